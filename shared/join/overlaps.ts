import { formatDay, nextDay, type Day } from '../domain/day.ts'
import { MoneySum, moneyText } from '../domain/money.ts'
import type { OverlapEntry } from '../domain/analysis-document.ts'
import { sellerId } from '../domain/seller.ts'
import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { isComplementary } from './complementary.ts'
import type { ScopedCell, Slice } from './files-in-scope.ts'
import { countedSkippedMoney, type ScopedSkippedMoney } from './skipped-money.ts'

/** What is counted once the same activity in several files has been found, and what was left out. */
export interface ResolvedOverlaps {
  readonly cells: readonly ScopedCell[]
  /** Money of skipped rows, counted once as well. */
  readonly skippedMoney: readonly ScopedSkippedMoney[]
  /** Files whose every byte another file repeats; nothing of them is counted. */
  readonly repeatedFiles: ReadonlySet<ImportedFile>
  readonly overlaps: readonly OverlapEntry[]
}

/**
 * Counts each day of an activity once. Files of the same bytes count once; where files of one provider, account and
 * kind share a day, the newest complete one wins: the file whose period ends last, then the one given last. Files
 * that share days but no line (two projects exported apart) are both counted, and that is said.
 */
export function resolveOverlaps(files: readonly ImportedFile[]): ResolvedOverlaps {
  const { kept, repeatedFiles, overlaps: repeats } = dropRepeatedFiles(files)
  const overlaps = [...repeats]
  const dropped = new Set<Cell>()
  for (const group of groupSlices(kept)) {
    const winners = new Runs()
    for (const [day, slices] of slicesByDay(group)) {
      if (slices.length < 2) continue
      const [winner, ...others] = [...slices].sort(newestFirst)
      if (winner === undefined) continue
      const losers = others.filter((slice) => !isComplementary(winner, slice, day))
      for (const slice of losers) {
        for (const cell of slice.cells) if (cell.day === day) dropped.add(cell)
      }
      winners.add(day, winner, losers, others)
    }
    overlaps.push(...winners.entries())
  }
  const cells = kept.flatMap((file) =>
    file.cells.filter((cell) => !dropped.has(cell)).map((cell) => ({ cell, file })),
  )
  return { cells, skippedMoney: countedSkippedMoney(kept, dropped), repeatedFiles, overlaps }
}

function dropRepeatedFiles(files: readonly ImportedFile[]): {
  readonly kept: readonly ImportedFile[]
  readonly repeatedFiles: ReadonlySet<ImportedFile>
  readonly overlaps: readonly OverlapEntry[]
} {
  const first = new Map<string, ImportedFile>()
  const repeatedFiles = new Set<ImportedFile>()
  const overlaps: OverlapEntry[] = []
  for (const file of files) {
    if (file.status !== 'read') continue
    const original = first.get(file.sha256)
    if (original === undefined) {
      first.set(file.sha256, file)
      continue
    }
    repeatedFiles.add(file)
    const days = file.cells.flatMap((cell) => (cell.day === undefined ? [] : [cell.day]))
    overlaps.push({
      kind: 'same-file',
      provider: file.cells[0]?.provider ?? '',
      files: [original.name, file.name],
      period: periodText(days),
      resolution: 'The two files are the same, byte for byte; the first is counted.',
      notCounted: billedOf(file.cells),
    })
  }
  return { kept: files.filter((file) => !repeatedFiles.has(file)), repeatedFiles, overlaps }
}

/** Slices that may restate each other: same provider, activity and role; accounts equal or not stated. */
function groupSlices(files: readonly ImportedFile[]): readonly (readonly Slice[])[] {
  const groups = new Map<string, Slice[]>()
  files.forEach((file, order) => {
    const { stream } = file
    if (stream === undefined) return
    for (const [key, cells] of groupBy(
      file.cells,
      (c) => `${sellerId(c.provider)}\n${c.account}`,
    )) {
      const [provider = '', account = ''] = key.split('\n')
      const group = `${provider}\n${stream.activity}\n${stream.role}`
      const slices = groups.get(group) ?? []
      slices.push({ file, order, provider, account, cells })
      groups.set(group, slices)
    }
  })
  return [...groups.values()].flatMap(splitByAccount)
}

/** A slice without an account may restate any account, so it holds its group together. */
function splitByAccount(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  if (slices.some((slice) => slice.account === '')) return [slices]
  return [...groupBy(slices, (slice) => slice.account).values()]
}

function slicesByDay(slices: readonly Slice[]): ReadonlyMap<Day, readonly Slice[]> {
  const byDay = new Map<Day, Slice[]>()
  for (const slice of slices) {
    const days = new Set(slice.cells.flatMap(({ day }) => (day === undefined ? [] : [day])))
    for (const day of days) {
      const list = byDay.get(day) ?? []
      list.push(slice)
      byDay.set(day, list)
    }
  }
  return new Map([...byDay].sort(([a], [b]) => a - b))
}

function newestFirst(a: Slice, b: Slice): number {
  return lastDay(b) - lastDay(a) || b.order - a.order
}

function lastDay(slice: Slice): number {
  return slice.cells.reduce((last, { day }) => Math.max(last, day ?? -Infinity), -Infinity)
}

/** Days in a row with the same winner and losers are told as one overlap. */
class Runs {
  readonly #runs = new Map<string, { winner: Slice; losers: Slice[]; kept: Slice[]; days: Day[] }>()

  add(day: Day, winner: Slice, losers: readonly Slice[], others: readonly Slice[]): void {
    const kept = others.filter((slice) => !losers.includes(slice))
    const names = (slices: readonly Slice[]): string => slices.map((s) => s.order).join(',')
    const key = `${String(winner.order)}|${names(losers)}|${names(kept)}`
    const run = this.#runs.get(key) ?? { winner, losers: [...losers], kept, days: [] }
    run.days.push(day)
    this.#runs.set(key, run)
  }

  *entries(): Generator<OverlapEntry> {
    for (const { winner, losers, kept, days } of this.#runs.values()) {
      const isIn = new Set(days)
      if (losers.length > 0) {
        yield {
          kind: 'shared-days',
          provider: winner.provider,
          files: [winner, ...losers].map(({ file }) => file.name),
          period: periodText(days),
          resolution: `For the shared days ${winner.file.name} is counted: its period ends last.`,
          notCounted: billedOf(
            losers.flatMap((s) => s.cells.filter((c) => c.day !== undefined && isIn.has(c.day))),
          ),
        }
      }
      if (kept.length > 0) {
        yield {
          kind: 'complementary',
          provider: winner.provider,
          files: [winner, ...kept].map(({ file }) => file.name),
          period: periodText(days),
          resolution: 'The files share days but no line, so all of them are counted.',
          notCounted: {},
        }
      }
    }
  }
}

function billedOf(cells: readonly Cell[]): OverlapEntry['notCounted'] {
  const sum = new MoneySum()
  for (const { currency, amounts } of cells) {
    if (amounts.billed !== undefined) sum.add(currency, amounts.billed)
  }
  return moneyText(sum.money)
}

function periodText(days: readonly Day[]): OverlapEntry['period'] {
  if (days.length === 0) return { start: '', end: '' }
  const first = days.reduce((a, b) => (a < b ? a : b))
  const last = days.reduce((a, b) => (a > b ? a : b))
  return { start: formatDay(first), end: formatDay(nextDay(last)) }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
