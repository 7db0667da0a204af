import { useId } from 'react'
import { cutToWidth, widthOf } from './cut-to-width.ts'
import { Hatched, HatchPatterns } from './Hatch.tsx'
import { Measured } from './Measured.tsx'

/** The saving when one driver stands at its low or high end. */
export interface TornadoRow {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly lowText: string
  readonly highText: string
  /** Printed instead of both ends when the bar is too small to see. */
  readonly smallText: string
  /** The two ends that were assumed, at the right of the name; empty where they are not known. */
  readonly assumed: string
}

interface TornadoProps {
  readonly label: string
  readonly rows: readonly TornadoRow[]
  readonly likely: number
  readonly likelyText: string
}

const ROW_HEIGHT = 33
const BAR_HEIGHT = 11
const SIDE = 52
const SMALL = 30

/** Drivers, the widest first, around the likely value. */
export function Tornado(props: TornadoProps) {
  const height = props.rows.length * ROW_HEIGHT + 22
  return (
    <Measured label={props.label} height={height}>
      {(width) => <Drawing {...props} width={width} height={height} />}
    </Measured>
  )
}

interface DrawingProps extends TornadoProps {
  readonly width: number
  readonly height: number
}

function Drawing({ rows, likely, likelyText, width, height }: DrawingProps) {
  const id = useId()
  const low = Math.min(likely, ...rows.map((row) => row.low))
  const high = Math.max(likely, ...rows.map((row) => row.high))
  const at = (value: number) => SIDE + ((value - low) / (high - low || 1)) * (width - 2 * SIDE)
  const middle = at(likely)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <HatchPatterns id={id} />
      {rows.map((row, index) => {
        const top = index * ROW_HEIGHT + 16
        const text = top + BAR_HEIGHT / 2 + 4
        const [from, to] = [at(Math.min(row.low, likely)), at(Math.max(row.high, likely))]
        return (
          <g key={index}>
            <text x={0} y={index * ROW_HEIGHT + 11} className="x1 tq">
              {cutToWidth(row.name, width - widthOf(row.assumed) - 4)}
            </text>
            <text x={width} y={index * ROW_HEIGHT + 11} textAnchor="end" className="x1 tqq">
              {row.assumed}
            </text>
            <Hatched
              id={id}
              kind="estimate"
              x={from}
              y={top}
              width={middle - from}
              height={BAR_HEIGHT}
            />
            <Hatched
              id={id}
              kind="opportunity"
              x={middle}
              y={top}
              width={to - middle}
              height={BAR_HEIGHT}
            />
            {to - from > SMALL ? (
              <>
                <text x={from - 4} y={text} textAnchor="end" className="x1">
                  {row.lowText}
                </text>
                <text x={to + 4} y={text} className="x1 topp">
                  {row.highText}
                </text>
              </>
            ) : (
              <text x={to + 6} y={text} className="x1 tqq">
                {row.smallText}
              </text>
            )}
            <line x1={middle} x2={middle} y1={top - 2} y2={top + BAR_HEIGHT + 2} className="li" />
          </g>
        )
      })}
      <line x1={middle} x2={middle} y1={height - 21} y2={height - 17} className="li" />
      <text x={middle} y={height - 5} textAnchor="middle" className="x1 xb">
        {likelyText}
      </text>
    </svg>
  )
}
