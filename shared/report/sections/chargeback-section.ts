import { sum, ZERO, type Amount } from '../../domain/amount.ts'
import type { ChargebackEntry } from '../../document/owners.ts'
import {
  chargebackLedger,
  ledgerFigure,
  ownerKey,
  ownerSplit,
  unallocatedWorkloads,
  type Ledger,
  type LedgerLine,
  type LedgerMonth,
} from '../../insights/spend/chargeback-ledger.ts'
import { headlineShare, ownerFigures } from '../../insights/bills/coverage-figures.ts'
import { shareFigure } from '../../insights/figures/figure.ts'
import { shareOf } from '../../insights/figures/reported.ts'
import { spentInAll } from '../../insights/spend/spend.ts'
import type { Block, Cell, Column, TableBlock } from '../block.ts'
import { monthName, providerLabel, show, unitLine } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

const OWNERS_SHOWN = 40
const WORKLOADS_SHOWN = 15

/** Spend by owner and month; every table shows the unallocated rest. */
export const chargebackSection: ReportSection = {
  id: 'chargeback',
  title: (view) => {
    const { document, words } = view
    const w = words.chargeback
    const { total, allocatedShare } = ownerFigures(document)
    if (total === undefined) return w.titlePlain
    const { unallocated, personOnly, ownerless } = ownerSplit(document)
    if (unallocated.value === ZERO) return w.titleAll(show(view, total))
    const share = show(view, allocatedShare)
    if (personOnly === undefined) return w.titleSome(share, show(view, ownerless))
    return w.titlePersons(share, show(view, personOnly), show(view, ownerless))
  },
  build: (view) => {
    const { entries, unusedRows } = view.document.chargeback
    if (entries.length + unusedRows.length === 0) return []
    if (ownerFigures(view.document).total === undefined) {
      return [{ kind: 'note', text: view.words.chargeback.unknown, tone: 'plain' }]
    }
    const ledger = chargebackLedger(view.document)
    return [
      ...(ledger.months.length > 1 ? [overview(view, ledger)] : []),
      ...ledger.months.map((month) => monthTable(view, ledger, month)),
      ...unallocated(view),
      ...unused(view),
    ]
  },
}

/** All months in total; the owner takes one column to leave room for shares. */
function overview(view: ReportView, ledger: Ledger): TableBlock {
  const { document, words } = view
  const w = words.chargeback
  const { total, unallocated: rest } = ledger
  const { period } = document.totals
  const share = (name: string, part: Amount | undefined): string =>
    show(view, shareFigure(`ledger/all/${name}`, shareOf(part ?? ZERO, total), period))
  const all = shareFigure('ledger/all', total === ZERO ? null : 1, period)
  const lines = ledger.owners.map((line) => ({ ...line, name: ownerKey(line.owner) }))
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
      ...shortened(view, lines).map((line): readonly Cell[] => [
        line.owner === undefined
          ? line.title
          : { text: line.owner.team ?? w.noTeam, detail: detailOf(view, line.owner) },
        ...moneyCells(view, ledger, `all/${line.name}`, line),
        share(line.name, line.spend),
      ]),
      [
        { text: w.unallocated, tone: 'strong' },
        ...restCells(view, ledger, 'all/unallocated', rest),
        share('unallocated', rest),
      ],
    ],
    total: [
      words.common.total,
      ...totalCells(view, ledger, 'all', ledger.owners, total),
      show(view, headlineShare(all)),
    ],
    source: w.source,
  }
}

/** One month as it is booked: team, cost center, entity and account each have a column. */
function monthTable(view: ReportView, ledger: Ledger, month: LedgerMonth): TableBlock {
  const { document, words } = view
  const w = words.chargeback
  const id = month.month ?? 'undated'
  const lines = month.lines.map((line) => ({ ...line, name: ownerKey(line.owner) }))
  return {
    kind: 'table',
    title: monthTitle(view, month),
    unit: [document.reportingCurrency, nameOf(view, month), w.kinds].join(', '),
    columns: [
      { title: w.team, align: 'start', isWide: true },
      { title: w.costCentre, align: 'start' },
      { title: w.legalEntity, align: 'start' },
      { title: w.ledgerAccount, align: 'start' },
      ...moneyColumns(view, ledger),
    ],
    rows: [
      ...shortened(view, lines).map((line): readonly Cell[] => [
        ...accountCells(view, line),
        ...moneyCells(view, ledger, `${id}/${line.name}`, line),
      ]),
      [
        { text: w.unallocated, tone: 'strong' },
        '',
        '',
        '',
        ...restCells(view, ledger, `${id}/unallocated`, month.unallocated),
      ],
    ],
    total: [
      words.common.total,
      '',
      '',
      '',
      ...totalCells(view, ledger, id, month.lines, month.total),
    ],
    ...(ledger.months.length > 1 ? {} : { source: w.source }),
  }
}

function nameOf(view: ReportView, { month }: LedgerMonth): string {
  return month === null ? view.words.chargeback.undated : monthName(view, month)
}

