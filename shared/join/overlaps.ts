import type { Day } from '../domain/day.ts'
import type { OverlapChoice, OverlapEntry } from '../document/overlap.ts'
import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { cellsOn } from './complementary.ts'
import { deliveriesOf, type Delivery } from './deliveries.ts'
import type { ScopedCell } from './files-in-scope.ts'
import { conflictsOf, type Conflict } from './overlap-conflicts.ts'
import { partsEntry, partsId, repeatEntry, repeatId, runEntry } from './overlap-entries.ts'
import { countedSkippedMoney, type ScopedSkippedMoney } from './skipped-money.ts'
import { groupSlices } from './slices.ts'

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
 * Counts each day of an activity once. Files of the same bytes count once; the parts of one delivery count together;
 * where files of one provider, account and kind restate a day, one wins: the records before sums made of them, the
 * invoiced before the amortised, else the newest complete one, whose period ends last, then the one given last.
 * Files that share days but no line (two projects exported apart) are all counted, and that is said.
 *
 * @param choices what a person decided instead, by the id of the overlap.
 */
export function resolveOverlaps(
  files: readonly ImportedFile[],
  choices: readonly OverlapChoice[] = [],
): ResolvedOverlaps {
  const chosen = new Map(choices.map((choice) => [choice.id, choice]))
  const { first, twins, repeatedFiles, overlaps: repeats } = findRepeatedFiles(files, chosen)
  const overlaps = [...repeats]
  const isApart = (parts: readonly ImportedFile[]): boolean => {
    const choice = chosen.get(partsId(parts))
    if (choice?.count !== 'apart') return false
    overlaps.push(partsEntry(parts, choice))
    return true
  }
  const deliveries = deliveriesOf(first, isApart)
  const dropped = new Set<Cell>()
  for (const { files: parts } of deliveries) {
    if (parts.length > 1) overlaps.push(partsEntry(parts, undefined))
  }
  for (const group of groupSlices(deliveries.map((delivery) => withTwins(delivery, twins)))) {
    for (const run of joinDays(conflictsOf(group, chosen))) {
      for (const slice of run.lost) {
        for (const cell of cellsOn(slice, run.days)) dropped.add(cell)
      }
      overlaps.push(runEntry(group, run, chosen.get(run.id)))
    }
  }
  const kept = files.filter((file) => !repeatedFiles.has(file))
  const cells = kept.flatMap((file) =>
    file.cells.filter((cell) => !dropped.has(cell)).map((cell) => ({ cell, file })),
  )
  return { cells, skippedMoney: countedSkippedMoney(kept, dropped), repeatedFiles, overlaps }
}

interface Repeats {
  /** Every file that is no repeat. */
  readonly first: readonly ImportedFile[]
  /** Repeats that a person wants counted, by the file they repeat. */
  readonly twins: ReadonlyMap<ImportedFile, readonly ImportedFile[]>
  readonly repeatedFiles: ReadonlySet<ImportedFile>
  readonly overlaps: readonly OverlapEntry[]
}

function findRepeatedFiles(
  files: readonly ImportedFile[],
  chosen: ReadonlyMap<string, OverlapChoice>,
): Repeats {
  const originals = new Map<string, ImportedFile>()
  const first: ImportedFile[] = []
  const twins = new Map<ImportedFile, ImportedFile[]>()
  const repeatedFiles = new Set<ImportedFile>()
  const overlaps: OverlapEntry[] = []
  for (const file of files) {
    const original = file.status === 'read' ? originals.get(file.sha256) : undefined
    if (original === undefined) {
      if (file.status === 'read') originals.set(file.sha256, file)
      first.push(file)
      continue
    }
    const choice = chosen.get(repeatId(file))
    if (choice?.count === 'all') twins.set(original, [...(twins.get(original) ?? []), file])
    else repeatedFiles.add(file)
    overlaps.push(repeatEntry(original, file, choice))
  }
  return { first, twins, repeatedFiles, overlaps }
}

/** A file that is counted twice stands or falls as one with its twin. */
function withTwins({ files }: Delivery, twins: Repeats['twins']): Delivery {
  return { files: files.flatMap((file) => [file, ...(twins.get(file) ?? [])]) }
}

/** Days with the same outcome are told as one overlap. */
function joinDays(conflicts: Iterable<Conflict>): readonly Conflict[] {
  const runs = new Map<string, Conflict & { readonly days: Day[] }>()
  for (const conflict of conflicts) {
    const orders = (slices: Conflict['lost']): string =>
      slices.map(({ order, account }) => `${String(order)}/${account}`).join(',')
    const key = `${conflict.id}|${orders(conflict.kept)}|${orders(conflict.lost)}`
    const run = runs.get(key)
    if (run === undefined) runs.set(key, { ...conflict, days: [...conflict.days] })
    else run.days.push(...conflict.days)
  }
  return [...runs.values()]
}
