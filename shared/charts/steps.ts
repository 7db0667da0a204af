import type { StepGroup, StepsChart } from './chart-data.ts'
import {
  hatch,
  line,
  solid,
  text,
  type DrawnPoint,
  type Drawing,
  type HatchLook,
  type TextSize,
  valueText,
} from './drawing.ts'
import { domainWithZero, linear, type Place } from './scale.ts'
import { cutToFit, widestOf, widthOf } from './text-fit.ts'

const ROW = 20
const BAR = 10
const NAMES_MOST = 170
const NAMES_SHARE = 0.4
const SIZE: TextSize = 'normal'

interface Axes {
  readonly x: Place
  readonly names: number
  readonly width: number
}

/**
 * A small lying waterfall for each plan: amber saves, red costs, a mark where it ends. All groups of `chart` have one
 * scale, also where only some of them are drawn.
 */
export function stepsDrawing(
  chart: StepsChart,
  groups: readonly StepGroup[],
  width: number,
): Drawing {
  const bars = chart.groups.flatMap((group) => group.bars)
  const domain = domainWithZero(chart.groups.flatMap(levelsOf))
  const names = Math.min(
    NAMES_MOST,
    width * NAMES_SHARE,
    widestOf(
      bars.map(({ label }) => label),
      SIZE,
    ) + 8,
  )
  const right =
    width -
    widestOf(
      bars.map((bar) => bar.text),
      SIZE,
    ) -
    12
  const axes: Axes = { x: linear(domain[0], domain[1], names, right), names, width }
  const rows = groups.flatMap((group) => groupRows(group, axes))
  const height = rows.length * ROW
  return {
    width,
    height,
    along: 'y',
    plot: { left: names, right, top: 0, bottom: height },
    domain,
    back: [],
    points: rows.map((row, at) => row(at * ROW)),
    front: [],
  }
}

/** The running sums of a group, from zero. */
function levelsOf({ bars }: StepGroup): readonly number[] {
  let level = 0
  return [0, ...bars.map(({ value }) => (level += value))]
}

/** The head of a group and its bars, each to be put at its place from the top. */
function groupRows(group: StepGroup, axes: Axes): readonly ((top: number) => DrawnPoint)[] {
  const levels = levelsOf(group)
  return [
    (top) => headOf(group, top, axes),
    ...group.bars.map(
      (bar, at) => (top: number) => stepOf(group, bar, levels.slice(at, at + 2), top, axes),
    ),
  ]
}

function headOf({ label, total }: StepGroup, top: number, { width }: Axes): DrawnPoint {
  const name = cutToFit(label, width - widthOf(total.text, SIZE) - 12, SIZE)
  return {
    span: [0, 0],
    marks: [
      text(0, top + 15, name, 'name', { look: 'strong', size: SIZE }),
      valueText(width, top + 15, total, { anchor: 'end', look: 'strong', size: SIZE }),
    ],
  }
}

function stepOf(
  { bars, isBest }: StepGroup,
  bar: StepGroup['bars'][number],
  [start = 0, end = 0]: readonly number[],
  top: number,
  { x, names, width }: Axes,
): DrawnPoint {
  const [from, to] = [Math.min(start, end), Math.max(start, end)]
  const { label, value } = bar
  const look: HatchLook = value < 0 ? 'cost' : isBest ? 'opportunity' : 'estimate'
  const isLast = bar === bars.at(-1)
  const y = top + (ROW - BAR) / 2
  return {
    span: [from, to],
    marks: [
      text(0, top + 14, cutToFit(label, names - 8, SIZE), 'name', { look: 'quiet', size: SIZE }),
      line(x(0), top, x(0), top + ROW, 'axis'),
      hatch(x(from), y, x(to) - x(from), BAR, look),
      isLast
        ? solid(x(end) - 1.5, y - 3, 3, BAR + 6, 'ink')
        : line(x(end), y + BAR, x(end), y + ROW, 'connector'),
      valueText(width, top + 14, bar, {
        anchor: 'end',
        look: value < 0 ? 'problem' : 'plain',
        size: SIZE,
      }),
    ],
  }
}
