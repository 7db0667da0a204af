import { ZERO, type Amount } from '../../domain/amount.ts'
import type { ChargebackEntry } from '../../document/owners.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import type { Block, Cell, Column, TableBlock } from '../block.ts'
import { reported, reportedOrZero, shareOf, sum } from '../figures.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { cents, centsCell, providerLabel, unitLine } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { ledgerOf, type Ledger, type LedgerLine, type LedgerMonth } from './chargeback-ledger.ts'

const OWNERS_SHOWN = 40
const WORKLOADS_SHOWN = 15

/** Who pays for what, month by month; what nobody answers for stands in every table. */
export const chargebackSection: ReportSection = {
  id: 'chargeback',
  title: (view) => {
    const { document, formats, words } = view
    const spend = reported(document, document.chargeback.total)
    if (spend === undefined) return words.chargeback.titlePlain
    const rest = restOf(ledgerOf(view))
    if (rest === ZERO) return words.chargeback.titleAll(cents(view, spend))
    const allocated = reportedOrZero(document, document.chargeback.allocated)
    const share = formats.share(shareOf(allocated, spend), 1)
    return words.chargeback.titleSome(share, cents(view, rest))
  },
  build: (view) => {
    const { entries, total, unusedRows } = view.document.chargeback
    if (entries.length + unusedRows.length === 0) return []
    if (reported(view.document, total) === undefined) {
      return [{ kind: 'note', text: view.words.chargeback.unknown, tone: 'plain' }]
    }
    const ledger = ledgerOf(view)
    return [
      ...(ledger.months.length > 1 ? [overview(view, ledger)] : []),
      ...ledger.months.map((month) => monthTable(view, ledger, month)),
      ...nobody(view, ledger),
      ...unused(view),
    ]
  },
}

function restOf({ months }: Ledger): Amount {
  return sum(months.map(({ unallocated }) => unallocated ?? ZERO))
}

/** All months together: the owner in one column, so that shares have room. */
function overview(view: ReportView, ledger: Ledger): TableBlock {
  const { formats, words } = view
  const w = words.chargeback
  const total = sum(ledger.months.map((month) => month.total ?? ZERO))
  const share = (part: Amount): string => formats.share(shareOf(part, total), 1)
  const lines = ledger.owners.map(({ owner, ...line }) => ({
    cell: { text: owner.team ?? w.noTeam, detail: detailOf(view, owner) },
    ...line,
  }))
  return {
    kind: 'table',
    title: w.overviewTitle(lines.length),
    unit: unitLine(view, w.kinds),
    columns: [
      { title: w.owner, align: 'start', isWide: true },
      ...moneyColumns(view, ledger),
      { title: w.share, align: 'end' },
    ],
    rows: [
      ...shortened(view, lines, (line, cell) => [
        cell,
        ...moneyCells(view, ledger, line),
        share(line.spend ?? ZERO),
      ]),
      [
        { text: w.unallocated, tone: 'strong' },
        ...restCells(view, ledger, restOf(ledger)),
        share(restOf(ledger)),
      ],
    ],
    total: [
      words.common.total,
      ...totalCells(view, ledger, ledger.owners, total),
      formats.share(total === ZERO ? null : 1, 0),
    ],
    source: w.source,
  }
}

/** One month as it is booked: every part of the account in a column of its own. */
function monthTable(view: ReportView, ledger: Ledger, month: LedgerMonth): TableBlock {
  const { document, formats, words } = view
  const w = words.chargeback
  const name = month.month === null ? w.undated : formats.month(month.month)
  const lines = month.lines.map(({ owner, ...line }) => ({
    cell: owner.team ?? { text: w.noTeam, tone: 'quiet' as const },
    others: [owner.costCentre ?? '', owner.legalEntity ?? '', owner.ledgerAccount ?? ''],
    ...line,
  }))
  return {
    kind: 'table',
    title:
      month.unallocated === ZERO
        ? w.monthTitleAll(name, cents(view, month.total))
        : w.monthTitle(name, cents(view, month.total), cents(view, month.unallocated)),
    unit: [document.reportingCurrency, name, w.kinds].join(', '),
    columns: [
      { title: w.team, align: 'start', isWide: true },
      { title: w.costCentre, align: 'start' },
      { title: w.legalEntity, align: 'start' },
      { title: w.ledgerAccount, align: 'start' },
      ...moneyColumns(view, ledger),
    ],
    rows: [
      ...shortened(view, lines, (line, cell) => [
        cell,
        ...('others' in line ? line.others : ['', '', '']),
        ...moneyCells(view, ledger, line),
      ]),
      [
        { text: w.unallocated, tone: 'strong' },
        '',
        '',
        '',
        ...restCells(view, ledger, month.unallocated),
      ],
    ],
    total: [words.common.total, '', '', '', ...totalCells(view, ledger, month.lines, month.total)],
    ...(ledger.months.length > 1 ? {} : { source: w.source }),
  }
}

