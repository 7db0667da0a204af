import { MoneySum, moneyText } from '../../domain/money.ts'
import type {
  MoneyByKind,
  OverlapCause,
  OverlapChoice,
  OverlapEntry,
} from '../../document/overlap.ts'
import type { Cell } from '../../table/cells.ts'
import type { ImportedFile } from '../../table/imported-file.ts'
import { causeOf, isLog } from './overlap-cause.ts'
import type { Conflict } from './overlap-conflicts.ts'
import type { Slice, SliceGroup } from './slices.ts'
import { asSpans, periodOf, rangesOf, spansOf } from './spans.ts'

/** Stable ids of overlaps that do not depend on days. */
export function repeatId({ sha256 }: ImportedFile): string {
  return `same:${sha256}`
}

export function partsId(parts: readonly ImportedFile[]): string {
  const files = parts.map(({ sha256 }) => sha256)
  return `parts:${files.sort().join('+')}`
}

/** Two files of the same bytes. */
export function repeatEntry(
  original: ImportedFile,
  copy: ImportedFile,
  choice: OverlapChoice | undefined,
): OverlapEntry {
  const spans = spansOf(copy)
  const isCounted = choice?.count === 'all'
  const shared = rangesOf(spans)
  return {
    id: repeatId(copy),
    kind: 'same-file',
    cause: 'identical',
    provider: copy.cells[0]?.provider ?? '',
    files: [original.name, copy.name],
    period: periodOf(spans),
    resolution: isCounted
      ? 'The two files are identical byte for byte; both are counted, as you decided.'
      : 'The two files are identical byte for byte; the first is counted.',
    decidedBy: isCounted ? 'user' : 'default',
    choice: isCounted ? choice : null,
    notCounted: moneyOf(isCounted ? [] : copy.cells),
    shared,
    bars: [original, copy].map((file) => ({
      file: file.name,
      sha256: file.sha256,
      days: shared,
      counted: isCounted || file === original ? shared : [],
    })),
  }
}

/** The parts of one delivery, which are counted together. */
export function partsEntry(
  parts: readonly ImportedFile[],
  choice: OverlapChoice | undefined,
): OverlapEntry {
  return {
    id: partsId(parts),
    kind: 'complementary',
    cause: 'parts',
    provider: parts[0]?.cells[0]?.provider ?? '',
    files: parts.map(({ name }) => name),
    period: periodOf(parts.flatMap(spansOf)),
    resolution:
      choice === undefined
        ? `The ${String(parts.length)} files are parts of one delivery, so all of them are counted.`
        : 'You decided that the files repeat each other.',
    decidedBy: choice === undefined ? 'default' : 'user',
    choice: choice ?? null,
    notCounted: NO_MONEY,
    shared: [],
    bars: parts.map((file) => {
      const days = rangesOf(spansOf(file))
      return { file: file.name, sha256: file.sha256, days, counted: days }
    }),
  }
}

/** Days on which slices meet, with the same outcome on all of them. */
export function runEntry(
  { provider }: SliceGroup,
  run: Conflict,
  choice: OverlapChoice | undefined,
): OverlapEntry {
  const { id, isRepeat, days, kept, lost, leftOut } = run
  const decided = choice !== undefined && isDecided(run, choice) ? choice : null
  const cause = isRepeat || run.slices.every(isLog) ? causeOf(run.slices) : 'disjoint'
  return {
    id,
    kind: isRepeat ? 'shared-days' : 'complementary',
    cause,
    provider,
    files: namesOf([...kept, ...lost]),
    period: periodOf(asSpans(days)),
    resolution: decided === null ? byDefault(cause, run) : byUser(kept, decided),
    decidedBy: decided === null ? 'default' : 'user',
    choice: decided,
    notCounted: moneyOf(leftOut.flatMap(({ notCounted }) => notCounted)),
    shared: rangesOf(asSpans(days)),
    bars: barsOf(run),
  }
}

/** A choice for one file decides only while that file is there. */
function isDecided({ slices }: Conflict, { count, sha256 }: OverlapChoice): boolean {
  if (count === 'union') return slices.filter(isLog).length > 1
  if (count !== 'file') return count === 'all' || count === 'none'
  return slices.some(({ delivery }) => delivery.files.some((file) => file.sha256 === sha256))
}

const NEWEST_WHOLE =
  'it is the newest file that has the whole day or, where none is known to have it, the fuller one'

const REASONS: Readonly<Record<OverlapCause, string>> = {
  identical: 'the files are identical',
  're-export': NEWEST_WHOLE,
  'same-events': 'each event is counted once',
  redelivery: NEWEST_WHOLE,
  'actual-and-amortised': 'it shows what is invoiced; the amortized export spreads the same cost',
  'metered-and-report': 'both reports show the same usage',
  'roll-up': 'the other has sums made from its records',
  'hourly-and-daily': 'it is the fuller of the hourly and the daily export',
  'two-forms': NEWEST_WHOLE,
  parts: 'the files are parts of one delivery',
  disjoint: 'the files have no rows in common',
  gateway: 'it is what the provider charges',
}

function byDefault(cause: OverlapCause, { isRepeat, kept }: Conflict): string {
  if (cause === 'disjoint') return 'The files share days but no rows, so all of them are counted.'
  if (cause === 'same-events') {
    return isRepeat
      ? 'The files share events; each event is counted once.'
      : 'The files share days but no events, so all of them are counted.'
  }
  return `For the shared days, ${namesOf(kept).join(', ')} is counted: ${REASONS[cause]}.`
}

function byUser(kept: readonly Slice[], { count }: OverlapChoice): string {
  if (count === 'union') return 'You decided to count each event of the files once.'
  if (kept.length === 0) return 'You decided to count none of the files on the shared days.'
  return `You decided to count ${namesOf(kept).join(', ')} on the shared days.`
}

/** One bar for each file, also where it has slices of several accounts. */
function barsOf({ days, kept, lost }: Conflict): OverlapEntry['bars'] {
  const isCounted = new Map<ImportedFile, boolean>()
  for (const slice of [...kept, ...lost]) {
    for (const file of slice.delivery.files) {
      isCounted.set(file, isCounted.get(file) === true || kept.includes(slice))
    }
  }
  return [...isCounted].map(([file, counts]) => ({
    file: file.name,
    sha256: file.sha256,
    days: rangesOf(spansOf(file)),
    counted: counts ? rangesOf(asSpans(days)) : [],
  }))
}

function namesOf(slices: readonly Slice[]): readonly string[] {
  return [...new Set(slices.flatMap(({ delivery }) => delivery.files.map(({ name }) => name)))]
}

const NO_MONEY: MoneyByKind = { billed: {}, included: {}, computed: {} }

function moneyOf(cells: readonly Cell[]): MoneyByKind {
  const [billed, included, computed] = [new MoneySum(), new MoneySum(), new MoneySum()]
  for (const { currency, amounts } of cells) {
    if (amounts.billed !== undefined) billed.add(currency, amounts.billed)
    if (amounts.included !== undefined) included.add(currency, amounts.included)
    if (amounts.estimated !== undefined) computed.add(currency, amounts.estimated)
  }
  return {
    billed: moneyText(billed.money),
    included: moneyText(included.money),
    computed: moneyText(computed.money),
  }
}
