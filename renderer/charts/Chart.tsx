import type { ChartData, StepsChart } from '../../shared/charts/chart-data.ts'
import type { ChartWords } from '../../shared/charts/chart-words.ts'
import type { Drawing } from '../../shared/charts/drawing.ts'
import { drawChart, type DrawnChart } from '../../shared/charts/draw-chart.ts'
import { chartReadings, chartSummary } from '../../shared/charts/readings.ts'
import { stepsDrawing } from '../../shared/charts/steps.ts'
import { Measured } from './Measured.tsx'
import { Rulers } from './Rulers.tsx'
import { WalkedDrawing } from './WalkedDrawing.tsx'

interface ChartProps {
  readonly title: string
  readonly chart: ChartData
  /** Used by charts over time; the others are as high as their rows. */
  readonly height: number
  readonly words: ChartWords & { readonly keys: string }
}

/** Any chart, drawn for the width of its place. */
export function Chart({ title, chart, height, words }: ChartProps) {
  if (chart.type === 'ruler') return <Rulers chart={chart} />
  if (chart.type === 'steps') return <StepColumns title={title} chart={chart} words={words} />
  return (
    <ChartDrawing
      title={title}
      chart={chart}
      height={height}
      words={words}
      draw={(width) => drawChart(chart, { width, height })}
    />
  )
}

interface ChartDrawingProps extends ChartProps {
  readonly chart: DrawnChart
  readonly draw: (width: number) => Drawing
}

function ChartDrawing({ title, chart, height, words, draw }: ChartDrawingProps) {
  return (
    <Measured height={height}>
      {(width) => (
        <WalkedDrawing
          title={title}
          description={`${chartSummary(chart, words)}. ${words.keys}`}
          units={chart}
          drawing={draw(width)}
          readings={chartReadings(chart, words)}
        />
      )}
    </Measured>
  )
}

/** So many plans still stand in one column beside the other drawing. */
const FEW = 4

/** One column of few plans, two of many, all on one scale. */
function StepColumns({
  title,
  chart,
  words,
}: Omit<ChartProps, 'chart' | 'height'> & { readonly chart: StepsChart }) {
  const { groups } = chart
  const isMany = groups.length > FEW
  const half = isMany ? Math.ceil(groups.length / 2) : groups.length
  const columns = [groups.slice(0, half), groups.slice(half)].filter(({ length }) => length > 0)
  return (
    <div className={isMany ? 'step-columns' : ''}>
      {columns.map((part) => (
        <ChartDrawing
          key={part[0]?.label}
          title={title}
          chart={{ ...chart, groups: part }}
          height={0}
          words={words}
          draw={(width) => stepsDrawing(chart, part, width)}
        />
      ))}
    </div>
  )
}