function monthTitle(view: ReportView, month: LedgerMonth): string {
  const w = view.words.chargeback
  const id = month.month ?? 'undated'
  const money = (name: string, amount: Amount | undefined): string =>
    show(view, ledgerFigure(view.document, `${id}/${name}`, amount))
  const total = money('total', month.total)
  return month.unallocated === ZERO
    ? w.monthTitleAll(nameOf(view, month), total)
    : w.monthTitle(nameOf(view, month), total, money('unallocated', month.unallocated))
}

type Money = Pick<LedgerLine, 'direct' | 'shared' | 'spend'>

/** A line of a table: an owner, or the smaller ones together under a title. */
interface NamedLine extends Money {
  readonly name: string
  readonly owner?: ChargebackEntry
  readonly title?: string
}

/** The largest owners by name and the others in one line, so that the table adds up. */
function shortened(
  view: ReportView,
  lines: readonly (NamedLine & { readonly owner: ChargebackEntry })[],
): readonly (NamedLine & { readonly title: string })[] {
  const named = lines.map((line) => ({ ...line, title: '' }))
  const shown = named.length <= OWNERS_SHOWN + 1 ? named : named.slice(0, OWNERS_SHOWN)
  const others = named.slice(shown.length)
  if (others.length === 0) return shown
  const title = view.words.chargeback.otherOwners(others.length)
  return [...shown, { ...together(others), name: 'others', title }]
}

function together(lines: readonly Money[]): Money {
  return {
    direct: sum(lines.map(({ direct }) => direct ?? ZERO)),
    shared: sum(lines.map(({ shared }) => shared ?? ZERO)),
    spend: sum(lines.map(({ spend }) => spend ?? ZERO)),
  }
}

function accountCells(
  { words }: ReportView,
  { owner, title }: NamedLine & { readonly title: string },
): readonly Cell[] {
  if (owner === undefined) return [title, '', '', '']
  const { team, costCentre, legalEntity, ledgerAccount } = owner
  return [
    team ?? { text: words.chargeback.noTeam, tone: 'quiet' },
    costCentre ?? '',
    legalEntity ?? '',
    ledgerAccount ?? '',
  ]
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
  name: string,
  { direct, shared, spend }: Money,
): readonly Cell[] {
  const cell = (part: string, amount: Amount | undefined): string =>
    show(view, ledgerFigure(view.document, `${name}/${part}`, amount))
  return isSplit
    ? [cell('direct', direct), cell('shared', shared), cell('spend', spend)]
    : [cell('spend', spend)]
}

function restCells(
  view: ReportView,
  { isSplit }: Ledger,
  name: string,
  rest: Amount | undefined,
): readonly Cell[] {
  const cell: Cell = { text: show(view, ledgerFigure(view.document, name, rest)), tone: 'strong' }
  return isSplit ? ['', '', cell] : [cell]
}

function totalCells(
  view: ReportView,
  { isSplit }: Ledger,
  name: string,
  lines: readonly Money[],
  total: Amount | undefined,
): readonly Cell[] {
  const { document } = view
  const { direct, shared } = together(lines)
  const cell = (part: string, amount: Amount | undefined): string =>
    show(view, ledgerFigure(document, `${name}/${part}`, amount))
  const all =
    name === 'all' && total !== undefined
      ? show(view, spentInAll(document, 'ledger/all/total', total))
      : cell('total', total)
  return isSplit ? [cell('direct', direct), cell('shared', shared), all] : [all]
}

/** `cost center 4711 · Example Ltd · account 6640`, as far as the table says it. */
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

function unallocated(view: ReportView): readonly Block[] {
  const { document, words } = view
  const w = words.chargeback
  const all = document.chargeback.unallocatedWorkloads
  if (all.length === 0) return []
  const { shown, others } = unallocatedWorkloads(document, WORKLOADS_SHOWN)
  const { unallocated: rest, personOnly } = ownerSplit(document)
  const total = show(view, rest)
  const rows = shown.map(({ entry, spend }): readonly Cell[] => {
    const { workload, provider, project, apiKey, user } = entry
    return [
      project ?? apiKey ?? user ?? workload,
      provider === '' ? '' : providerLabel(provider),
      show(view, spend),
    ]
  })
  const more = [words.common.others(all.length - shown.length), '', show(view, others)]
  return [
    {
      kind: 'table',
      title:
        personOnly === undefined
          ? w.restTitle(all.length, total)
          : w.restTitlePersons(all.length, total, show(view, personOnly)),
      unit: unitLine(view, w.restUnit),
      columns: [
        { title: w.workload, align: 'start', isWide: true },
        { title: w.provider, align: 'start' },
        { title: w.amount, align: 'end' },
      ],
      rows: all.length > shown.length ? [...rows, more] : rows,
      total: [words.common.total, '', total],
    },
  ]
}

function unused({ document, words }: ReportView): readonly Block[] {
  const count = document.chargeback.unusedRows.length
  if (count === 0) return []
  return [{ kind: 'note', text: words.chargeback.unused(count), tone: 'plain' }]
}
