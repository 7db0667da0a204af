import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { Measured } from './Measured.tsx'

/** One bar from zero; `text` is its printed value. */
export interface ChangeRow {
  readonly name: string
  readonly value: number
  readonly text: string
  readonly isSum: boolean
}

interface ChangeBarsProps {
  readonly label: string
  readonly rows: readonly ChangeRow[]
}

interface ShapeProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly index?: number
}

const ROW_HEIGHT = 32
const NAMES = 92
const VALUES = 68

/** Diverging bars from zero, the sum below a rule. */
export function ChangeBars({ label, rows }: ChangeBarsProps) {
  const height = rows.length * ROW_HEIGHT
  return (
    <Measured label={label} height={height}>
      {(width) => (
        <BarChart
          width={width}
          height={height}
          data={[...rows]}
          layout="vertical"
          margin={{ top: 0, right: VALUES, bottom: 0, left: NAMES }}
          barCategoryGap={6}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            hide
            domain={[(low: number) => Math.min(0, low), (high: number) => Math.max(0, high)]}
          />
          <YAxis type="category" dataKey="name" hide />
          <Bar
            dataKey="value"
            isAnimationActive={false}
            shape={(shape: ShapeProps) => (
              <Row {...shape} row={rows[shape.index ?? 0]} chartWidth={width} />
            )}
          />
          <ReferenceLine x={0} className="ls" stroke="" />
        </BarChart>
      )}
    </Measured>
  )
}

interface RowProps extends Omit<ShapeProps, 'index'> {
  readonly row: ChangeRow | undefined
  readonly chartWidth: number
}

function Row({ x = 0, y = 0, width = 0, height = 0, row, chartWidth }: RowProps) {
  if (row === undefined) return null
  const left = Math.min(x, x + width)
  const baseline = y + height / 2 + 4
  const weight = row.isSum ? 'x2 xb' : 'x2'
  const rule = y + height / 2 - ROW_HEIGHT / 2 + 0.5
  return (
    <g>
      {row.isSum && <line x1={0} x2={chartWidth} y1={rule} y2={rule} className="ls" />}
      <text x={0} y={baseline} className={weight}>
        {row.name}
      </text>
      <rect
        x={left}
        y={y}
        width={Math.max(0.5, Math.abs(width))}
        height={height}
        className={row.isSum ? 'gink' : 'g2'}
      />
      <text x={chartWidth} y={baseline} textAnchor="end" className={weight}>
        {row.text}
      </text>
    </g>
  )
}
