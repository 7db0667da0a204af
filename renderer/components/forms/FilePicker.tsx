import { Button } from '../Button.tsx'
import { useRef } from 'react'
import type { IncomingFile } from '../../../shared/api/dropped-file.ts'
import { filesOf } from './file-drop.ts'

interface FilePickerProps {
  readonly label: string
  readonly isFolder?: boolean
  readonly isFilled?: boolean
  readonly isDisabled?: boolean
  /** Asked first where there is a system dialog of our own; without it the browser's is used. */
  readonly openNative?: (() => Promise<void>) | undefined
  readonly onFiles: (files: readonly IncomingFile[]) => void
}

/** A button that lets the user choose files, or a folder with everything in it. */
export function FilePicker({
  label,
  isFolder = false,
  isFilled = false,
  isDisabled = false,
  openNative,
  onFiles,
}: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const open = () => {
    if (openNative === undefined) input.current?.click()
    else void openNative()
  }
  return (
    <>
      <Button
        className={isFilled ? 'btn pri' : 'btn'}
        text={label}
        isDisabled={isDisabled}
        onClick={open}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={label}
        webkitdirectory={isFolder ? '' : undefined}
        onChange={(event) => {
          onFiles(filesOf(event.target.files))
          event.target.value = ''
        }}
      />
    </>
  )
}

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Makes the input choose a folder; every current engine has it. */
    readonly webkitdirectory?: T extends unknown ? string | undefined : never
  }
}
