import { amountToNumber, type Amount } from '../domain/amount.ts'
import { unreachable } from '../domain/problem.ts'
import { forEachEnd, type Range } from '../domain/range.ts'
import type { Formats } from '../i18n/formats.ts'
import { UNKNOWN } from '../i18n/language.ts'
import { derivedFigure, type Figure, type FigureTerms } from './figure.ts'

/** A figure as it is printed, with the id and the exact value that it stands for. */
export interface PrintedFigure {
  readonly figure: Figure
  readonly text: string
}

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
    case 'estimate':
      return formats.estimateBeside(value, beside ?? [], unit)
    case 'percent':
      return formats.share(amountToNumber(value), 0)
    case 'percent-1':
      return formats.share(amountToNumber(value), 1)
    case 'change':
      return formats.signedShare(amountToNumber(value), 1)
    case 'count':
      return formats.count(amountToNumber(value))
    case 'decimal-1':
      return formats.decimal(amountToNumber(value), 1)
    default:
      return unreachable(form)
  }
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
