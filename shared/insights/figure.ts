import { formatAmount, parseAmount, type Amount } from '../domain/amount.ts'
import type { AnalysisDocument, PeriodText } from '../document/analysis-document.ts'

/** What a figure counts: a currency code, or `share`, `tokens`, `months`, `days`, `factor`, `count`. */
export type FigureUnit = string

/** What kind of money or number it is. */
export type FigureKind = 'billed' | 'computed' | 'mixed' | 'included' | 'estimate' | 'count'

/** The period it speaks of: days of the bills, or months of a horizon. `null` where it has none. */
export type FigurePeriod = PeriodText | { readonly horizonMonths: number } | null

/** The one way in which a figure is printed, on every screen and page. */
export type FigureForm =
  /** Money to the cents of its currency. */
  | 'cents'
  /** Money to the whole unit, for headlines. */
  | 'whole'
  /** Money of three digits with a unit: `$311k`. */
  | 'estimate'
  | 'percent'
  /** A share with one decimal. */
  | 'percent-1'
  /** A change as a share, with its sign and one decimal. */
  | 'change'
  | 'count'
  | 'decimal-1'

/**
 * One figure: a value with its unit, period, kind and source, and the form in which it is printed.
 *
 * Source: REPORTS.md, section 3. A figure of the document carries its JSON Pointer; a derived one `derived/<formula>/<name>`.
 */
export interface Figure {
  readonly id: string
  /** Exact: money in whole units of `unit`, a share from 0 to 1, a count. */
  readonly value: Amount
  readonly unit: FigureUnit
  readonly period: FigurePeriod
  readonly kind: FigureKind
  /** The figures and files it is made from, as ids and pointers. */
  readonly source: readonly string[]
  /** The formula on the method page. */
  readonly formula: string
  readonly form: FigureForm
  /** Values that it is always read together with: an estimate is printed in a unit that suits all of them. */
  readonly beside?: readonly Amount[]
}

/** What a figure needs beside its pointer and value. */
export type FigureTerms = Omit<Figure, 'id' | 'value' | 'source'> & {
  readonly source?: readonly string[]
}

/**
 * The figure at a JSON Pointer of the document.
 *
 * @param pointer such as `/totals/spend/USD`. @param text what stands there; `undefined` and `null` are unknown.
 * @returns `undefined` where the document does not know it.
 */
export function documentFigure(
  pointer: string,
  text: string | number | null | undefined,
  terms: FigureTerms,
): Figure | undefined {
  const value = text === null || text === undefined ? undefined : parseAmount(String(text))
  return value === undefined ? undefined : { source: [pointer], ...terms, id: pointer, value }
}

/** A figure worked out of others. @param name unique within the formula. */
export function derivedFigure(name: string, value: Amount, terms: FigureTerms): Figure {
  return { source: [], ...terms, id: `derived/${terms.formula}/${name}`, value }
}

/** The same figure as it stands where space is short: a figure of its own, so that each has one text. */
export function shortFigure(figure: Figure, form: 'whole' | 'estimate'): Figure {
  return { ...figure, id: `derived/short/${figure.id.replace(/^\//, '')}`, form }
}

/** The exact decimal text of a figure. */
export function valueText({ value }: Figure): string {
  return formatAmount(value)
}

/** The name of a member in a JSON Pointer. Source: RFC 6901. */
export function pointerName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Results of a pure function of the document, kept as long as the document itself. */
export function perDocument<T>(
  compute: (document: AnalysisDocument) => T,
): (document: AnalysisDocument) => T {
  const known = new WeakMap<AnalysisDocument, { readonly value: T }>()
  return (document) => {
    const found = known.get(document) ?? { value: compute(document) }
    known.set(document, found)
    return found.value
  }
}
