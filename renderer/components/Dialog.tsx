import { Button } from './Button.tsx'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { addOpenDialog } from './open-dialogs.ts'
import { useWords } from './use-messages.ts'

interface DialogProps {
  readonly title: string
  readonly isLarge?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog; the browser keeps the focus inside and gives it back. Escape closes it. What fails meanwhile is shown
 * in it.
 */
export function Dialog({ title, isLarge = false, onClose, children }: DialogProps) {
  const { t } = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const faults = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (dialog.current === null || faults.current === null) return
    dialog.current.showModal()
    return addOpenDialog({ dialog: dialog.current, faults: faults.current })
  }, [])
  return (
    <dialog
      ref={dialog}
      className={isLarge ? 'dialog large' : 'dialog'}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className="row">
        <h2 id={id} className="f4 b grow">
          {title}
        </h2>
        <Button
          className="btn sm bare"
          text={t.common.close}
          onClick={() => dialog.current?.close()}
        />
      </div>
      <div ref={faults} />
      {children}
    </dialog>
  )
}
