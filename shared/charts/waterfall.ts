import type { WaterfallBar, WaterfallChart } from './chart-data.ts'
import {
  hatch,
  line,
  solid,
  text,
  type Drawing,
  type HatchLook,
  type Mark,
  type TextLook,
  valueText,
} from './drawing.ts'
import { linear, type Place } from './scale.ts'
import { cutToFit, widestOf, wrapToFit } from './text-fit.ts'

const TOP = 22
const LINE = 13
const WIDEST_BAR = 64
const BAR_SHARE = 0.68
const NAME_GAP = 4
const NAME_LINES = 3

/** Height of the bars' own area, in pixels. */
const DRAWN = 150

const LABELS: Readonly<Record<WaterfallBar['role'], TextLook>> = {
  start: 'strong',
  saving: 'saving',
  cost: 'problem',
  end: 'strong',
}

const HATCHES: Readonly<Record<Exclude<WaterfallBar['role'], 'start'>, HatchLook>> = {
  saving: 'opportunity',
  cost: 'cost',
  end: 'estimate',
}

/** A bar with the level it leaves for the next one. */
export interface WaterfallSpan {
  readonly bar: WaterfallBar
  readonly top: number
  readonly bottom: number
  readonly level: number
}

/**
 * From today's bill to the one after: solid is billed, hatched is estimated, red costs; dotted lines carry the level.
 * Where the bars stand too close for their texts, they lie below each other instead.
 */
export function waterfallDrawing(chart: WaterfallChart, width: number): Drawing {
  const step = width / Math.max(1, chart.bars.length)
  return widestTextOf(chart.bars) + NAME_GAP > step
    ? lying(chart, width)
    : standing(chart, width, step)
}

/** Running levels of the bars, in their order. */
export function waterfallSpans(bars: readonly WaterfallBar[]): readonly WaterfallSpan[] {
  let level = 0
  return bars.map((bar) => {
    const from = isLevel(bar) ? 0 : level
    level = from + bar.value
    return { bar, top: Math.max(from, level), bottom: Math.min(from, level), level }
  })
}

interface Axes {
  /** Along the values. */
  readonly place: Place
  /** Width of a bar's band and of the bar inside it. */
  readonly step: number
  readonly bar: number
  readonly width: number
}

function standing({ bars }: WaterfallChart, width: number, step: number): Drawing {
  const spans = waterfallSpans(bars)
  const domain = domainOf(spans)
  const place = linear(domain[0], domain[1], TOP + DRAWN, TOP)
  const axes = { place, step, bar: Math.min(WIDEST_BAR, step * BAR_SHARE), width }
  const names = bars.map(({ label }) => wrapToFit(label, step - NAME_GAP, NAME_LINES))
  return {
    width,
    height: TOP + DRAWN + 8 + LINE * Math.max(1, ...names.map(({ length }) => length)),
    along: 'x',
    plot: { left: 0, right: width, top: TOP, bottom: TOP + DRAWN },
    domain,
    back: [],
    points: spans.map((span, at) => ({
      span: [span.bottom, span.top],
      marks: standingMarks(span, at, names[at] ?? [], at === spans.length - 1, axes),
    })),
    front: [line(0, place(0) + 0.5, width, place(0) + 0.5, 'axis')],
  }
}

function standingMarks(
  { bar, top, bottom, level }: WaterfallSpan,
  at: number,
  names: readonly string[],
  isLast: boolean,
  { place, step, bar: width }: Axes,
): readonly Mark[] {
  const x = at * step + (step - width) / 2
  const middle = x + width / 2
  const [high, low, next] = [place(top), place(bottom), place(level)]
  return [
    barMark(bar, x, high, width, Math.max(1, low - high)),
    valueText(middle, high - 6, bar, {
      anchor: 'middle',
      look: LABELS[bar.role],
      size: 'normal',
    }),
    ...(isLast ? [] : [line(x + width, next, x + step, next, 'connector')]),
    ...names.map((name, row) =>
      text(middle, TOP + DRAWN + 15 + row * LINE, name, 'name', {
        anchor: 'middle',
        look: isLevel(bar) ? 'strong' : 'quiet',
      }),
    ),
  ]
}

const ROW = 24
const ROW_BAR = 12
const NAMES_SHARE = 0.36

function lying({ bars }: WaterfallChart, width: number): Drawing {
  const spans = waterfallSpans(bars)
  const domain = domainOf(spans)
  const names = Math.min(widestOf(bars.map(({ label }) => label)) + 8, width * NAMES_SHARE)
  const right = width - widestTextOf(bars) - 8
  const place = linear(domain[0], domain[1], names, right)
  const height = bars.length * ROW
  return {
    width,
    height,
    along: 'y',
    plot: { left: names, right, top: 0, bottom: height },
    domain,
    back: [],
    points: spans.map((span, at) => ({
      span: [span.bottom, span.top],
      marks: lyingMarks(span, at, names - 6, at === spans.length - 1, {
        place,
        step: ROW,
        bar: ROW_BAR,
        width,
      }),
    })),
    front: [line(place(0), 0, place(0), height, 'axis')],
  }
}

function lyingMarks(
  { bar, top, bottom, level }: WaterfallSpan,
  at: number,
  nameRoom: number,
  isLast: boolean,
  { place, step, bar: height, width }: Axes,
): readonly Mark[] {
  const y = at * step + (step - height) / 2
  const baseline = at * step + step / 2 + 4
  const [left, right, next] = [place(bottom), place(top), place(level)]
  return [
    text(0, baseline, cutToFit(bar.label, nameRoom), 'name', {
      look: isLevel(bar) ? 'strong' : 'quiet',
    }),
    barMark(bar, left, y, Math.max(1, right - left), height),
    valueText(width, baseline, bar, {
      anchor: 'end',
      look: LABELS[bar.role],
      size: 'normal',
    }),
    ...(isLast ? [] : [line(next, y + height, next, y + step, 'connector')]),
  ]
}

function widestTextOf(bars: readonly WaterfallBar[]): number {
  return widestOf(
    bars.map((bar) => bar.text),
    'normal',
  )
}

function domainOf(spans: readonly WaterfallSpan[]): readonly [number, number] {
  return [
    Math.min(0, ...spans.map(({ bottom }) => bottom)),
    Math.max(1e-9, ...spans.map(({ top }) => top)),
  ]
}

function barMark(
  { role }: WaterfallBar,
  x: number,
  y: number,
  width: number,
  height: number,
): Mark {
  return role === 'start'
    ? solid(x, y, width, height, 'billed')
    : hatch(x, y, width, height, HATCHES[role])
}

function isLevel({ role }: WaterfallBar): boolean {
  return role === 'start' || role === 'end'
}
