import { amountOf, formatAmount, parseAmount, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument, PeriodText } from '../../document/analysis-document.ts'

/** What a figure counts: a currency code, or `share`, `tokens`, `months`, `days`, `factor`, `count`. */
export type FigureUnit = string

/** What kind of money or number it is. */
export type FigureKind =
  'billed' | 'computed' | 'mixed' | 'included' | 'agreed' | 'estimate' | 'count'

/** The period of the figure: days of the bills, or months of a horizon. `null` if it has none. */
export type FigurePeriod = PeriodText | { readonly horizonMonths: number } | null

/** The form in which a figure is printed, on every screen and page. */
export type FigureForm =
  /** Money to the cents of its currency. */
  | 'cents'
  /** Money to the whole unit, for headlines. */
  | 'whole'
  /** Money of three digits with a unit: `$311k`. */
  | 'estimate'
  /** Money to the cents, or to the whole unit, where the heading of a table names its currency. */
  | 'plain-cents'
  | 'plain-whole'
  | 'percent'
  /** A share with one decimal. */
  | 'percent-1'
  /** A price per million tokens, two decimals or as many as it has; its currency is named by its table. */
  | 'unit-price'
  /** A share with two decimals: how far two sums differ. */
  | 'percent-2'
  /** A change as a share, with its sign and one decimal. */
  | 'change'
  /** A change of money to the cents of its currency, with its sign. */
  | 'signed-cents'
  | 'count'
  | 'decimal-1'
  | 'signed-decimal-1'

/**
 * One figure: a value with its unit, period, kind and source, and the form in which it is printed.
 *
 * Source: REPORTS.md, section 3. A figure of the document carries its JSON Pointer; a derived one `derived/<formula>/<name>`.
 */
export interface Figure {
  readonly id: string
  /** Exact: money in whole units of `unit`, a share from 0 to 1, a count. */
  readonly value: Amount
  /** The text of the document where it writes the value in another way, such as `1e-7`. */
  readonly written?: string
  readonly unit: FigureUnit
  readonly period: FigurePeriod
  readonly kind: FigureKind
  /** The figures and files it is made from, as ids and pointers. */
  readonly source: readonly string[]
  /** The formula on the method page. */
  readonly formula: string
  readonly form: FigureForm
  /** Values that it is shown together with: estimates in one group are printed in a common unit. */
  readonly beside?: readonly Amount[]
}

/** What a figure needs beside its pointer and value. */
export type FigureTerms = Omit<Figure, 'id' | 'value' | 'written' | 'source'> & {
  readonly source?: readonly string[]
}

/**
 * The figure at a JSON Pointer of the document.
 *
 * @param pointer such as `/totals/spend/USD`. @param text its value; `undefined` and `null` are unknown.
 * @returns `undefined` where the document does not know it.
 */
export function documentFigure(
  pointer: string,
  text: string | number | null | undefined,
  terms: FigureTerms,
): Figure | undefined {
  const written = String(text ?? '')
  const value = parseAmount(written)
  if (value === undefined) return undefined
  const figure = { source: [pointer], ...terms, id: pointer, value }
  return written === formatAmount(value) ? figure : { ...figure, written }
}

/** A figure derived from others. @param name unique within the formula. */
export function derivedFigure(name: string, value: Amount, terms: FigureTerms): Figure {
  return { source: [], ...terms, id: `derived/${terms.formula}/${name}`, value }
}

/** The short form of a figure. It is a separate figure, so that each figure has one text. */
export function shortFigure(figure: Figure, form: 'whole' | 'estimate' | 'percent'): Figure {
  return { ...figure, id: `derived/short/${figure.id.replace(/^\/|^derived\//, '')}`, form }
}

/** Money without its currency, for a table whose heading names it. A figure of its own, as the short form is. */
export function plainFigure(figure: Figure): Figure {
  const form = figure.form === 'whole' ? 'plain-whole' : 'plain-cents'
  return { ...figure, id: `derived/plain/${figure.id.replace(/^\/|^derived\//, '')}`, form }
}

/**
 * A share as a figure.
 *
 * @param name what is shared and of what, such as `tiers/paid-above-need`. @param share from 0 to 1; `null` is unknown.
 */
export function shareFigure(
  name: string,
  share: number | null | undefined,
  period: FigurePeriod,
  form: 'percent' | 'percent-1' | 'percent-2' = 'percent-1',
): Figure | undefined {
  if (share === null || share === undefined) return undefined
  return derivedFigure(name, amountOf(share), {
    unit: 'share',
    period,
    kind: 'count',
    formula: 'share',
    form,
  })
}

/** A share of the document. @param pointer its JSON Pointer. */
export function documentShare(
  pointer: string,
  share: number | null | undefined,
  form: 'percent' | 'percent-1' | 'percent-2' = 'percent',
): Figure | undefined {
  const terms = { unit: 'share', period: null, kind: 'count', formula: 'share', form } as const
  return documentFigure(pointer, share, terms)
}

/** A count as a figure, such as workloads paid above need. @param name what is counted. */
export function countFigure(name: string, count: number, period: FigurePeriod): Figure {
  return derivedFigure(name, amountOf(count), {
    unit: 'count',
    period,
    kind: 'count',
    formula: 'count',
    form: 'count',
  })
}

/** The exact decimal text of a figure, as the document writes it. */
export function valueText({ value, written }: Figure): string {
  return written ?? formatAmount(value)
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
