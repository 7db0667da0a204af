import { amountOf } from '../../domain/amount.ts'
import { forEachEnd, type Range } from '../../domain/range.ts'
import type { HostingRow } from '../../views/assumptions-basis.ts'
import { derivedFigure, type Figure, type FigureTerms } from '../figures/figure.ts'

/** What one measured setup costs beside a host; `undefined` where it is not known. */
export interface HostingFigures {
  /** US dollars a month. */
  readonly cost: Range<Figure> | undefined
  /** Share of the time in which the nodes are busy. */
  readonly busy: Figure | undefined
  /** US dollars per million tokens of the cheapest host. */
  readonly host: Figure | undefined
  /** Share of the time from which one node costs less than that host. */
  readonly breakEven: Figure | undefined
}

const DOLLARS = {
  unit: 'USD',
  period: null,
  kind: 'estimate',
  formula: 'hosting',
  form: 'estimate',
} as const satisfies FigureTerms

const SHARE = {
  unit: 'share',
  period: null,
  kind: 'estimate',
  formula: 'hosting',
  form: 'percent',
} as const satisfies FigureTerms

/** The figures of a measured setup, named after it. */
export function hostingFigures(row: HostingRow): HostingFigures {
  const { model, gpu, gpus, precision, usdPerMonth, busy, hosted, breakEven } = row
  const setup = [model, gpu, gpus, precision].join('/')
  const figure = (name: string, value: number, terms: FigureTerms): Figure =>
    derivedFigure(`${setup}/${name}`, amountOf(value), terms)
  return {
    cost: usdPerMonth
      ? forEachEnd((end) => figure(`cost/${end}`, usdPerMonth[end], DOLLARS))
      : undefined,
    busy: busy === null ? undefined : figure('busy', busy, SHARE),
    host: hosted ? figure('host', hosted.usdPerMillion, DOLLARS) : undefined,
    breakEven: breakEven ? figure('break-even', breakEven.utilisation, SHARE) : undefined,
  }
}
