import { parseAmount, ZERO } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { SeatSummary } from '../../document/seat-summary-types.ts'
import { derivedFigure, perDocument, shareFigure, type Figure } from '../figures/figure.ts'
import { addedFigures, moneyFigures } from '../figures/money-figures.ts'
import { addedMoney, reportedOrZero, shareOf } from '../figures/reported.ts'
import { spendTerms } from './spend.ts'

type Part = 'monthly' | 'idleMonthly'

/** What the seats cost in a month; never part of the spend. */
export interface SeatFigures {
  /** In the reporting currency, or in its own ones where a rate is missing. */
  readonly monthly: readonly Figure[]
  /** The part for idle seats. */
  readonly idleMonthly: readonly Figure[]
  readonly idleShare: Figure | undefined
  /** Seats are priced in a currency other than the reported one: the total is not the sum of the printed amounts. */
  readonly isConverted: boolean
}

export const seatFigures = perDocument((document): SeatFigures => {
  const { seats, reportingCurrency } = document
  const idleShare = shareOf(
    reportedOrZero(document, seats?.reporting.idleMonthly),
    reportedOrZero(document, seats?.reporting.monthly),
  )
  const currencies = Object.keys(seats?.monthly ?? {})
  return {
    monthly: seats === null ? [] : sumOfSeats(document, seats, 'monthly'),
    idleMonthly: seats === null ? [] : sumOfSeats(document, seats, 'idleMonthly'),
    idleShare: shareFigure('seats/idle', idleShare, null, 'percent'),
    isConverted: currencies.some((currency) => currency !== reportingCurrency),
  }
})

/** As converted; where nothing is, the sum of the products as they are printed. Nothing idle costs nothing. */
function sumOfSeats(document: AnalysisDocument, seats: SeatSummary, part: Part): readonly Figure[] {
  if (part === 'idleMonthly' && seats.idleSeats === 0) {
    return [derivedFigure('idle', ZERO, { ...spendTerms(document), formula: 'seats' })]
  }
  const currencies = Object.keys(seats[part])
  const converted = seats.reporting[part]
  const isForeign = currencies.some((currency) => currency !== document.reportingCurrency)
  if (isForeign && Object.keys(converted).length > 0) {
    return moneyFigures(document, `/seats/reporting/${part}`, converted, 'billed')
  }
  const products = seats.byProduct.map((_, at) => productMoney(document, at, part))
  return addedFigures(document, `seats/${part}`, products)
}

/** What the seats of a product cost in a month. @param at place of the product in the list. */
export function productMoney(
  document: AnalysisDocument,
  at: number,
  part: Part,
): readonly Figure[] {
  const product = document.seats?.byProduct[at]
  if (product === undefined) return []
  const pointer = `/seats/byProduct/${at}/${part}`
  const own = moneyFigures(document, pointer, product[part], 'billed')
  if (part === 'monthly') return own
  // The idle seats stand in a list of their own, whose printed cents make the sum.
  const idle = idleSeats(document).filter(
    ({ seat }) => seat.product === product.product && seat.plan === product.plan,
  )
  const exact = addedMoney(idle.map(({ seat }) => seat.monthly))
  const isListed = Object.entries(product.idleMonthly).every(
    ([currency, text]) => exact.get(currency) === parseAmount(text),
  )
  return isListed
    ? addedFigures(
        document,
        pointer.slice(1),
        idle.map(({ money }) => money),
      )
    : own
}

/** The idle seats with what each costs in a month, in its own currency. */
export const idleSeats = perDocument((document) =>
  (document.seats?.idle ?? []).map((seat, at) => ({
    seat,
    money: moneyFigures(document, `/seats/idle/${at}/monthly`, seat.monthly, 'billed'),
  })),
)

/** Idle seats after the first so many, together. */
export function otherIdleSeats(document: AnalysisDocument, shown: number): readonly Figure[] {
  const rest = idleSeats(document).slice(shown)
  return addedFigures(
    document,
    'seats/idle/others',
    rest.map(({ money }) => money),
  )
}
