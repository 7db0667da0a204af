import { useEffect } from 'react'
import { useApp } from '../../../state/store.ts'

/** Where undo belongs to the text that is being typed. A slider has none. */
const TYPED_INTO = 'input:not([type="range"]), textarea, dialog'

/** Ctrl or Cmd with Z, Shift+Z or Y, but not while something is typed or asked. */
export function useDeskKeys(): void {
  const undoDesk = useApp((state) => state.undoDesk)
  const redoDesk = useApp((state) => state.redoDesk)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = event
      const key = event.key.toLowerCase()
      if (!(ctrlKey || metaKey) || altKey || (key !== 'z' && key !== 'y')) return
      if (target instanceof Element && target.closest(TYPED_INTO)) return
      event.preventDefault()
      void (key === 'y' || shiftKey ? redoDesk() : undoDesk())
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undoDesk, redoDesk])
}
