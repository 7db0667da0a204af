import { Button } from './Button.tsx'
import { useWords } from './use-messages.ts'

interface DialogButtonsProps {
  /** What the dialog does. */
  readonly text: string
  readonly isDisabled?: boolean
  /** `undefined`: submits the form around the buttons. */
  readonly onTake?: () => void
  readonly onCancel: () => void
}

/** The end of a dialog: do it, or cancel. */
export function DialogButtons({ text, isDisabled, onTake, onCancel }: DialogButtonsProps) {
  const { t } = useWords()
  return (
    <div className="row gap4">
      <button
        type={onTake === undefined ? 'submit' : 'button'}
        className="btn pri"
        disabled={isDisabled}
        onClick={onTake}
      >
        {text}
      </button>
      <Button className="btn" text={t.common.cancel} onClick={onCancel} />
    </div>
  )
}
