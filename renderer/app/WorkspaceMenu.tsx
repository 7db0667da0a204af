import { useEffect, useRef, useState } from 'react'
import { useWords } from '../components/use-messages.ts'
import { useApp } from '../state/store.ts'
import { WorkspaceDialog } from './WorkspaceDialog.tsx'

/** The open workspace, the others, and what one does with them. */
export function WorkspaceMenu() {
  const { t } = useWords()
  const workspaces = useApp((state) => state.workspaces)
  const workspaceId = useApp((state) => state.workspaceId)
  const openWorkspace = useApp((state) => state.openWorkspace)
  const removeWorkspace = useApp((state) => state.removeWorkspace)
  const [isOpen, setIsOpen] = useState(false)
  const question = useApp((state) => state.workspaceQuestion)
  const ask = useApp((state) => state.ask)
  const place = useRef<HTMLDivElement>(null)
  const listed = workspaces.filter(({ isArchived }) => !isArchived)
  const current = workspaces.find(({ id }) => id === workspaceId)
  useClosing(isOpen, place, () => setIsOpen(false))
  if (current === undefined) return null
  const choose = (job: () => void) => () => {
    setIsOpen(false)
    job()
  }
  return (
    <div className="menu-at row" ref={place}>
      <button
        type="button"
        className="pick"
        aria-haspopup="true"
        aria-expanded={isOpen}
        aria-label={t.frame.workspaceMenu(current.name)}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="clip">{current.name}</span>
      </button>
      {current.isSample && (
        <span className="tag" title={t.frame.sampleTitle}>
          {t.frame.sample}
        </span>
      )}
      {isOpen && (
        <div className="menu">
          <p>{t.frame.workspaces}</p>
          {listed.map(({ id, name }) => (
            <button key={id} type="button" onClick={choose(() => void openWorkspace(id))}>
              <span className="dot" aria-hidden="true">
                {id === workspaceId ? '✓' : ''}
              </span>
              <span className={id === workspaceId ? 'b' : ''}>{name}</span>
            </button>
          ))}
          <hr />
          <button type="button" onClick={choose(() => ask('create'))}>
            <span className="dot" />
            {t.frame.newWorkspace}
          </button>
          <button type="button" onClick={choose(() => ask('rename'))}>
            <span className="dot" />
            {t.frame.rename}
          </button>
          {current.isSample ? (
            <button type="button" onClick={choose(() => void removeWorkspace(current.id))}>
              <span className="dot" />
              {t.frame.removeSample}
            </button>
          ) : (
            <button type="button" onClick={choose(() => ask('remove'))}>
              <span className="dot" />
              {t.frame.remove}
            </button>
          )}
        </div>
      )}
      {question !== undefined && (
        <WorkspaceDialog question={question} workspace={current} onClose={() => ask(undefined)} />
      )}
    </div>
  )
}

/** Escape and a press anywhere else close an open menu. */
function useClosing(
  isOpen: boolean,
  place: { readonly current: HTMLElement | null },
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      close()
      place.current?.querySelector('button')?.focus()
    }
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) close()
    }
    addEventListener('keydown', onKey)
    addEventListener('pointerdown', onPress)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pointerdown', onPress)
    }
  })
}
