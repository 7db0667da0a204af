import {
  AMOUNT_PLACES,
  amountToNumber,
  formatAmount,
  ONE,
  roundTo,
  type Amount,
} from '../../domain/amount.ts'
import { unreachable } from '../../domain/problem.ts'
import { forEachEnd, type Range } from '../../domain/range.ts'
import type { Formats } from '../../i18n/formats.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import { derivedFigure, valueText, type Figure, type FigureTerms } from './figure.ts'

/**
 * The one text of a figure in a number locale. Every screen and page prints it by this function.
 *
 * @returns a dash for a figure that is not known.
 */
export function figureText(figure: Figure | undefined, formats: Formats): string {
  if (figure === undefined) return UNKNOWN
  const { value, unit, form, beside } = figure
  switch (form) {
    case 'cents':
      return formats.money(value, unit)
    case 'whole':
      return formats.wholeMoney(value, unit)
    case 'plain-cents':
      return formats.plain(value, centPlaces(unit))
    case 'plain-whole':
      return formats.plain(value, 0)
    case 'estimate':
      return formats.estimateBeside(value, beside ?? [], unit)
    case 'unit-price':
      return formats.plainUnitPrice(value)
    case 'percent':
      return formats.share(amountToNumber(value), 0)
    case 'percent-1':
      return formats.share(amountToNumber(value), 1)
    case 'percent-2':
      return formats.share(amountToNumber(value), 2)
    case 'signed-cents':
      return formats.signedMoney(value, unit)
    case 'change':
      return formats.signedShare(amountToNumber(value), 1)
    case 'count':
      return formats.count(amountToNumber(value))
    case 'decimal-1':
      return formats.plain(value, 1)
    case 'signed-decimal-1':
      return formats.signedPlain(value, 1)
    default:
      return unreachable(form)
  }
}

/** What stands beside the text of a figure on a page: its id and the value that the text is the rounding of. */
export interface FigureMark {
  readonly id: string
  readonly value: string
}

/**
 * Id and value of a figure. A share that is neither nothing nor everything is printed as a bound (`> 99.9%`); the
 * bound is a figure of its own, because the text is no rounding of the share.
 */
export function figureMark(figure: Figure): FigureMark {
  const bound = printedBound(figure)
  return bound === undefined
    ? { id: figure.id, value: valueText(figure) }
    : { id: `derived/bound/${figure.id.replace(/^\//, '')}`, value: formatAmount(bound) }
}

/** As `Formats.share` prints it: one step above nothing, or at most `99.9%` below everything. */
function printedBound({ value, form }: Figure): Amount | undefined {
  const places = PERCENT_PLACES[form]
  if (places === undefined) return undefined
  if (value > 0n && value * 2n < stepOf(places)) return stepOf(places)
  const near = Math.max(1, places)
  const isNearlyAll = value < ONE && BigInt(roundTo(value, near + 2)) === ONE
  return isNearlyAll ? ((ONE - stepOf(near)) as Amount) : undefined
}

const PERCENT_PLACES: Readonly<Partial<Record<Figure['form'], number>>> = {
  percent: 0,
  'percent-1': 1,
  'percent-2': 2,
}

/** One unit of the last decimal of a percentage, as a share. */
function stepOf(places: number): Amount {
  return (10n ** BigInt(AMOUNT_PLACES - 2 - places)) as Amount
}

/** Three ends as figures that share a unit wherever any of them stands. @param name of the range; ends are added. */
export function rangeFigures(
  range: Range<Amount> | undefined,
  figureOf: (end: keyof Range<Amount>, value: Amount) => Figure,
): Range<Figure> | undefined {
  if (range === undefined) return undefined
  const beside = [range.low, range.likely, range.high]
  return forEachEnd((end) => ({ ...figureOf(end, range[end]), beside }))
}

/** Three ends worked out of others, as figures. */
export function derivedRange(
  name: string,
  range: Range<Amount> | undefined,
  terms: FigureTerms,
): Range<Figure> | undefined {
  return rangeFigures(range, (end, value) => derivedFigure(`${name}/${end}`, value, terms))
}
