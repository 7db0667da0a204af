import { Button } from '../../components/Button.tsx'
import { useWords } from '../../components/use-messages.ts'

/** Loads the window again, and with it everything that it stands on. */
export function ReloadButton() {
  const { t } = useWords()
  return <Button text={t.storage.reload} onClick={() => location.reload()} />
}
