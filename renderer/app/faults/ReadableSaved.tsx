import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** Says under which name the readable data was exported. */
export function ReadableSaved() {
  const { t } = useWords()
  const name = useApp((state) => state.readableSaved)
  return (
    <span className="q" role="status">
      {name === undefined ? '' : t.storage.exported(name)}
    </span>
  )
}
