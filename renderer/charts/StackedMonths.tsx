import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { Measured } from './Measured.tsx'

/** One provider over the months; `values` in the unit of the labels. */
export interface StackSeries {
  readonly name: string
  readonly values: readonly number[]
  /** The same values as printed inside the bars. */
  readonly labels: readonly string[]
}

interface StackedMonthsProps {
  readonly label: string
  readonly months: readonly string[]
  readonly totals: readonly string[]
  readonly series: readonly StackSeries[]
  readonly height: number
}

interface ShapeProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly index?: number
}

const STYLES = [
  { fill: 'g1', text: 'tinv' },
  { fill: 'g3 ls', text: '' },
  { fill: 'g2', text: '' },
] as const

const MIN_LABEL_HEIGHT = 14
const NAMES_WIDTH = 92

/** Spend by month, stacked by provider, zero baseline, every bar with its number and the last with the names. */
export function StackedMonths({ label, months, totals, series, height }: StackedMonthsProps) {
  const data = months.map((month, at) => ({
    month,
    ...Object.fromEntries(series.map(({ values }, index) => [`s${index}`, values[at] ?? 0])),
  }))
  const top = series.length - 1
  return (
    <Measured label={label} height={height}>
      {(width) => (
        <BarChart
          width={width}
          height={height}
          data={data}
          margin={{ top: 18, right: NAMES_WIDTH, bottom: 0, left: 0 }}
          barCategoryGap="18%"
          maxBarSize={96}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="month"
            height={22}
            axisLine={false}
            tickLine={false}
            tick={<MonthTick />}
          />
          <YAxis hide domain={[(low: number) => Math.min(0, low), 'dataMax']} />
          <ReferenceLine y={0} className="ls" stroke="" />
          {series.map(({ name, labels }, index) => (
            <Bar
              key={name}
              dataKey={`s${index}`}
              stackId="spend"
              isAnimationActive={false}
              shape={(shape: ShapeProps) => (
                <Part
                  {...shape}
                  style={STYLES[index % STYLES.length] ?? STYLES[0]}
                  label={labels[shape.index ?? 0] ?? ''}
                  name={shape.index === months.length - 1 ? name : undefined}
                  total={index === top ? (totals[shape.index ?? 0] ?? '') : undefined}
                />
              )}
            />
          ))}
        </BarChart>
      )}
    </Measured>
  )
}

interface PartProps extends Omit<ShapeProps, 'index'> {
  readonly style: { readonly fill: string; readonly text: string }
  readonly label: string
  readonly name: string | undefined
  readonly total: string | undefined
}

function Part({ x = 0, y = 0, width = 0, height = 0, style, label, name, total }: PartProps) {
  const middle = x + width / 2
  const hasRoom = height > MIN_LABEL_HEIGHT
  const labelY = hasRoom ? y + height / 2 + 4 : y + 1
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 1}
        width={Math.max(0, width - 1)}
        height={Math.max(0.8, height - 2)}
        className={style.fill}
      />
      {hasRoom && (
        <text x={middle} y={labelY} textAnchor="middle" className={`x1 ${style.text}`}>
          {label}
        </text>
      )}
      {name !== undefined && (
        <text x={x + width + 10} y={labelY} className="x1 tq">
          {name}
        </text>
      )}
      {total !== undefined && (
        <text x={middle} y={y - 5} textAnchor="middle" className="x2 xb">
          {total}
        </text>
      )}
    </g>
  )
}

interface TickProps {
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
}

function MonthTick({ x = 0, y = 0, payload }: TickProps) {
  return (
    <text x={x} y={y + 8} textAnchor="middle" className="x1 tq">
      {payload?.value ?? ''}
    </text>
  )
}
