import { useId, useState } from 'react'
import { PASSPHRASE_ROUNDS } from '../../../shared/domain/workspace-file-fault.ts'
import { FormField } from '../../components/forms/FormField.tsx'
import { OpenWorkspaceFile } from '../../components/OpenWorkspaceFile.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** Saves the open workspace as a file, and opens another one. */
export function WorkspaceFileSettings() {
  const { t } = useWords()
  const name = useApp(
    ({ workspaces, workspaceId }) => workspaces.find(({ id }) => id === workspaceId)?.name,
  )
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="f3 b gap5">
        {t.travel.title}
      </h2>
      {name !== undefined && <SaveForm key={name} name={name} />}
      <h3 className="b gap4">{t.travel.open}</h3>
      <p className="qq f1">{t.travel.openText}</p>
      <div className="row gap2">
        <OpenWorkspaceFile />
      </div>
    </section>
  )
}

function SaveForm({ name }: { readonly name: string }) {
  const { t, f } = useWords()
  const save = useApp((state) => state.saveWorkspaceFile)
  const saved = useApp((state) => state.fileSaved)
  const busy = useApp((state) => state.fileBusy)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const words = t.travel
  const isWrong = passphrase !== again
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setWasTried(true)
        if (!isWrong) void save(passphrase === '' ? null : passphrase)
      }}
    >
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
      <div className="row gap3">
        <button type="submit" className="btn pri" disabled={busy !== undefined}>
          {busy?.isSaving === true ? words.saving : words.save}
        </button>
        <span role="status">
          {saved !== undefined && words.saved(saved.file, f.bytes(saved.bytes))}
        </span>
      </div>
    </form>
  )
}
