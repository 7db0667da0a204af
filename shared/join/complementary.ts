import type { Day } from '../domain/day.ts'
import type { Cell } from '../table/cells.ts'
import type { Slice } from './slices.ts'

const DIMENSIONS = [
  (cell: Cell) => cell.projectId || cell.projectName,
  (cell: Cell) => cell.apiKeyId || cell.apiKeyName,
  (cell: Cell) => cell.model,
  (cell: Cell) => cell.user,
] as const

/**
 * True when two files that share days have no line in common in what both of them state: then they are parts
 * (one project each), not two downloads of the same. When no dimension is stated by both they are taken to repeat
 * each other, because counting money twice is the worse error.
 */
export function isComplementary(a: Slice, b: Slice, days: readonly Day[]): boolean {
  const left = cellsOn(a, days)
  const right = cellsOn(b, days)
  const stated = DIMENSIONS.filter((dimension) => left.some(dimension) && right.some(dimension))
  if (stated.length === 0) return false
  const tupleOf = (cell: Cell): string => stated.map((dimension) => dimension(cell)).join('\n')
  const seen = new Set(left.map(tupleOf))
  return !right.some((cell) => seen.has(tupleOf(cell)))
}

/** A slice's cells of some days. */
export function cellsOn({ byDay }: Slice, days: readonly Day[]): readonly Cell[] {
  return days.flatMap((day) => byDay.get(day) ?? [])
}
