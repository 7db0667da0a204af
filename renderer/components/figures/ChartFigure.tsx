import type { ReactNode } from 'react'
import type { ChartData } from '../../../shared/charts/chart-data.ts'
import { plainText } from '../../../shared/insights/figures/marked-text.ts'
import { Chart } from '../../charts/Chart.tsx'
import { ChartTableView } from '../../charts/ChartTableView.tsx'
import { Figure } from './Figure.tsx'
import { ScrollBox } from '../ScrollBox.tsx'
import { useWords } from '../use-messages.ts'

interface ChartFigureProps {
  /** The message, with its marked number; a plain noun where no sentence is safe. */
  readonly title: string
  /** Drawing, table and unit line are made from it; only its unit may hold marked figures. */
  readonly chart: ChartData
  readonly big?: ReactNode
  readonly note?: ReactNode
  readonly source?: ReactNode
  readonly isThin?: boolean
  /** In pixels, for charts over time. */
  readonly height?: number
  /** Words below the drawing. */
  readonly children?: ReactNode
}

const HEIGHT = 200

/** A panel with a chart: title, unit, drawing or its table, source. */
export function ChartFigure({
  title,
  chart,
  big,
  note,
  source,
  isThin = false,
  height = HEIGHT,
  children,
}: ChartFigureProps) {
  const { charts } = useWords().t
  const name = plainText(title)
  const plain = { ...chart, unit: plainText(chart.unit) }
  return (
    <Figure
      title={title}
      unit={chart.unit}
      big={big}
      note={note}
      source={source}
      isThin={isThin}
      table={
        <ScrollBox label={name}>
          <ChartTableView chart={plain} words={charts} />
        </ScrollBox>
      }
    >
      <div className="gap2">
        <Chart title={name} chart={plain} height={height} words={charts} />
      </div>
      {children}
    </Figure>
  )
}
