import { useId } from 'react'
import { cutToWidth, widthOf } from './cut-to-width.ts'
import { Hatched, HatchPatterns } from './Hatch.tsx'
import { Measured } from './Measured.tsx'

/** Low, likely and high of one thing; `undefined` for doing nothing, which is zero and sure. */
export interface RangeRow {
  readonly name?: string
  readonly text?: string
  readonly range:
    { readonly low: number; readonly likely: number; readonly high: number } | undefined
  readonly isBest: boolean
}

/** One scale for everything that is compared. */
export interface RangeScale {
  readonly min: number
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
}

interface RangeBarsProps {
  readonly label: string
  readonly rows: readonly RangeRow[]
  readonly scale: RangeScale
  readonly rowHeight: number
  readonly barTop: number
  readonly barHeight: number
}

const AXIS_HEIGHT = 17

/** Ranges on one scale: hatched from low to high, a thick mark at likely, red below zero. */
export function RangeBars(props: RangeBarsProps) {
  const { label, rows, rowHeight } = props
  const height = rows.length * rowHeight + AXIS_HEIGHT
  return (
    <Measured label={label} height={height}>
      {(width) => <Drawing {...props} width={width} height={height} />}
    </Measured>
  )
}

interface DrawingProps extends RangeBarsProps {
  readonly width: number
  readonly height: number
}

function Drawing({ rows, scale, rowHeight, barTop, barHeight, width, height }: DrawingProps) {
  const id = useId()
  const { min, max, ticks } = scale
  const at = (value: number) => ((value - min) / (max - min)) * (width - 4) + 1
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <HatchPatterns id={id} />
      {ticks.map(({ value, text }) => (
        <g key={value}>
          {rows.map((_, index) => (
            <line
              key={index}
              x1={at(value)}
              x2={at(value)}
              y1={index * rowHeight + barTop - 4}
              y2={index * rowHeight + barTop + barHeight + 4}
              className={value === 0 ? 'ls' : 'l'}
            />
          ))}
          <text
            x={at(value) > width - 24 ? width : at(value) < 24 ? 0 : at(value)}
            y={height - 4}
            textAnchor={at(value) > width - 24 ? 'end' : at(value) < 24 ? 'start' : 'middle'}
            className="x1 tqq"
          >
            {text}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={row.name ?? index} transform={`translate(0 ${index * rowHeight})`}>
          {row.name !== undefined && (
            <text x={0} y={13} className={row.isBest ? 'x2 xb' : 'x2'}>
              {cutToWidth(row.name, width - widthOf(row.text ?? '') - 8)}
            </text>
          )}
          {row.text !== undefined && (
            <text x={width} y={13} textAnchor="end" className="x2 tq">
              {row.text}
            </text>
          )}
          <Band id={id} row={row} at={at} top={barTop} height={barHeight} />
        </g>
      ))}
    </svg>
  )
}

interface BandProps {
  readonly id: string
  readonly row: RangeRow
  readonly at: (value: number) => number
  readonly top: number
  readonly height: number
}

function Band({ id, row: { range, isBest }, at, top, height }: BandProps) {
  if (range === undefined) {
    return <rect x={at(0) - 1} y={top} width={3} height={height} className="gink" />
  }
  const start = Math.max(at(range.low), at(0))
  const kind = isBest ? 'opportunity' : 'estimate'
  return (
    <>
      {range.low < 0 && (
        <Hatched
          id={id}
          kind="cost"
          x={at(range.low)}
          y={top}
          width={at(Math.min(0, range.high)) - at(range.low)}
          height={height}
        />
      )}
      {range.high > 0 && (
        <Hatched
          id={id}
          kind={kind}
          x={start}
          y={top}
          width={at(range.high) - start}
          height={height}
        />
      )}
      <rect x={at(range.likely) - 1.5} y={top - 3} width={3} height={height + 6} className="gink" />
    </>
  )
}
