import { Button } from '../../components/Button.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** Takes back the newest import that counts; nothing where none does. */
export function UndoLastImport() {
  const { t } = useWords()
  const setImportUndone = useApp((state) => state.setImportUndone)
  const last = useApp((state) => state.imports.findLast(({ isUndone }) => !isUndone))
  if (last === undefined) return null
  return (
    <Button text={t.storage.undoImport} onClick={() => void setImportUndone(last.importId, true)} />
  )
}
