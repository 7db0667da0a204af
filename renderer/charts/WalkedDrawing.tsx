import { useId, type KeyboardEvent } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis, ZIndexLayer, DefaultZIndexes } from 'recharts'
import type { ChartData } from '../../shared/charts/chart-data.ts'
import type { Drawing, DrawnPoint } from '../../shared/charts/drawing.ts'
import type { Reading } from '../../shared/charts/readings.ts'
import { HatchPatterns } from './Hatch.tsx'
import { Marks } from './Marks.tsx'
import { ReadingTip } from './ReadingTip.tsx'

interface WalkedDrawingProps {
  readonly title: string
  /** All values, and how the keyboard walks them. */
  readonly description: string
  /** Units of the labels and of the full amounts. */
  readonly units: Pick<ChartData, 'unit' | 'fullUnit'>
  readonly drawing: Drawing
  /** One for each point of the drawing. */
  readonly readings: readonly Reading[]
}

/** One point as the chart library takes it: its place, and the values it covers. */
interface PointRow {
  readonly at: number
  readonly span: [number, number]
}

/**
 * A drawing whose points are walked with the pointer or the arrow keys. The chart library has the bands, the focus, the
 * cursor and the tooltip; what is seen are the marks of the shared geometry, on the same axes.
 */
export function WalkedDrawing({
  title,
  description,
  units,
  drawing,
  readings,
}: WalkedDrawingProps) {
  const id = useId()
  const { width, height, along, points, back, front } = drawing
  const rows = points.map(({ span: [low, high] }, at): PointRow => ({ at, span: [low, high] }))
  return (
    <div className="walked" onKeyDownCapture={(event) => turnKey(event, along)}>
      <BarChart
        width={width}
        height={height}
        data={rows}
        layout={along === 'x' ? 'horizontal' : 'vertical'}
        margin={marginOf(drawing)}
        aria-label={title}
        desc={description}
        accessibilityLayer
      >
        <HatchPatterns id={id} />
        <Marks id={id} marks={back} />
        <BandAxes drawing={drawing} />
        <PointTooltip readings={readings} units={units} />
        <PointBars id={id} points={points} />
        <ZIndexLayer zIndex={DefaultZIndexes.line}>
          <Marks id={id} marks={front} />
        </ZIndexLayer>
      </BarChart>
    </div>
  )
}

interface PointTooltipProps {
  readonly readings: readonly Reading[]
  readonly units: Pick<ChartData, 'unit' | 'fullUnit'>
}

/** May stand below a low drawing, never beside it, where it would make the page wider. */
function PointTooltip({ readings, units: { unit, fullUnit } }: PointTooltipProps) {
  return (
    <Tooltip
      content={({ active, payload }) => (
        <ReadingTip
          reading={active ? readings[rowAt(payload)] : undefined}
          unit={unit}
          fullUnit={fullUnit}
        />
      )}
      isAnimationActive={false}
      allowEscapeViewBox={{ x: false, y: true }}
    />
  )
}

interface PointBarsProps {
  readonly id: string
  readonly points: readonly DrawnPoint[]
}

/** A bar of the library for each point, in the shape of the point's marks. */
function PointBars({ id, points }: PointBarsProps) {
  return (
    <Bar
      dataKey="span"
      isAnimationActive={false}
      shape={({ index }: { readonly index?: number }) => (
        <g>
          <Marks id={id} marks={points[index ?? -1]?.marks ?? []} />
        </g>
      )}
    />
  )
}

/** Bands along one axis and values along the other, both hidden: the geometry draws its own labels. */
function BandAxes({ drawing: { along, domain, plot, width } }: { readonly drawing: Drawing }) {
  const [low, high] = domain
  return along === 'x' ? (
    <>
      <XAxis dataKey="at" type="category" hide />
      <YAxis type="number" domain={[low, high]} hide />
    </>
  ) : (
    <>
      <XAxis
        type="number"
        domain={[low, high]}
        padding={{ left: plot.left, right: width - plot.right }}
        hide
      />
      <YAxis dataKey="at" type="category" hide />
    </>
  )
}

/** Rows can be pointed at over the full width, their names included; columns only where they stand. */
function marginOf({ along, plot, width, height }: Drawing) {
  const sides =
    along === 'x' ? { left: plot.left, right: width - plot.right } : { left: 0, right: 0 }
  return { top: plot.top, bottom: height - plot.bottom, left: sides.left, right: sides.right }
}

function rowAt(payload: readonly { readonly payload?: PointRow }[]): number {
  return payload[0]?.payload?.at ?? -1
}

const BACK: readonly string[] = ['ArrowUp', 'ArrowLeft']
const FORTH: readonly string[] = ['ArrowDown', 'ArrowRight']

/**
 * The chart library knows left and right only, and takes right as a step up in a list of rows. Here down and right lead
 * to the next point, up and left to the one before, in every chart.
 */
function turnKey(event: KeyboardEvent, along: Drawing['along']): void {
  const isForth = FORTH.includes(event.key)
  if (!event.nativeEvent.isTrusted || (!isForth && !BACK.includes(event.key))) return
  event.preventDefault()
  event.stopPropagation()
  const isRight = along === 'x' ? isForth : !isForth
  const key = isRight ? 'ArrowRight' : 'ArrowLeft'
  event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
}
