import { useId } from 'react'
import { HatchPatterns } from './Hatch.tsx'
import { Measured } from './Measured.tsx'

interface BreakEvenRulerProps {
  readonly label: string
  readonly min: number
  readonly max: number
  /** Where nothing is left of the saving. */
  readonly zero: number
  readonly zeroText: string
  /** On which side of `zero` nothing is left. */
  readonly lost: 'above' | 'below'
  /** Where today's assumption stands, when it is known. */
  readonly assumed?: number
}

const HEIGHT = 36

/** A ruler, not a round gauge: red from where nothing is left. */
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
  zeroText,
  lost,
  assumed,
  width,
}: BreakEvenRulerProps & { readonly width: number }) {
  const id = useId()
  const at = (value: number) => Math.max(0, Math.min(width, ((value - min) / (max - min)) * width))
  const mark = at(zero)
  const [from, to] = lost === 'above' ? [mark, width] : [0, mark]
  const anchor = mark > width * 0.6 ? 'end' : mark < width * 0.2 ? 'start' : 'middle'
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <HatchPatterns id={id} />
      <rect y={11} width={width} height={6} className="g3" />
      <rect x={from} y={11} width={Math.max(0, to - from)} height={6} fill={`url(#${id}-cost)`} />
      {assumed !== undefined && (
        <rect x={at(assumed) - 1.5} y={8} width={3} height={12} className="gink" />
      )}
      <rect x={Math.min(mark, width - 2) - 1} y={6} width={2} height={16} className="gbad" />
      <text
        x={anchor === 'end' ? width : anchor === 'start' ? Math.max(0, mark - 8) : mark}
        y={33}
        textAnchor={anchor}
        className="x1 tbad"
      >
        {zeroText}
      </text>
    </svg>
  )
}
