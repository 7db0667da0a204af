import { useId } from 'react'
import { nameEvery } from './axis.ts'
import type { Range } from '../../shared/domain/range.ts'
import { HatchPatterns } from './Hatch.tsx'
import { Measured } from './Measured.tsx'

/** The sum of a plan's months so far, in the reporting currency; for drawing. */
export interface CashPoint extends Range<number> {
  readonly month: string
}

interface CashCourseProps {
  readonly label: string
  readonly points: readonly (CashPoint & { readonly name: string })[]
  /** Round values, zero among them. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  /** Counted from 1, with its words; left out where the plan does not pay back. */
  readonly payback: { readonly month: number; readonly text: string } | undefined
  /** The sums after the last month, as printed. */
  readonly ends: Readonly<Record<'low' | 'likely' | 'high', string>>
  readonly height: number
}

const [TOP, BOTTOM, LEFT] = [20, 22, 46]
const NAME_WIDTH = 60
const LINE_HEIGHT = 14

/**
 * Cumulative cash by month: hatched from low to high, amber where something is left and red where it is not, a thick
 * line at likely, and the month in which the plan has paid for itself.
 */
export function CashCourse(props: CashCourseProps) {
  return (
    <Measured label={props.label} height={props.height}>
      {(width) => <Drawing {...props} width={width} />}
    </Measured>
  )
}

interface DrawingProps extends CashCourseProps {
  readonly width: number
}

function Drawing({ points, ticks, payback, ends, height, width }: DrawingProps) {
  const id = useId()
  const right = 12 + 6.5 * Math.max(...Object.values(ends).map(({ length }) => length))
  const [least = 0, most = 1] = [ticks[0]?.value, ticks.at(-1)?.value]
  const floor = height - BOTTOM
  const x = (month: number) => LEFT + (month / points.length) * (width - LEFT - right)
  const y = (value: number) => floor - ((value - least) / (most - least || 1)) * (floor - TOP)
  const path = (end: 'low' | 'likely' | 'high') =>
    [`${x(0)},${y(0)}`, ...points.map((each, at) => `${x(at + 1)},${y(each[end])}`)].join(' ')
  const band = `${path('low')} ${path('high').split(' ').reverse().join(' ')}`
  const every = nameEvery(points.length, width - LEFT - right, NAME_WIDTH)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <HatchPatterns id={id} />
      <clipPath id={`${id}-above`}>
        <rect x={0} y={0} width={width} height={Math.max(0, y(0))} />
      </clipPath>
      <clipPath id={`${id}-below`}>
        <rect x={0} y={y(0)} width={width} height={Math.max(0, height - y(0))} />
      </clipPath>
      {ticks.map(({ value, text }) => (
        <g key={value}>
          <line x1={LEFT} x2={width - right} y1={y(value)} y2={y(value)} className="l" />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" className="x1 tqq">
            {text}
          </text>
        </g>
      ))}
      <polygon points={band} fill={`url(#${id}-opportunity)`} clipPath={`url(#${id}-above)`} />
      <polygon points={band} fill={`url(#${id}-cost)`} clipPath={`url(#${id}-below)`} />
      <polyline points={path('low')} className="nofill l2 dash" />
      <polyline points={path('high')} className="nofill l2 dash" />
      <line x1={LEFT} x2={width - right} y1={y(0)} y2={y(0)} className="ls" />
      <polyline points={path('likely')} className="nofill li" strokeWidth={3} />
      {payback !== undefined && (
        <Payback x={x(payback.month)} zero={y(0)} text={payback.text} width={width} right={right} />
      )}
      <EndTexts x={width - right + 6} at={y} last={points.at(-1)} ends={ends} />
      {points.map(({ month, name }, at) =>
        at % every === 0 ? (
          <text key={month} x={x(at + 1)} y={height - 5} textAnchor="middle" className="x1 tq">
            {name}
          </text>
        ) : null,
      )}
    </svg>
  )
}

interface PaybackProps {
  readonly x: number
  readonly zero: number
  readonly text: string
  readonly width: number
  readonly right: number
}

function Payback({ x, zero, text, width, right }: PaybackProps) {
  const anchor = x > (width - right) * 0.66 ? 'end' : x < LEFT + 70 ? 'start' : 'middle'
  const textX = anchor === 'end' ? Math.min(width - right, x + 8) : anchor === 'start' ? LEFT : x
  return (
    <g>
      <line x1={x} x2={x} y1={TOP - 4} y2={zero} className="li dash" />
      <circle cx={x} cy={zero} r={4} className="gsur li" strokeWidth={2} />
      <text x={textX} y={TOP - 8} textAnchor={anchor} className="x1 xb">
        {text}
      </text>
    </g>
  )
}

interface EndTextsProps {
  readonly x: number
  readonly at: (value: number) => number
  readonly last: CashPoint | undefined
  readonly ends: CashCourseProps['ends']
}

/** Three sums at the right edge, moved apart where they would stand on each other. */
function EndTexts({ x, at, last, ends }: EndTextsProps) {
  if (last === undefined) return null
  const likely = at(last.likely)
  const high = Math.min(at(last.high), likely - LINE_HEIGHT)
  const low = Math.max(at(last.low), likely + LINE_HEIGHT)
  return (
    <>
      <text x={x} y={high + 4} className="x1 tq">
        {ends.high}
      </text>
      <text x={x} y={likely + 4} className="x2 xb">
        {ends.likely}
      </text>
      <text x={x} y={low + 4} className={last.low < 0 ? 'x1 tbad' : 'x1 tq'}>
        {ends.low}
      </text>
    </>
  )
}
