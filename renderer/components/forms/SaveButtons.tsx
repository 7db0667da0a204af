import { Button } from '../Button.tsx'
import { useWords } from '../use-messages.ts'

interface SaveButtonsProps {
  /** What is wrong with what was typed; `undefined`: it can be saved. */
  readonly fault: string | undefined
  readonly onDiscard: () => void
}

/** Save or discard what was typed into a table; says why it cannot be saved. */
export function SaveButtons({ fault, onDiscard }: SaveButtonsProps) {
  const { t } = useWords()
  return (
    <>
      <button type="submit" className="btn pri" disabled={fault !== undefined}>
        {t.common.save}
      </button>
      <Button className="btn bare" text={t.sideFiles.discard} onClick={onDiscard} />
      {fault !== undefined && (
        <span className="bad" role="alert">
          {fault}
        </span>
      )}
    </>
  )
}
