import type { ReactNode } from 'react'
import { useWidth } from './use-width.ts'

interface MeasuredProps {
  /** What a drawing that cannot be walked says as a whole, for those who do not see it. */
  readonly label?: string
  /** Kept free until the width is known, so that nothing jumps. */
  readonly height: number
  readonly children: (width: number) => ReactNode
}

/** A drawing as wide as its place. */
export function Measured({ label, height, children }: MeasuredProps) {
  const { ref, width } = useWidth()
  const drawing = width > 0 ? children(width) : <svg width="1" height={height} />
  return label === undefined ? (
    <div ref={ref} className="measure">
      {drawing}
    </div>
  ) : (
    <div ref={ref} className="measure still" role="img" aria-label={label}>
      {drawing}
    </div>
  )
}
