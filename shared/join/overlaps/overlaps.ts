import type { Day } from '../../domain/day.ts'
import type { OverlapChoice, OverlapEntry } from '../../document/overlap.ts'
import type { Cell } from '../../table/cells.ts'
import type { ImportedFile } from '../../table/imported-file.ts'
import { deliveriesOf, type Delivery } from '../deliveries.ts'
import type { ScopedCell } from '../files-in-scope.ts'
import { conflictsOf, type Conflict } from './overlap-conflicts.ts'
import { partsEntry, partsId, repeatEntry, repeatId, runEntry } from './overlap-entries.ts'
import { countedSkippedMoney, type ScopedSkippedMoney } from '../skipped-money.ts'
import { groupSlices, type LeftOut } from './slices.ts'

/** The cells that are counted after the same activity in several files was resolved, and what was left out. */
export interface ResolvedOverlaps {
  readonly cells: readonly ScopedCell[]
  /** Cost of skipped rows, also counted once. */
  readonly skippedMoney: readonly ScopedSkippedMoney[]
  /** Files that are byte-identical to another file; none of their rows are counted. */
  readonly repeatedFiles: ReadonlySet<ImportedFile>
  readonly overlaps: readonly OverlapEntry[]
}

/**
 * Counts each day of an activity once.
 *
 * Identical files count once; the parts of one delivery count together. Where files of one provider, account and kind
 * show the same day, each event of logs counts once. Of sums one file counts: records before their sums, actual cost
 * before amortized, then the newest file that has the whole day, else the fuller one. Files that share days but no rows
 * (two projects exported separately) are all counted and listed as such.
 *
 * @param choices a person's decisions, by the id of the overlap.
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
  const instead: ScopedCell[] = []
  for (const { files: parts } of deliveries) {
    if (parts.length > 1) overlaps.push(partsEntry(parts, undefined))
  }
  for (const group of groupSlices(deliveries.map((delivery) => withTwins(delivery, twins)))) {
    for (const run of joinDays(conflictsOf(group, chosen))) {
      for (const { slice, cells, instead: rest } of run.leftOut) {
        for (const cell of cells) dropped.add(cell)
        const [file] = slice.delivery.files
        if (file !== undefined) instead.push(...rest.map((cell) => ({ cell, file })))
      }
      overlaps.push(runEntry(group, run, chosen.get(run.id)))
    }
  }
  const kept = files.filter((file) => !repeatedFiles.has(file))
  const cells = kept.flatMap((file) =>
    file.cells.filter((cell) => !dropped.has(cell)).map((cell) => ({ cell, file })),
  )
  cells.push(...instead)
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

/** A delivery with the identical files that a person chose to count as well: they are counted or left out together. */
function withTwins({ files }: Delivery, twins: Repeats['twins']): Delivery {
  return { files: files.flatMap((file) => [file, ...(twins.get(file) ?? [])]) }
}

/** A conflict that grows by days with the same outcome. */
type Run = Omit<Conflict, 'isRepeat'> & {
  isRepeat: boolean
  readonly days: Day[]
  readonly leftOut: LeftOut[]
}

/** Joins days with the same outcome into one overlap. */
function joinDays(conflicts: Iterable<Conflict>): readonly Conflict[] {
  const runs = new Map<string, Run>()
  for (const conflict of conflicts) {
    const orders = (slices: Conflict['lost']): string =>
      slices
        .map(({ order, account }) => `${String(order)}/${account}`)
        .sort()
        .join(',')
    const key = `${conflict.id}|${orders(conflict.kept)}|${orders(conflict.lost)}`
    const run = runs.get(key)
    if (run === undefined) {
      runs.set(key, { ...conflict, days: [...conflict.days], leftOut: [...conflict.leftOut] })
      continue
    }
    run.days.push(...conflict.days)
    run.leftOut.push(...conflict.leftOut)
    run.isRepeat ||= conflict.isRepeat
  }
  return [...runs.values()]
}
