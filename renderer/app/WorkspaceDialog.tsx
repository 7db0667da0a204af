import { useId, useState } from 'react'
import type { WorkspaceSummary } from '../../shared/api/workspaces-api.ts'
import { Dialog } from '../components/Dialog.tsx'
import { useWords } from '../components/use-messages.ts'
import type { WorkspaceQuestion } from '../state/app-state.ts'
import { useApp } from '../state/store.ts'

interface WorkspaceDialogProps {
  readonly question: WorkspaceQuestion
  readonly workspace: WorkspaceSummary
  readonly onClose: () => void
}

/** Asks for a name, or whether to remove a workspace for good. */
export function WorkspaceDialog({ question, workspace, onClose }: WorkspaceDialogProps) {
  const { t } = useWords()
  const createWorkspace = useApp((state) => state.createWorkspace)
  const renameWorkspace = useApp((state) => state.renameWorkspace)
  const removeWorkspace = useApp((state) => state.removeWorkspace)
  const [name, setName] = useState(question === 'rename' ? workspace.name : '')
  const id = useId()
  if (question === 'remove') {
    return (
      <Dialog title={t.frame.removeTitle(workspace.name)} onClose={onClose}>
        <p className="q gap2">{t.frame.removeText}</p>
        <div className="row gap4">
          <button
            type="button"
            className="btn pri"
            onClick={() => {
              onClose()
              void removeWorkspace(workspace.id)
            }}
          >
            {t.frame.removeIt}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t.common.cancel}
          </button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog
      title={question === 'create' ? t.frame.createTitle : t.frame.renameTitle}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          if (question === 'create') void createWorkspace(name.trim())
          else void renameWorkspace(workspace.id, name.trim())
        }}
      >
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
        <div className="row gap4">
          <button type="submit" className="btn pri" disabled={name.trim() === ''}>
            {question === 'create' ? t.frame.create : t.common.save}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
