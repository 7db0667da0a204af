import type { RangeMark } from '../../block.ts'
import { box, drawing, hatchedBox, hatches, line } from './marks.ts'

const WIDTH = 150
const HEIGHT = 16
const BAR = 9
const TOP = (HEIGHT - BAR) / 2

/** Low to high with a thick mark at the likely value; what lies below zero is red. @param label already escaped. */
export function rangeSvg(mark: RangeMark, label: string, id: string): string {
  const span = mark.to - mark.from || 1
  const x = (value: number) => 2 + ((value - mark.from) / span) * (WIDTH - 4)
  const zero = x(0)
  const [low, high] = [x(mark.low), x(mark.high)]
  const below =
    mark.low < 0 ? hatchedBox(low, TOP, Math.min(zero, high) - low, BAR, `${id}-r`, 'lr') : ''
  const from = Math.max(low, zero)
  const above =
    mark.high > 0
      ? hatchedBox(
          from,
          TOP,
          high - from,
          BAR,
          `${id}-${mark.isMain ? 'o' : 'g'}`,
          mark.isMain ? 'lo' : 'ls',
        )
      : ''
  const likely = box(x(mark.likely) - 1.5, TOP - 3, 3, BAR + 6, 'gi')
  return drawing(
    WIDTH,
    HEIGHT,
    label,
    hatches(id) + line(zero, 0, zero, HEIGHT, 'ls') + below + above + likely,
  )
}
