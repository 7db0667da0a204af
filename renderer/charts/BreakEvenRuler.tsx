import { useId } from 'react'
import { HatchPatterns } from './Hatch.tsx'
import { Measured } from './Measured.tsx'

interface BreakEvenRulerProps {
  readonly label: string
  readonly min: number
  readonly max: number
  /** Where nothing is left of the saving. */
  readonly zero: number
  /** On which side of `zero` nothing is left. */
  readonly lost: 'above' | 'below'
  /** Where today's assumption stands, when it is known. */
  readonly assumed?: number | undefined
  /** How far the assumption is from sure, in either order. */
  readonly range?: readonly [number, number] | undefined
}

const HEIGHT = 24
const [TRACK_TOP, TRACK_HEIGHT] = [9, 6]

/** A ruler, not a round gauge: red from where nothing is left, what is assumed hatched around its mark. */
export function BreakEvenRuler(props: BreakEvenRulerProps) {
  return (
    <Measured label={props.label} height={HEIGHT}>
      {(width) => <Drawing {...props} width={width} />}
    </Measured>
  )
}

function Drawing({
  min,
  max,
  zero,
  lost,
  assumed,
  range,
  width,
}: BreakEvenRulerProps & { readonly width: number }) {
  const id = useId()
  const at = (value: number) => Math.max(0, Math.min(width, ((value - min) / (max - min)) * width))
  const mark = at(zero)
  const [from, to] = lost === 'above' ? [mark, width] : [0, mark]
  const track = { y: TRACK_TOP, height: TRACK_HEIGHT }
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <HatchPatterns id={id} />
      <rect {...track} width={width} className="g3" />
      <rect {...track} x={from} width={Math.max(0, to - from)} fill={`url(#${id}-cost)`} />
      {range !== undefined && (
        <rect
          x={at(Math.min(...range)) + 0.5}
          y={TRACK_TOP - 2.5}
          width={Math.max(0.5, Math.abs(at(range[1]) - at(range[0])) - 1)}
          height={TRACK_HEIGHT + 5}
          fill={`url(#${id}-opportunity)`}
          className="lopp"
        />
      )}
      {assumed !== undefined && (
        <rect
          x={Math.max(0, Math.min(width - 3, at(assumed) - 1.5))}
          y={TRACK_TOP - 5}
          width={3}
          height={TRACK_HEIGHT + 10}
          className="gink"
        />
      )}
      <rect
        x={Math.max(0, Math.min(mark, width - 2) - 1)}
        y={TRACK_TOP - 7}
        width={2}
        height={TRACK_HEIGHT + 14}
        className="gbad"
      />
    </svg>
  )
}
