import { useId } from 'react'
import { Hatched, HatchPatterns } from './Hatch.tsx'
import { Measured } from './Measured.tsx'

/** A spread with its middle: from one end to the other, and a narrower part where most of it lies. */
export interface SpreadRow {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly middle: number
  readonly core: readonly [number, number] | undefined
  readonly texts: Readonly<Record<'from' | 'middle' | 'to', string>>
}

interface SpreadBarsProps {
  readonly label: string
  readonly rows: readonly SpreadRow[]
  readonly zeroText: string
}

const ROW_HEIGHT = 62
const [BAR_TOP, BAR_HEIGHT] = [20, 14]
const SIDE = 12

/** Spreads on one scale with zero on it: red below zero, a thick mark in the middle, the core drawn taller. */
export function SpreadBars(props: SpreadBarsProps) {
  const height = props.rows.length * ROW_HEIGHT + 16
  return (
    <Measured label={props.label} height={height}>
      {(width) => <Drawing {...props} width={width} height={height} />}
    </Measured>
  )
}

interface DrawingProps extends SpreadBarsProps {
  readonly width: number
  readonly height: number
}

function Drawing({ rows, zeroText, width, height }: DrawingProps) {
  const id = useId()
  const low = Math.min(0, ...rows.map(({ from }) => from))
  const high = Math.max(0, ...rows.map(({ to }) => to))
  const at = (value: number) => SIDE + ((value - low) / (high - low || 1)) * (width - 2 * SIDE)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <HatchPatterns id={id} />
      {rows.map((row, index) => (
        <g key={row.name} transform={`translate(0 ${index * ROW_HEIGHT})`}>
          <text x={0} y={11} className="x1 tq">
            {row.name}
          </text>
          <line
            {...{ x1: at(0), x2: at(0), y1: BAR_TOP - 5, y2: BAR_TOP + BAR_HEIGHT + 5 }}
            className="ls"
          />
          <Spread id={id} row={row} at={at} />
          <Texts row={row} at={at} width={width} />
        </g>
      ))}
      <text
        x={at(0)}
        y={height - 2}
        textAnchor={at(0) < 24 ? 'start' : 'middle'}
        className="x1 tqq"
      >
        {zeroText}
      </text>
    </svg>
  )
}

interface SpreadProps {
  readonly id: string
  readonly row: SpreadRow
  readonly at: (value: number) => number
}

function Spread({ id, row: { from, to, middle, core }, at }: SpreadProps) {
  const part = (start: number, end: number, top: number, tall: number) => (
    <>
      {start < 0 && (
        <Hatched
          {...{ id, kind: 'cost', y: top, height: tall }}
          x={at(start)}
          width={at(Math.min(0, end)) - at(start)}
        />
      )}
      {end > 0 && (
        <Hatched
          {...{ id, kind: 'opportunity', y: top, height: tall }}
          x={at(Math.max(0, start))}
          width={at(end) - at(Math.max(0, start))}
        />
      )}
    </>
  )
  return (
    <>
      {core === undefined
        ? part(from, to, BAR_TOP, BAR_HEIGHT)
        : part(from, to, BAR_TOP + 4, BAR_HEIGHT - 8)}
      {core !== undefined && part(core[0], core[1], BAR_TOP, BAR_HEIGHT)}
      <rect
        x={at(middle) - 1.5}
        y={BAR_TOP - 3}
        width={3}
        height={BAR_HEIGHT + 6}
        className="gink"
      />
    </>
  )
}

/** The ends and the middle below the bar; the ends give way where they would touch the middle. */
function Texts({ row, at, width }: Omit<SpreadProps, 'id'> & { readonly width: number }) {
  const y = BAR_TOP + BAR_HEIGHT + 15
  const wide = (text: string) => text.length * 6.6
  const half = wide(row.texts.middle) / 2 + 8
  const middle = Math.max(half, Math.min(width - half, at(row.middle)))
  const from = Math.min(at(row.from), middle - half - wide(row.texts.from))
  const to = Math.max(at(row.to), middle + half + wide(row.texts.to))
  return (
    <>
      {from >= 0 && (
        <text x={from} y={y} className={row.from < 0 ? 'x1 tbad' : 'x1 tq'}>
          {row.texts.from}
        </text>
      )}
      <text x={middle} y={y} textAnchor="middle" className="x1 xb">
        {row.texts.middle}
      </text>
      {to <= width && (
        <text x={to} y={y} textAnchor="end" className="x1 tq">
          {row.texts.to}
        </text>
      )}
    </>
  )
}
