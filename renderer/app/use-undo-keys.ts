import { useEffect } from 'react'
import { useApp } from '../state/store.ts'

/** Where undo belongs to the text that is being typed. A slider, a checkbox and a list of choices have none. */
const TYPED_INTO = 'input:not([type="range"], [type="checkbox"]), textarea, dialog'

/** Ctrl or Cmd with Z, Shift+Z or Y, on every screen, but not while something is typed or asked. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = event
      const key = event.key.toLowerCase()
      if (!(ctrlKey || metaKey) || altKey || (key !== 'z' && key !== 'y')) return
      if (target instanceof Element && target.closest(TYPED_INTO)) return
      event.preventDefault()
      if (key === 'y' || shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Where plans are changed, what is tried and not kept is undone first. */
function undo(): void {
  const { screen, savingsView, deskPast, undoDesk, undo: undoDecision } = useApp.getState()
  const isDesk = screen === 'savings' && savingsView === 'scenarios' && deskPast.length > 0
  void (isDesk ? undoDesk() : undoDecision())
}

function redo(): void {
  const { screen, savingsView, deskFuture, redoDesk, redo: redoDecision } = useApp.getState()
  const isDesk = screen === 'savings' && savingsView === 'scenarios' && deskFuture.length > 0
  void (isDesk ? redoDesk() : redoDecision())
}
