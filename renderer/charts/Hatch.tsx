import { HATCH_CLASS, HATCH_EDGE_CLASS } from '../../shared/charts/looks.ts'
import type { HatchLook } from '../../shared/charts/drawing.ts'

const LOOKS: readonly HatchLook[] = ['opportunity', 'estimate', 'cost']

/** The patterns of one drawing; `id` keeps drawings apart. */
export function HatchPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {LOOKS.map((look) => (
        <pattern
          key={look}
          id={`${id}-${look}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="gsur" />
          <rect width="2" height="5" className={HATCH_CLASS[look]} />
        </pattern>
      ))}
    </defs>
  )
}

interface HatchedProps {
  readonly id: string
  readonly kind: HatchLook
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An estimate is hatched, so that it is never taken for billed money. */
export function Hatched({ id, kind, x, y, width, height }: HatchedProps) {
  return (
    <rect
      x={x}
      y={y}
      width={Math.max(0.5, width)}
      height={Math.max(0.5, height)}
      fill={`url(#${id}-${kind})`}
      className={HATCH_EDGE_CLASS[kind]}
      strokeWidth="1"
    />
  )
}
