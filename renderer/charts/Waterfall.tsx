import { useId } from 'react'
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { Hatched, HatchPatterns, type HatchKind } from './Hatch.tsx'
import { Measured } from './Measured.tsx'
import { cutToFit } from './text-width.ts'

/** One step: a total, or a change of what was before it. */
export interface WaterfallBar {
  readonly key: string
  /** Words below the bar, one string a line. */
  readonly name: readonly string[]
  readonly kind: 'total' | 'estimated-total' | 'saving' | 'cost'
  readonly value: number
  readonly text: string
}

interface WaterfallProps {
  readonly label: string
  readonly bars: readonly WaterfallBar[]
  readonly height: number
}

interface Placed extends WaterfallBar {
  readonly span: readonly [number, number]
  /** Where the running sum stands after the bar. */
  readonly end: number
}

interface ShapeProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly index?: number
}

const HATCH: Readonly<Record<Exclude<WaterfallBar['kind'], 'total'>, HatchKind>> = {
  'estimated-total': 'estimate',
  saving: 'opportunity',
  cost: 'cost',
}

const TEXT: Readonly<Record<WaterfallBar['kind'], string>> = {
  total: 'x2 xb',
  'estimated-total': 'x2 xb',
  saving: 'x2 xb topp',
  cost: 'x2 tbad',
}

const AXIS_HEIGHT = 36
const NAME_GAP = 4

/** From today's bill to the one after: solid is billed, hatched is estimated, red costs. Zero baseline. */
export function Waterfall({ label, bars, height }: WaterfallProps) {
  const id = useId()
  const placed = place(bars)
  return (
    <Measured label={label} height={height}>
      {(width) => (
        <BarChart
          width={width}
          height={height}
          data={placed}
          margin={{ top: 22, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="17%"
          maxBarSize={64}
          accessibilityLayer={false}
        >
          <HatchPatterns id={id} />
          <XAxis
            dataKey="key"
            height={AXIS_HEIGHT}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={<StepTick bars={placed} room={width / placed.length - NAME_GAP} />}
          />
          <YAxis hide domain={[(low: number) => Math.min(0, low), 'dataMax']} />
          <Bar
            dataKey="span"
            isAnimationActive={false}
            shape={(shape: ShapeProps) => (
              <Step {...shape} id={id} bars={placed} chartWidth={width} />
            )}
          />
          <ReferenceLine y={0} className="ls" stroke="" />
        </BarChart>
      )}
    </Measured>
  )
}

function place(bars: readonly WaterfallBar[]): Placed[] {
  let running = 0
  return bars.map((bar) => {
    const isTotal = bar.kind === 'total' || bar.kind === 'estimated-total'
    const from = isTotal ? 0 : running
    running = from + bar.value
    return { ...bar, span: [Math.min(from, running), Math.max(from, running)], end: running }
  })
}

interface StepProps extends ShapeProps {
  readonly id: string
  readonly bars: readonly Placed[]
  readonly chartWidth: number
}

function Step({ x = 0, y = 0, width = 0, height = 0, index = 0, id, bars, chartWidth }: StepProps) {
  const bar = bars[index]
  if (bar === undefined) return null
  const top = Math.min(y, y + height)
  const tall = Math.max(1, Math.abs(height))
  const isRise = bar.end === bar.span[1]
  const level = isRise ? top : top + tall
  const next = x + chartWidth / bars.length
  return (
    <g>
      {bar.kind === 'total' ? (
        <rect x={x} y={top} width={width} height={tall} className="g1" />
      ) : (
        <Hatched id={id} kind={HATCH[bar.kind]} x={x} y={top} width={width} height={tall} />
      )}
      <text x={x + width / 2} y={top - 6} textAnchor="middle" className={TEXT[bar.kind]}>
        {bar.text}
      </text>
      {index < bars.length - 1 && (
        <line x1={x + width} x2={next} y1={level} y2={level} className="ls dash" />
      )}
    </g>
  )
}

interface TickProps {
  readonly x?: number
  readonly y?: number
  readonly index?: number
}

function StepTick({
  x = 0,
  y = 0,
  index = 0,
  bars,
  room,
}: TickProps & { readonly bars: readonly Placed[]; readonly room: number }) {
  const bar = bars[index]
  if (bar === undefined) return null
  const isTotal = bar.kind === 'total' || bar.kind === 'estimated-total'
  return (
    <text textAnchor="middle" className={isTotal ? 'x1 xb' : 'x1 tq'}>
      {bar.name.map((line, at) => (
        <tspan key={at} x={x} y={y + 7 + at * 13}>
          {cutToFit(line, room)}
        </tspan>
      ))}
    </text>
  )
}
