import { ownText } from '../../../domain/own-text.ts'
import { text, type Column } from '../../reading/read-cells.ts'
import type { Cells } from '../../format.ts'

const LIMIT = 10_000

interface Branch<T> {
  readonly next: Map<string, Branch<T>>
  answer: { readonly value: T } | undefined
}

/**
 * Remembers what a row's cells in some columns mean. The cells are looked up one after the other: a combination that
 * was seen before costs neither a joined text nor an object, so a bill of a million foreign rows is passed by quickly.
 * Forgets everything once there are too many combinations.
 *
 * @param answer a pure function of the trimmed texts, in the order of `columns`.
 */
export function rememberCells<T>(
  columns: readonly Column[],
  answer: (texts: readonly string[]) => T,
): (cells: Cells) => T {
  const present = columns.filter(({ at }) => at >= 0)
  let root = branch<T>()
  let size = 0
  return (cells) => {
    let leaf = root
    for (const { at } of present) {
      const cell = cells[at] ?? ''
      let next = leaf.next.get(cell)
      if (next === undefined) leaf.next.set(ownText(cell), (next = branch()))
      leaf = next
    }
    if (leaf.answer !== undefined) return leaf.answer.value
    const value = answer(columns.map((column) => text(cells, column)))
    leaf.answer = { value }
    if (++size >= LIMIT) {
      root = branch()
      size = 0
    }
    return value
  }
}

function branch<T>(): Branch<T> {
  return { next: new Map(), answer: undefined }
}
