import { Fragment, useId } from 'react'
import { Hatched, HatchPatterns } from './Hatch.tsx'
import { cutToWidth } from './cut-to-width.ts'
import { Measured } from './Measured.tsx'

/** One step of a thing, drawn from where the step before it ended. */
export interface StepBar {
  readonly name: string
  readonly start: number
  /** Negative where it costs. */
  readonly value: number
  readonly text: string
}

/** One thing with its steps; `text` is what they come to. */
export interface StepGroup {
  readonly name: string
  readonly text: string
  readonly isBest: boolean
  readonly bars: readonly StepBar[]
}

interface StepBarsProps {
  readonly label: string
  readonly groups: readonly StepGroup[]
  /** Everything that is on the same scale, where it is drawn in parts. */
  readonly beside: readonly StepGroup[]
}

const HEAD = 20
const ROW = 18
const GAP = 8
const BAR = 10
const VALUES = 56
const NAMES_MOST = 150

/** A small waterfall for each thing, lying, all on one scale: amber saves, red costs, a line where it ends. */
export function StepBars({ label, groups, beside }: StepBarsProps) {
  const height = groups.reduce((sum, { bars }) => sum + HEAD + bars.length * ROW + GAP, 0)
  return (
    <Measured label={label} height={height}>
      {(width) => <Drawing groups={groups} beside={beside} width={width} height={height} />}
    </Measured>
  )
}

interface DrawingProps extends Omit<StepBarsProps, 'label'> {
  readonly width: number
  readonly height: number
}

function Drawing({ groups, beside, width, height }: DrawingProps) {
  const id = useId()
  const names = Math.min(NAMES_MOST, width * 0.34)
  const place = scaleOf(beside, names, width - VALUES)
  let top = 0
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <HatchPatterns id={id} />
      {groups.map(({ name, text, isBest, bars }) => {
        const head = top
        top += HEAD + bars.length * ROW + GAP
        return (
          <Fragment key={name}>
            <text x={0} y={head + 14} className="x2 xb">
              {cutToWidth(name, width - 72)}
            </text>
            <text x={width} y={head + 14} textAnchor="end" className="x2 xb">
              {text}
            </text>
            <line
              x1={place(0)}
              x2={place(0)}
              y1={head + HEAD}
              y2={head + HEAD + bars.length * ROW}
              className="ls"
            />
            {bars.map((bar, at) => (
              <Step
                key={at}
                id={id}
                bar={bar}
                isBest={isBest}
                isLast={at === bars.length - 1}
                top={head + HEAD + at * ROW}
                width={width}
                names={names}
                place={place}
              />
            ))}
          </Fragment>
        )
      })}
    </svg>
  )
}

interface StepProps {
  readonly id: string
  readonly bar: StepBar
  readonly isBest: boolean
  readonly isLast: boolean
  readonly top: number
  readonly width: number
  readonly names: number
  readonly place: (value: number) => number
}

function Step({ id, bar, isBest, isLast, top, width, names, place }: StepProps) {
  const end = bar.start + bar.value
  const [left, right] = [Math.min(bar.start, end), Math.max(bar.start, end)].map(place)
  const kind = bar.value < 0 ? 'cost' : isBest ? 'opportunity' : 'estimate'
  const from = left ?? 0
  return (
    <g>
      <text x={0} y={top + 13} className="x2 tq">
        {cutToWidth(bar.name, names - 8)}
      </text>
      <Hatched
        id={id}
        kind={kind}
        x={from}
        y={top + 4}
        width={(right ?? from) - from}
        height={BAR}
      />
      {!isLast && (
        <line
          x1={place(end)}
          x2={place(end)}
          y1={top + 4 + BAR}
          y2={top + ROW + 4}
          className="ls dash"
        />
      )}
      {isLast && (
        <rect x={place(end) - 1.5} y={top + 1} width={3} height={BAR + 6} className="gink" />
      )}
      <text x={width} y={top + 13} textAnchor="end" className={bar.value < 0 ? 'x2 tbad' : 'x2'}>
        {bar.text}
      </text>
    </g>
  )
}

function scaleOf(
  groups: readonly StepGroup[],
  from: number,
  to: number,
): (value: number) => number {
  const ends = groups.flatMap(({ bars }) =>
    bars.flatMap(({ start, value }) => [start, start + value]),
  )
  const min = Math.min(0, ...ends)
  const max = Math.max(0, ...ends)
  const span = max - min || 1
  return (value) => from + ((value - min) / span) * (to - from - 8)
}
