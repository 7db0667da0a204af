import { useId, useState } from 'react'
import type { WorkspaceSummary } from '../../shared/api/workspaces-api.ts'
import { Dialog } from '../components/Dialog.tsx'
import { DialogButtons } from '../components/DialogButtons.tsx'
import { Form } from '../components/forms/Form.tsx'
import { useWords } from '../components/use-messages.ts'
import type { WorkspaceQuestion } from '../state/app-state.ts'
import { useApp } from '../state/store.ts'

interface WorkspaceDialogProps {
  readonly question: WorkspaceQuestion
  readonly workspace: WorkspaceSummary
  readonly onClose: () => void
}

/** Asks for a name, or whether to remove a workspace for good. */
export function WorkspaceDialog({ question, ...props }: WorkspaceDialogProps) {
  return question === 'remove' ? (
    <RemoveDialog {...props} />
  ) : (
    <NameDialog question={question} {...props} />
  )
}

function RemoveDialog({ workspace, onClose }: Omit<WorkspaceDialogProps, 'question'>) {
  const { t } = useWords()
  const removeWorkspace = useApp((state) => state.removeWorkspace)
  return (
    <Dialog title={t.frame.removeTitle(workspace.name)} onClose={onClose}>
      <p className="q gap2">{t.frame.removeText}</p>
      <DialogButtons
        text={t.frame.removeIt}
        onTake={() => {
          onClose()
          void removeWorkspace(workspace.id)
        }}
        onCancel={onClose}
      />
    </Dialog>
  )
}

function NameDialog({ question, workspace, onClose }: WorkspaceDialogProps) {
  const { t } = useWords()
  const createWorkspace = useApp((state) => state.createWorkspace)
  const renameWorkspace = useApp((state) => state.renameWorkspace)
  const isNew = question === 'create'
  const [name, setName] = useState(isNew ? '' : workspace.name)
  const id = useId()
  const save = () => {
    onClose()
    if (isNew) void createWorkspace(name.trim())
    else void renameWorkspace(workspace.id, name.trim())
  }
  return (
    <Dialog title={isNew ? t.frame.createTitle : t.frame.renameTitle} onClose={onClose}>
      <Form onSubmit={save}>
        <label htmlFor={id} className="q">
          {t.frame.name}
        </label>
        <div className="field tall gap1">
          <input
            id={id}
            value={name}
            autoFocus
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <DialogButtons
          text={isNew ? t.frame.create : t.common.save}
          isDisabled={name.trim() === ''}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  )
}
