import { useRef } from 'react'
import { useApp } from '../../state/store.ts'
import { Button } from '../Button.tsx'

interface TextFileButtonProps {
  readonly label: string
  /** Endings, as the file dialog takes them: `.json`. */
  readonly accept: string
  readonly onText: (name: string, text: string) => void
}

/** A button that reads one small text file: prices, rules, a marked list. */
export function TextFileButton({ label, accept, onText }: TextFileButtonProps) {
  const attempt = useApp((state) => state.attempt)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button text={label} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file !== undefined) void attempt(async () => onText(file.name, await file.text()))
          event.target.value = ''
        }}
      />
    </>
  )
}