type Money = Pick<LedgerLine, 'direct' | 'shared' | 'spend'>

/** The largest by name, the others in one line, so that the sum stays the sum. */
function shortened<T extends Money & { readonly cell: Cell }>(
  view: ReportView,
  lines: readonly T[],
  rowOf: (line: T | Money, cell: Cell) => readonly Cell[],
): readonly (readonly Cell[])[] {
  const shown = lines.length <= OWNERS_SHOWN + 1 ? lines : lines.slice(0, OWNERS_SHOWN)
  const rows = shown.map((line) => rowOf(line, line.cell))
  const others = lines.slice(shown.length)
  if (others.length === 0) return rows
  return [...rows, rowOf(together(others), view.words.chargeback.otherOwners(others.length))]
}

function together(lines: readonly Money[]): Money {
  return {
    direct: sum(lines.map(({ direct }) => direct ?? ZERO)),
    shared: sum(lines.map(({ shared }) => shared ?? ZERO)),
    spend: sum(lines.map(({ spend }) => spend ?? ZERO)),
  }
}

function moneyColumns({ words }: ReportView, { isSplit }: Ledger): readonly Column[] {
  const titles = isSplit
    ? [words.chargeback.direct, words.chargeback.shared, words.chargeback.amount]
    : [words.chargeback.amount]
  return titles.map((title) => ({ title, align: 'end' }))
}

function moneyCells(
  view: ReportView,
  { isSplit }: Ledger,
  { direct, shared, spend }: Money,
): readonly Cell[] {
  return (isSplit ? [direct, shared, spend] : [spend]).map((amount) => centsCell(view, amount))
}

function restCells(
  view: ReportView,
  { isSplit }: Ledger,
  rest: Amount | undefined,
): readonly Cell[] {
  const cell: Cell = { text: centsCell(view, rest), tone: 'strong' }
  return isSplit ? ['', '', cell] : [cell]
}

function totalCells(
  view: ReportView,
  ledger: Ledger,
  lines: readonly Money[],
  total: Amount | undefined,
): readonly Cell[] {
  const { direct, shared } = together(lines)
  return moneyCells(view, ledger, { direct, shared, spend: total })
}

/** `cost centre 4711 · Example Ltd · account 6640`, as far as the table says it. */
function detailOf({ words }: ReportView, owner: ChargebackEntry): string {
  const { costCentre, legalEntity, ledgerAccount } = owner
  const w = words.chargeback
  return [
    costCentre === null ? '' : w.inCentre(costCentre),
    legalEntity ?? '',
    ledgerAccount === null ? '' : w.inAccount(ledgerAccount),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function nobody(view: ReportView, ledger: Ledger): readonly Block[] {
  const { document, words } = view
  const w = words.chargeback
  const all = document.chargeback.unallocatedWorkloads
  if (all.length === 0) return []
  const rest = restOf(ledger)
  const places = centPlaces(document.reportingCurrency)
  const exact = all.map(({ spend }) => reportedOrZero(document, spend))
  const [shown, others] = [exact.slice(0, WORKLOADS_SHOWN), sum(exact.slice(WORKLOADS_SHOWN))]
  const printed = sharesOf(rest, [...shown, others], places)
  const rows = all.slice(0, WORKLOADS_SHOWN).map((entry, at): readonly Cell[] => {
    const { workload, provider, project, apiKey, user } = entry
    return [
      project ?? apiKey ?? user ?? workload,
      provider === '' ? '' : providerLabel(provider),
      centsCell(view, printed[at]),
    ]
  })
  const more = [words.common.others(all.length - shown.length), '', centsCell(view, printed.at(-1))]
  return [
    {
      kind: 'table',
      title: w.restTitle(all.length, cents(view, rest)),
      unit: unitLine(view, w.restUnit),
      columns: [
        { title: w.workload, align: 'start', isWide: true },
        { title: w.provider, align: 'start' },
        { title: w.amount, align: 'end' },
      ],
      rows: all.length > shown.length ? [...rows, more] : rows,
      total: [words.common.total, '', centsCell(view, rest)],
    },
  ]
}

function unused({ document, words }: ReportView): readonly Block[] {
  const count = document.chargeback.unusedRows.length
  if (count === 0) return []
  return [{ kind: 'note', text: words.chargeback.unused(count), tone: 'plain' }]
}
