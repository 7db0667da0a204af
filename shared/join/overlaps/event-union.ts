import type { Day } from '../../domain/day.ts'
import type { FormatId } from '../../domain/format-id.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Cell } from '../../table/cells.ts'
import { cellsOfLines, countAt, linesByCell, type EventLine } from '../../table/event-lines.ts'
import type { ImportedFile } from '../../table/imported-file.ts'
import { cellsOn } from './complementary.ts'
import { formatOf } from './overlap-cause.ts'
import type { LeftOut, Slice } from './slices.ts'

/** An event of a slice and the cell that it is summed in. */
interface Event {
  readonly cell: Cell
  readonly line: EventLine
}

/**
 * Leaves out each event that an earlier slice counts. Equal rows of one file stay: what counts is the file that has
 * most of them.
 *
 * A log that was written again in another way (saved by a spreadsheet, exported as JSON) has no line in common with the
 * first one. Where most of its events agree with counted ones in minute, user, model and tokens all the same, they are
 * compared by these. Two logs of one format whose rows have ids need no such guess. Where rows state no tokens, two
 * requests of one minute look alike, so that a few of them prove nothing.
 *
 * @param slices those whose version of an event counts first.
 */
export function repeatedEvents(slices: readonly Slice[], days: readonly Day[]): readonly LeftOut[] {
  const byKey = new Counted(keyOf)
  const byFacts = new Counted(factsOf)
  const formats = new Set<FormatId | undefined>()
  return slices.flatMap((slice) => {
    const events = eventsOf(slice, days)
    const isOfOneForm = formats.size === 0 || (formats.size === 1 && formats.has(formatOf(slice)))
    let repeats = byKey.repeats(events)
    if (repeats.size === 0 && !(isOfOneForm && events.every((event) => keyOf(event) > 0))) {
      const alike = byFacts.repeats(events)
      const needed = [...alike].some(hasTokens) ? 1 : ALIKE_WITHOUT_TOKENS
      if (alike.size * 2 >= events.length && alike.size >= needed) repeats = alike
    }
    formats.add(formatOf(slice))
    byKey.count(events)
    byFacts.count(events)
    return repeats.size === 0 ? [] : [leftOut(slice, events, repeats)]
  })
}

/** How often each event is counted so far, by what tells it apart. */
class Counted<K> {
  readonly #keyOf: (event: Event) => K
  readonly #counts = new Map<K, number>()

  constructor(keyOf: (event: Event) => K) {
    this.#keyOf = keyOf
  }

  /** The events that are counted already. */
  repeats(events: readonly Event[]): ReadonlySet<Event> {
    const repeats = new Set<Event>()
    for (const [key, own] of groupBy(events, this.#keyOf)) {
      for (const event of own.slice(0, this.#counts.get(key) ?? 0)) repeats.add(event)
    }
    return repeats
  }

  count(events: readonly Event[]): void {
    for (const [key, own] of groupBy(events, this.#keyOf)) {
      this.#counts.set(key, Math.max(this.#counts.get(key) ?? 0, own.length))
    }
  }
}

function keyOf({ line: { chunk, at } }: Event): number {
  return chunk.keys[at] ?? 0
}

function factsOf({ cell, line: { chunk, at } }: Event): string {
  const counts = COMPARED.map((column) => countAt(chunk, column, at) ?? '')
  return [cell.day, cell.user, cell.model, ...counts].join('\n')
}

/** From this many on, events that agree in minute, user and model only are taken for the same. */
const ALIKE_WITHOUT_TOKENS = 3

function hasTokens({ line: { chunk, at } }: Event): boolean {
  return TOKENS.some((column) => (countAt(chunk, column, at) ?? 0) > 0)
}

const TOKENS = ['input', 'cacheRead', 'cacheWrite5m', 'cacheWrite1h', 'output'] as const

const COMPARED = ['minute', ...TOKENS] as const

function eventsOf(slice: Slice, days: readonly Day[]): readonly Event[] {
  const files = slice.delivery.files.map(linesOf)
  return cellsOn(slice, days).flatMap((cell) =>
    files.flatMap((lines) => (lines.get(cell) ?? []).map((line) => ({ cell, line }))),
  )
}

const known = new WeakMap<ImportedFile, ReadonlyMap<Cell, readonly EventLine[]>>()

function linesOf(file: ImportedFile): ReadonlyMap<Cell, readonly EventLine[]> {
  const found = known.get(file) ?? linesByCell(file.cells, file.lines ?? [])
  known.set(file, found)
  return found
}

/** Cells that hold a repeat are replaced by cells of their other events. */
function leftOut(slice: Slice, events: readonly Event[], repeats: ReadonlySet<Event>): LeftOut {
  const cells = new Set([...repeats].map(({ cell }) => cell))
  const touched = groupBy(
    events.filter(({ cell }) => cells.has(cell)),
    ({ cell }) => cell,
  )
  const part = (isRepeat: boolean): readonly Cell[] =>
    cellsOfLines(
      [...touched].map(([cell, own]) => [
        cell,
        own.filter((event) => repeats.has(event) === isRepeat).map(({ line }) => line),
      ]),
    )
  return { slice, cells: [...cells], instead: part(false), notCounted: part(true) }
}
