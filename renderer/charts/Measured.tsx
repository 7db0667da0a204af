import type { ReactNode } from 'react'
import { useWidth } from './use-width.ts'

interface MeasuredProps {
  /** What the drawing says, for those who do not see it. */
  readonly label: string
  /** Kept free until the width is known, so that nothing jumps. */
  readonly height: number
  readonly children: (width: number) => ReactNode
}

/** A drawing as wide as its place, with its message as text. */
export function Measured({ label, height, children }: MeasuredProps) {
  const { ref, width } = useWidth()
  return (
    <div ref={ref} className="measure" role="img" aria-label={label}>
      {width > 0 ? children(width) : <svg width="1" height={height} />}
    </div>
  )
}
