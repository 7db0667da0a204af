import { monthOf, type Day } from '../domain/day.ts'
import { sellerId } from '../domain/seller.ts'
import type { Cell } from '../table/cells.ts'
import type { ImportedFile, SkippedMoney } from '../table/imported-file.ts'

/** Cost of skipped rows and its file. */
export interface ScopedSkippedMoney {
  readonly money: SkippedMoney
  readonly file: ImportedFile
}

/**
 * Cost of skipped rows with each day of an activity counted once.
 *
 * A file whose cells of a day were left out loses its tax and other services of that day too. On a day without AI
 * usage, one of the files that may show the same charges counts: the one whose period ends last.
 *
 * @param dropped cells that another file counts.
 */
export function countedSkippedMoney(
  files: readonly ImportedFile[],
  dropped: ReadonlySet<Cell>,
): readonly ScopedSkippedMoney[] {
  const groups = new Map<string, Claim[]>()
  files.forEach((file, order) => {
    const claims = new Map<string, Claim>()
    for (const money of file.skippedMoney) {
      const key = `${groupOf(file, money)}\n${timeOf(money)}`
      let claim = claims.get(key)
      if (claim === undefined) {
        claim = { file, order, money: [], standing: standingOf(file, money, dropped) }
        claims.set(key, claim)
        groups.set(key, [...(groups.get(key) ?? []), claim])
      }
      claim.money.push(money)
    }
  })
  return [...groups]
    .flatMap(([key, claims]) => (key.endsWith('\n') ? claims : winners(claims)))
    .flatMap(({ file, money }) => money.map((each) => ({ money: each, file })))
}

/** One file's skipped money of one provider and day. */
interface Claim {
  readonly file: ImportedFile
  readonly order: number
  readonly money: SkippedMoney[]
  /** Whether the file's cells of that time are counted, left out or absent. */
  readonly standing: 'counted' | 'lost' | 'no-cells'
}

function groupOf({ stream }: ImportedFile, { provider }: SkippedMoney): string {
  return `${sellerId(provider)}\n${stream?.activity ?? ''}\n${stream?.role ?? ''}`
}

/** The day, otherwise the invoice month; empty where neither is known. Such cost is kept. */
function timeOf({ day, invoiceMonth }: SkippedMoney): string {
  return day === undefined ? invoiceMonth : String(day)
}

function standingOf(
  file: ImportedFile,
  { provider, day, invoiceMonth }: SkippedMoney,
  dropped: ReadonlySet<Cell>,
): Claim['standing'] {
  const isMeant = (cell: Cell): boolean =>
    day === undefined ? isInMonth(cell.day, cell.invoiceMonth, invoiceMonth) : cell.day === day
  const seller = sellerId(provider)
  const cells = file.cells.filter((cell) => isMeant(cell) && sellerId(cell.provider) === seller)
  if (cells.length === 0) return 'no-cells'
  return cells.every((cell) => dropped.has(cell)) ? 'lost' : 'counted'
}

function isInMonth(day: Day | undefined, stated: string, month: string): boolean {
  if (stated !== '') return stated === month
  return day !== undefined && monthOf(day) === month
}

function winners(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = []
  for (const claim of [...claims].sort(countedThenNewest)) {
    if (claim.standing === 'lost') continue
    const isRepeat = claim.standing === 'no-cells' && kept.some((other) => mayRestate(claim, other))
    if (!isRepeat) kept.push(claim)
  }
  return kept.sort((a, b) => a.order - b.order)
}

function countedThenNewest(a: Claim, b: Claim): number {
  const rank = ({ standing }: Claim): number => (standing === 'counted' ? 0 : 1)
  return rank(a) - rank(b) || lastDay(b.file) - lastDay(a.file) || b.order - a.order
}

/** Whether two claims may be for the same charges: two accounts never are; a file without an account may match any. */
function mayRestate(a: Claim, b: Claim): boolean {
  const accounts = ({ money }: Claim): ReadonlySet<string> =>
    new Set(money.map(({ account }) => account))
  const [left, right] = [accounts(a), accounts(b)]
  if (left.has('') || right.has('')) return true
  return [...left].some((account) => right.has(account))
}

function lastDay({ cells, skippedMoney }: ImportedFile): number {
  return [...cells, ...skippedMoney].reduce(
    (last, { day }) => Math.max(last, day ?? -Infinity),
    -Infinity,
  )
}
