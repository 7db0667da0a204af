import { Button } from '../Button.tsx'
import { useWords } from '../use-messages.ts'

interface FormButtonsProps {
  /** What submitting does; `undefined`: it saves. */
  readonly text?: string
  readonly onCancel: () => void
}

/** The last line of a small form within a page: submit it, or cancel. */
export function FormButtons({ text, onCancel }: FormButtonsProps) {
  const { t } = useWords()
  return (
    <>
      <span />
      <div className="row">
        <button type="submit" className="btn sm">
          {text ?? t.common.save}
        </button>
        <Button className="btn sm bare" text={t.common.cancel} onClick={onCancel} />
      </div>
    </>
  )
}
