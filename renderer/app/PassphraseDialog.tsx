import { useState } from 'react'
import type { LockedFile } from '../../shared/api/workspace-files-api.ts'
import { Dialog } from '../components/Dialog.tsx'
import { DialogButtons } from '../components/DialogButtons.tsx'
import { Form } from '../components/forms/Form.tsx'
import { FormField } from '../components/forms/FormField.tsx'
import { useWords } from '../components/use-messages.ts'
import { useApp } from '../state/store.ts'
import { FaultProblem } from './faults/FaultProblem.tsx'

/** Asks for the passphrase of a workspace file, and says when it is another one. */
export function PassphraseDialog() {
  const locked = useApp((state) => state.lockedFile)
  return locked === undefined ? null : <Unlock locked={locked} />
}

/** Holds what is typed only for as long as a file is locked. */
function Unlock({ locked }: { readonly locked: LockedFile }) {
  const { t, f } = useWords()
  const isBusy = useApp((state) => state.fileBusy !== undefined)
  const unlock = useApp((state) => state.unlockWorkspaceFile)
  const forget = useApp((state) => state.forgetLockedFile)
  const [passphrase, setPassphrase] = useState('')
  const words = t.travel
  const close = () => void forget()
  return (
    <Dialog title={words.lockedTitle} onClose={close}>
      <Form onSubmit={() => void unlock(passphrase)}>
        <p className="q gap2">{words.lockedText(locked.file)}</p>
        <p className="qq f1">{words.savedOn(f.day(locked.savedAt), locked.program)}</p>
        <div className="form gap3">
          <FormField
            isSecret
            label={words.passphrase}
            value={passphrase}
            onChange={setPassphrase}
          />
        </div>
        <LockedFault />
        <DialogButtons
          text={isBusy ? words.opening(locked.file) : words.unlock}
          isDisabled={isBusy || passphrase === ''}
          onCancel={close}
        />
      </Form>
    </Dialog>
  )
}

/** Why the passphrase did not open the file. */
function LockedFault() {
  const fault = useApp((state) => state.lockedFault)
  return (
    <div role="alert" className="gap2">
      {fault !== undefined && <FaultProblem fault={fault} />}
    </div>
  )
}
