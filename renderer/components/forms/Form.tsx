import type { ReactNode } from 'react'

interface FormProps {
  readonly className?: string
  readonly label?: string
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** A form that says itself what is wrong with its fields, not the browser. */
export function Form({ className, label, onSubmit, children }: FormProps) {
  return (
    <form
      className={className}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
