import { useId, useState } from 'react'
import { PASSPHRASE_ROUNDS } from '../../../shared/domain/workspace-file-fault.ts'
import { Form } from '../../components/forms/Form.tsx'
import { FormField } from '../../components/forms/FormField.tsx'
import { OpenWorkspaceFile } from '../../components/OpenWorkspaceFile.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { ArchivedList, CopySettings } from './ArchiveSettings.tsx'
import { BackupSettings } from './BackupSettings.tsx'

/** The workspaces of this computer: saved, opened, copied, put away and backed up. */
export function WorkspaceSettings() {
  const { t } = useWords()
  const workspaces = useApp((state) => state.workspaces)
  const openId = useApp((state) => state.workspaceId)
  const open = workspaces.find((each) => each.id === openId)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="f3 b gap5">
        {t.travel.title}
      </h2>
      {open !== undefined && <SaveForm key={open.id} name={open.name} />}
      <h3 className="b gap4">{t.travel.open}</h3>
      <p className="qq f1">{t.travel.openText}</p>
      <div className="row gap2">
        <OpenWorkspaceFile />
      </div>
      {open !== undefined && <CopySettings name={open.name} />}
      <ArchivedList archived={workspaces.filter(({ isArchived }) => isArchived)} />
      {open !== undefined && <BackupSettings />}
    </section>
  )
}

function SaveForm({ name }: { readonly name: string }) {
  const { t, f } = useWords()
  const save = useApp((state) => state.saveWorkspaceFile)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const words = t.travel
  const isWrong = passphrase !== '' && passphrase !== again
  const submit = () => {
    setWasTried(true)
    if (!isWrong) void save(passphrase === '' ? null : passphrase)
  }
  return (
    <Form onSubmit={submit}>
      <h3 className="b gap3">{words.saveTitle(name)}</h3>
      <p className="qq f1">{words.saveText}</p>
      <div className="form gap2">
        <FormField
          isSecret
          label={words.passphrase}
          hint={`(${words.optional})`}
          value={passphrase}
          onChange={setPassphrase}
        />
        {passphrase !== '' && (
          <FormField
            isSecret
            label={words.passphraseAgain}
            value={again}
            error={wasTried && isWrong ? words.passphrasesDiffer : undefined}
            onChange={setAgain}
          />
        )}
        <p className="qq f1">{words.passphraseText(f.count(PASSPHRASE_ROUNDS))}</p>
      </div>
      <SaveRow />
    </Form>
  )
}

/** The button, and what was saved. */
function SaveRow() {
  const { t, f } = useWords()
  const saved = useApp((state) => state.fileSaved)
  const busy = useApp((state) => state.fileBusy)
  const words = t.travel
  return (
    <div className="row gap3">
      <button type="submit" className="btn pri" disabled={busy !== undefined}>
        {busy?.isSaving === true ? words.saving : words.save}
      </button>
      <span role="status">
        {saved !== undefined && words.saved(saved.file, f.bytes(saved.bytes))}
      </span>
    </div>
  )
}
