import type { Day } from '../../domain/day.ts'
import type { Cell } from '../../table/cells.ts'
import type { Slice } from './slices.ts'

const DIMENSIONS = [
  (cell: Cell) => cell.projectId || cell.projectName,
  (cell: Cell) => cell.apiKeyId || cell.apiKeyName,
  (cell: Cell) => cell.model,
  (cell: Cell) => cell.user,
] as const

/**
 * Whether two files that share days have no project, key, model or user in common among those that both state. Then
 * they are parts, such as one project each, not two downloads of the same data. When both state no common dimension,
 * they are treated as repeats, because counting a cost twice is the worse error.
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
