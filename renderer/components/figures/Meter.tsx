interface MeterProps {
  /** 0 to 1. */
  readonly share: number
  readonly width?: number
  readonly height?: number
  readonly isOpportunity?: boolean
  readonly hasTrack?: boolean
}

const SCALE = 1000

/** A bar for a share that is also printed beside it; it says nothing to a screen reader. */
export function Meter({
  share,
  width,
  height = 4,
  isOpportunity = false,
  hasTrack = true,
}: MeterProps) {
  const length = Math.max(0, Math.min(1, share)) * SCALE
  return (
    <svg
      width={width ?? '100%'}
      height={height}
      viewBox={`0 0 ${SCALE} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {hasTrack && <rect width={SCALE} height={height} className="g3" />}
      <rect
        width={length}
        height={height}
        className={isOpportunity ? 'gopp' : hasTrack ? 'g1' : 'g2'}
      />
    </svg>
  )
}
