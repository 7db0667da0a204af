import type { IdleSeat, SeatProduct, SeatSummary } from '../../document/seat-summary-types.ts'
import { ZERO } from '../../domain/amount.ts'
import type { Block, Cell, Figure, TableBlock } from '../block.ts'
import { reported, shareOf } from '../figures.ts'
import { allMoney, cents } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { printedMonths } from './spend-by-month.ts'

const SEATS_SHOWN = 100

/** Fixed cost beside usage, and the seats that nobody uses by name. It is never part of spend. */
export const seatsSection: ReportSection = {
  id: 'seats',
  title: (view) => {
    const { document, words } = view
    const { seats } = document
    const w = words.seats
    if (seats === null || isUnpriced(seats)) return w.titlePlain
    const monthly = monthlyText(view, seats, 'monthly')
    return seats.idleSeats === 0 || Object.keys(seats.idleMonthly).length === 0
      ? w.title(monthly)
      : w.titleIdle(monthly, seats.idleSeats, monthlyText(view, seats, 'idleMonthly'))
  },
  build: (view) => {
    const { seats } = view.document
    if (seats === null) return []
    return [
      { kind: 'figures', items: figures(view, seats) },
      products(view, seats),
      ...idle(view, seats),
    ]
  },
}

function isUnpriced({ monthly }: SeatSummary): boolean {
  return Object.keys(monthly).length === 0
}

/** In the reporting currency, or in its own ones where a rate is missing; nothing idle costs nothing. */
function monthlyText(
  view: ReportView,
  seats: SeatSummary,
  part: 'monthly' | 'idleMonthly',
): string {
  if (part === 'idleMonthly' && seats.idleSeats === 0) return cents(view, ZERO)
  const converted = reported(view.document, seats.reporting[part])
  if (converted === undefined || Object.keys(seats[part]).length === 0) {
    return allMoney(view, seats[part])
  }
  return cents(view, converted)
}

function figures(view: ReportView, seats: SeatSummary): readonly Figure[] {
  const { document, formats, words } = view
  const w = words.seats
  const share = shareOf(
    reported(document, seats.reporting.idleMonthly) ?? ZERO,
    reported(document, seats.reporting.monthly) ?? ZERO,
  )
  return [
    {
      label: w.countLabel,
      value: formats.count(seats.seats),
      note: seats.asOf === null ? w.noDay : w.countNote(seats.idleSeats, formats.day(seats.asOf)),
    },
    {
      label: w.monthlyLabel,
      value: monthlyText(view, seats, 'monthly'),
      note: seats.unknownPrice === 0 ? w.monthlyNote : w.partlyPriced(seats.unknownPrice),
    },
    {
      label: w.idleLabel,
      value: monthlyText(view, seats, 'idleMonthly'),
      note: w.idleNote(formats.share(share, 0)),
    },
    usage(view),
  ]
}

/** The last month of usage, because seats are told by the month as well. */
function usage(view: ReportView): Figure {
  const { document, formats, words } = view
  const w = words.seats
  const { totals, byMonth } = document
  const [period, spend] = [
    formats.months(totals.period),
    cents(view, reported(document, totals.spend)),
  ]
  const last = byMonth.at(-1)
  if (last === undefined || byMonth.length === 1) {
    return { label: w.usageLabel(period), value: spend, note: w.usageOnly }
  }
  return {
    label: w.usageLabel(formats.month(last.month)),
    value: cents(view, printedMonths(view).get(last.month)),
    note: w.usageNote(spend, period),
  }
}

function products(view: ReportView, seats: SeatSummary): TableBlock {
  const { document, formats, words } = view
  const w = words.seats
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
    rows: seats.byProduct.map((product) => [
      { text: nameOf(product), detail: doubtsOf(view, product) },
      formats.count(product.seats),
      formats.count(product.idle),
      allMoney(view, product.monthly),
      product.idle === 0 ? '' : allMoney(view, product.idleMonthly),
      formats.day(product.nextRenewal),
    ]),
    total: [
      w.all(document.reportingCurrency),
      formats.count(seats.seats),
      formats.count(seats.idleSeats),
      monthlyText(view, seats, 'monthly'),
      monthlyText(view, seats, 'idleMonthly'),
      '',
    ],
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

/** Nobody is called idle by a list that does not say when seats were used. */
function idle(view: ReportView, seats: SeatSummary): readonly Block[] {
  const { words } = view
  const w = words.seats
  if (seats.idle.length === 0) {
    const unknown = seats.byProduct.reduce((all, { unknownActivity }) => all + unknownActivity, 0)
    const text = unknown === seats.seats ? w.activityUnknown : w.noneIdle
    return [{ kind: 'note', text, tone: 'plain' }]
  }
  const shown = seats.idle.slice(0, SEATS_SHOWN)
  const rows = shown.map((seat) => idleRow(view, seat))
  const others: readonly Cell[] = [
    words.common.others(seats.idle.length - shown.length),
    ...Array.from({ length: 4 }, () => ''),
  ]
  return [
    {
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
      rows: seats.idle.length > shown.length ? [...rows, others] : rows,
      total: [
        w.allIdle(view.document.reportingCurrency),
        '',
        '',
        '',
        monthlyText(view, seats, 'idleMonthly'),
      ],
      source: w.idleSource,
    },
  ]
}

function idleRow(view: ReportView, seat: IdleSeat): readonly Cell[] {
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
    allMoney(view, seat.monthly),
  ]
}
