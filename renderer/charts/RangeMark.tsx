import type { RangeRow, RangeScale } from '../../shared/charts/chart-data.ts'
import { rangeMark } from '../../shared/charts/range-drawing.ts'
import { StillDrawing } from './StillDrawing.tsx'

interface RangeMarkProps {
  /** The range in words. */
  readonly label: string
  readonly range: Pick<RangeRow, 'low' | 'likely' | 'high' | 'isBest'>
  /** Shared by all cells that are compared. */
  readonly scale: RangeScale
}

/** A range in a cell of a table; the texts stand in the cells beside it. */
export function RangeMark({ label, range, scale }: RangeMarkProps) {
  return <StillDrawing label={label} height={31} draw={(width) => rangeMark(range, scale, width)} />
}
