import type { ReactNode } from 'react'

interface CheckedProps {
  readonly title: string
  readonly isBad?: boolean
  readonly children: ReactNode
}

/** One value to check in the bar below an import. */
export function Checked({ title, isBad = false, children }: CheckedProps) {
  return (
    <div>
      <p className="k">{title}</p>
      <p className={isBad ? 'v bad' : 'v'}>{children}</p>
    </div>
  )
}
