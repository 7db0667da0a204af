import { useEffect, useRef, useState } from 'react'
import type { WorkspaceSummary } from '../../shared/api/workspaces-api.ts'
import { useWords } from '../components/use-messages.ts'
import { useApp } from '../state/store.ts'
import { WorkspaceDialog } from './WorkspaceDialog.tsx'

/** The open workspace, the others, and what one does with them. */
export function WorkspaceMenu() {
  const { t } = useWords()
  const workspaces = useApp((state) => state.workspaces)
  const workspaceId = useApp((state) => state.workspaceId)
  const [isOpen, setIsOpen] = useState(false)
  const question = useApp((state) => state.workspaceQuestion)
  const ask = useApp((state) => state.ask)
  const place = useRef<HTMLDivElement>(null)
  const current = workspaces.find(({ id }) => id === workspaceId)
  useClosing(isOpen, place, () => setIsOpen(false))
  if (current === undefined) return null
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
      {isOpen && <Menu current={current} onChosen={() => setIsOpen(false)} />}
      {question !== undefined && (
        <WorkspaceDialog question={question} workspace={current} onClose={() => ask(undefined)} />
      )}
    </div>
  )
}

interface MenuProps {
  readonly current: WorkspaceSummary
  readonly onChosen: () => void
}

function Menu({ current, onChosen }: MenuProps) {
  const words = useWords().t.frame
  const workspaces = useApp((state) => state.workspaces)
  const openWorkspace = useApp((state) => state.openWorkspace)
  const removeWorkspace = useApp((state) => state.removeWorkspace)
  const ask = useApp((state) => state.ask)
  const listed = workspaces.filter(({ isArchived }) => !isArchived)
  const actions = [
    { text: words.newWorkspace, act: () => ask('create') },
    { text: words.rename, act: () => ask('rename') },
    current.isSample
      ? { text: words.removeSample, act: () => void removeWorkspace(current.id) }
      : { text: words.remove, act: () => ask('remove') },
  ]
  const choose = (job: () => void) => () => {
    onChosen()
    job()
  }
  return (
    <div className="menu">
      <p>{words.workspaces}</p>
      {listed.map(({ id, name }) => (
        <button key={id} type="button" onClick={choose(() => void openWorkspace(id))}>
          <span className="dot" aria-hidden="true">
            {id === current.id ? '✓' : ''}
          </span>
          <span className={id === current.id ? 'b' : ''}>{name}</span>
        </button>
      ))}
      <hr />
      {actions.map(({ text, act }) => (
        <button key={text} type="button" onClick={choose(act)}>
          <span className="dot" />
          {text}
        </button>
      ))}
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
