import type { Day } from '../domain/day.ts'
import { MoneySum, moneyText, type MoneyText } from '../domain/money.ts'
import type { OverlapChoice, OverlapEntry } from '../document/overlap.ts'
import type { SellerId } from '../domain/seller.ts'
import type { Cell } from '../table/cells.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { asSpans, periodOf, rangesOf, spansOf } from './overlaps/spans.ts'

/** Id that means all gateway overlaps, for decisions made before the ids are known. */
export const ALL_GATEWAYS = 'gateway'

/** The days and models that a provider's own exports charge for, and the files that do. */
export interface OwnAccount {
  readonly provider: SellerId
  readonly days: Set<Day>
  readonly models: Set<string>
  readonly files: Map<ImportedFile, Set<Day>>
}

/** The calls in a gateway's log that a provider's own exports also charge for. */
export interface Restated {
  readonly gateway: ImportedFile
  readonly account: OwnAccount
  readonly cells: readonly Cell[]
}

/**
 * Id of a gateway overlap. It does not change when another export of the provider is added, so that a decision stays
 * valid.
 */
export function gatewayId({ sha256 }: ImportedFile, provider: string): string {
  return `gateway:${provider}:${sha256}`
}

/** The overlap of a gateway's log and a provider's own exports: shared days, and the cost that may be counted twice. */
export function gatewayEntry(
  { gateway, account, cells }: Restated,
  choice: OverlapChoice | undefined,
): OverlapEntry {
  const id = gatewayId(gateway, account.provider)
  const days = [...new Set(cells.flatMap(({ day }) => day ?? []))].sort((a, b) => a - b)
  const own = [...account.files]
    .filter(([, ownDays]) => days.some((day) => ownDays.has(day)))
    .map(([file]) => file)
  const decided = choice?.count === 'all' || choice?.count === 'bill' ? choice.count : undefined
  const shared = rangesOf(asSpans(days))
  const money = moneyOf(cells)
  const names = own.map(({ name }) => name).join(', ')
  return {
    id,
    kind: 'shared-days',
    cause: 'gateway',
    provider: account.provider,
    files: [...own, gateway].map(({ name }) => name),
    period: periodOf(asSpans(days)),
    resolution: RESOLUTIONS[decided ?? 'default'](gateway.name, names),
    decidedBy: decided === undefined ? 'default' : 'user',
    choice: decided === undefined ? null : { id, count: decided },
    notCounted: { billed: {}, included: {}, computed: decided === 'bill' ? money : {} },
    ...(decided === undefined ? { atStake: money } : {}),
    shared,
    bars: [...own, gateway].map((file) => ({
      file: file.name,
      sha256: file.sha256,
      days: rangesOf(spansOf(file)),
      counted: countedOf(account.files.get(file), days, file === gateway && decided === 'bill'),
    })),
  }
}

const RESOLUTIONS: Readonly<
  Record<'default' | 'all' | 'bill', (gateway: string, own: string) => string>
> = {
  default: (gateway, own) =>
    `Both are counted: ${gateway} logs calls on days and for models that ${own} also charges for. The cost may be in the totals twice.`,
  all: (gateway, own) => `You decided that ${gateway} has different calls from ${own}.`,
  bill: (gateway, own) =>
    `You decided to leave out the calls of ${gateway} that ${own} charges for.`,
}

/**
 * Days counted per file: a provider's file counts on its own shared days, the gateway on all shared days or on none.
 */
function countedOf(
  own: ReadonlySet<Day> | undefined,
  days: readonly Day[],
  isLeftOut: boolean,
): OverlapEntry['shared'] {
  if (isLeftOut) return []
  return rangesOf(asSpans(own === undefined ? days : days.filter((day) => own.has(day))))
}

/** What the log adds to spend: its own estimate, where it makes one. */
function moneyOf(cells: readonly Cell[]): MoneyText {
  const sum = new MoneySum()
  for (const { currency, amounts } of cells) {
    const amount = amounts.spend ?? amounts.billed ?? amounts.estimated
    if (amount !== undefined) sum.add(currency, amount)
  }
  return moneyText(sum.money)
}
