import type { IdleSeat, SeatProduct, SeatSummary } from '../../document/seat-summary-types.ts'
import type { Figure } from '../../insights/figures/figure.ts'
import { monthFigure, monthlySpend } from '../../insights/spend/months.ts'
import { idleSeats, otherIdleSeats, productMoney, seatFigures } from '../../insights/spend/seats.ts'
import { totalSpend } from '../../insights/spend/spend.ts'
import type { Block, Cell, KeyFigure, TableBlock } from '../block.ts'
import { allMoney, monthName, show } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'

const SEATS_SHOWN = 100

/** The fixed cost of seats, which is never part of spend, and the idle seats by name. */
export const seatsSection: ReportSection = {
  id: 'seats',
  title: (view) => {
    const { document, words } = view
    const { seats } = document
    const w = words.seats
    if (seats === null || isUnpriced(seats)) return w.titlePlain
    const { monthly, idleMonthly } = seatFigures(document)
    const all = allMoney(view, monthly)
    return seats.idleSeats === 0 || Object.keys(seats.idleMonthly).length === 0
      ? w.title(all)
      : w.titleIdle(all, seats.idleSeats, allMoney(view, idleMonthly))
  },
  build: (view) => {
    const { seats } = view.document
    if (seats === null) return []
    return [
      { kind: 'figures', items: keyFigures(view, seats) },
      products(view, seats),
      ...idle(view, seats),
    ]
  },
}

function isUnpriced({ monthly }: SeatSummary): boolean {
  return Object.keys(monthly).length === 0
}

function keyFigures(view: ReportView, seats: SeatSummary): readonly KeyFigure[] {
  const { document, formats, words } = view
  const w = words.seats
  const { monthly, idleMonthly, idleShare } = seatFigures(document)
  return [
    {
      label: w.countLabel,
      value: formats.count(seats.seats),
      note: seats.asOf === null ? w.noDay : w.countNote(seats.idleSeats, formats.day(seats.asOf)),
    },
    {
      label: w.monthlyLabel,
      value: allMoney(view, monthly),
      note: seats.unknownPrice === 0 ? w.monthlyNote : w.partlyPriced(seats.unknownPrice),
    },
    {
      label: w.idleLabel,
      value: allMoney(view, idleMonthly),
      note: w.idleNote(show(view, idleShare)),
    },
    usage(view),
  ]
}

/** The last month of usage, for comparison with the monthly cost of seats. */
function usage(view: ReportView): KeyFigure {
  const { document, formats, words } = view
  const w = words.seats
  const [period, spend] = [formats.months(document.totals.period), show(view, totalSpend(document))]
  const { months } = monthlySpend(document)
  const last = months.at(-1)
  if (last === undefined || months.length === 1) {
    return { label: w.usageLabel(period), value: spend, note: w.usageOnly }
  }
  return {
    label: w.usageLabel(monthName(view, last.month)),
    value: show(view, monthFigure(document, last)),
    note: w.usageNote(spend, period),
  }
}

function products(view: ReportView, seats: SeatSummary): TableBlock {
  const { document, formats, words } = view
  const w = words.seats
  const { monthly, idleMonthly, isConverted } = seatFigures(document)
  return {
    kind: 'table',
    title: w.productsTitle(seats.byProduct.length),
    unit: w.productsUnit(formats.day(seats.asOf)),
    columns: [
      { title: w.product, align: 'start', isWide: true },
      { title: w.seats, align: 'end' },
      { title: w.idle, align: 'end' },
      { title: w.monthly, align: 'end' },
      { title: w.idleMonthly, align: 'end' },
      { title: w.renewal, align: 'start', isWhole: true },
    ],
    rows: seats.byProduct.map((product, at) => [
      { text: nameOf(product), detail: doubtsOf(view, product) },
      formats.count(product.seats),
      formats.count(product.idle),
      allMoney(view, productMoney(document, at, 'monthly')),
      product.idle === 0 ? '' : allMoney(view, productMoney(document, at, 'idleMonthly')),
      formats.day(product.nextRenewal),
    ]),
    total: [
      isConverted ? w.converted(document.reportingCurrency) : w.all(document.reportingCurrency),
      formats.count(seats.seats),
      formats.count(seats.idleSeats),
      allMoney(view, monthly),
      allMoney(view, idleMonthly),
      '',
    ],
    ...(isConverted ? { totalOf: 'none' as const } : {}),
    source: w.source(seats.idleAfterDays),
  }
}

function nameOf({ product, plan }: SeatProduct | IdleSeat): string {
  return plan === '' ? product : `${product}, ${plan}`
}

function doubtsOf({ words }: ReportView, { unknownPrice, unknownActivity }: SeatProduct): string {
  const w = words.seats
  return [
    unknownPrice === 0 ? '' : w.unknownPrice(unknownPrice),
    unknownActivity === 0 ? '' : w.unknownActivity(unknownActivity),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** No seat is reported as idle if the list does not say when seats were used. */
function idle(view: ReportView, seats: SeatSummary): readonly Block[] {
  const w = view.words.seats
  if (seats.idle.length === 0) {
    const unknown = seats.byProduct.reduce((all, { unknownActivity }) => all + unknownActivity, 0)
    const text = unknown === seats.seats ? w.activityUnknown : w.noneIdle
    return [{ kind: 'note', text, tone: 'plain' }]
  }
  return [idleTable(view, seats)]
}

function idleTable(view: ReportView, seats: SeatSummary): TableBlock {
  const { words, document } = view
  const w = words.seats
  const { idleMonthly, isConverted } = seatFigures(document)
  const rows = idleSeats(document)
    .slice(0, SEATS_SHOWN)
    .map(({ seat, money }) => idleRow(view, seat, money))
  const others: readonly Cell[] = [
    words.common.others(seats.idle.length - rows.length),
    '',
    '',
    '',
    allMoney(view, otherIdleSeats(document, SEATS_SHOWN)),
  ]
  const total = isConverted ? w.convertedIdle : w.allIdle
  return {
    kind: 'table',
    title: w.idleTitle(seats.idleSeats),
    unit: w.idleUnit,
    columns: [
      { title: w.holder, align: 'start', isWide: true },
      { title: w.product, align: 'start' },
      { title: w.use, align: 'start' },
      { title: w.renewal, align: 'start', isWhole: true },
      { title: w.monthly, align: 'end' },
    ],
    rows: seats.idle.length > rows.length ? [...rows, others] : rows,
    total: [total(document.reportingCurrency), '', '', '', allMoney(view, idleMonthly)],
    ...(isConverted ? { totalOf: 'none' as const } : {}),
    source: w.idleSource,
  }
}

function idleRow(view: ReportView, seat: IdleSeat, money: readonly Figure[]): readonly Cell[] {
  const { formats, words } = view
  const w = words.seats
  return [
    { text: seat.user === '' ? w.nobody(seat.seats) : seat.user, detail: seat.team },
    nameOf(seat),
    {
      text: w.uses[seat.use](seat.daysIdle),
      detail: seat.lastActivity === null ? '' : w.lastActivity(formats.day(seat.lastActivity)),
    },
    formats.day(seat.renewal),
    allMoney(view, money),
  ]
}
