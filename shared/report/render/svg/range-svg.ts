import { rangeMark } from '../../../charts/range-drawing.ts'
import type { RangeMark } from '../../block.ts'
import { drawingSvg } from './marks.ts'

const WIDTH = 150

/**
 * Low to high with a thick mark at the likely value; the part below zero is red.
 *
 * @param label the range in words; it is escaped here.
 */
export function rangeSvg(mark: RangeMark, label: string, id: string): string {
  const at = (value: number) => ({ value, text: '' })
  const row = {
    low: at(mark.low),
    likely: at(mark.likely),
    high: at(mark.high),
    isBest: mark.isMain,
  }
  const scale = { min: mark.from, max: mark.to, ticks: [] }
  return drawingSvg(rangeMark(row, scale, WIDTH), label, id)
}
