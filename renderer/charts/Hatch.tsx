/** What a hatch stands for: an opportunity, a plain estimate, a cost. */
export type HatchKind = 'opportunity' | 'estimate' | 'cost'

const FILL: Readonly<Record<HatchKind, string>> = {
  opportunity: 'gopp',
  estimate: 'g2',
  cost: 'gbad',
}

const EDGE: Readonly<Record<HatchKind, string>> = {
  opportunity: 'lopp',
  estimate: 'ls',
  cost: 'lbad',
}

/** The patterns of one drawing; `id` keeps drawings apart. */
export function HatchPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {(['opportunity', 'estimate', 'cost'] as const).map((kind) => (
        <pattern
          key={kind}
          id={`${id}-${kind}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="gsur" />
          <rect width="2" height="5" className={FILL[kind]} />
        </pattern>
      ))}
    </defs>
  )
}

interface HatchedProps {
  readonly id: string
  readonly kind: HatchKind
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
      className={EDGE[kind]}
      strokeWidth="1"
    />
  )
}
