import type { Range } from '../../domain/range.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { FoundLever, FoundLeverKind, WhyNotSeeded } from '../../document/found-levers.ts'
import {
  countFigure,
  documentFigure,
  documentShare,
  perDocument,
  type Figure,
} from '../figures/figure.ts'
import { spendTerms } from '../spend/spend.ts'
import { intervalFigures } from './band-figures.ts'
import { estimateTerms } from './plan-figures.ts'

/** A lever that the bill shows, as it is shown. */
export interface LeverRow {
  readonly lever: FoundLeverKind
  readonly isReady: boolean
  /** Workloads that it is seeded on, or that the discount is on; `undefined` where it is about the whole bill. */
  readonly count: Figure | undefined
  /** P10, median and P90 over the horizon, after the cost of the change; `undefined` where nothing is drawn. */
  readonly worth: Range<Figure> | undefined
  /** What something costs over the horizon if it goes on as on the bill. */
  readonly measured: Figure | undefined
  /** The discount at which staying is as good as the best move. */
  readonly discount: Figure | undefined
}

/** Why a lever is not seeded on some work. */
export interface WhyNotRow {
  readonly lever: FoundLeverKind
  readonly why: WhyNotSeeded
  /** `undefined` where the reason is about the whole bill. */
  readonly count: Figure | undefined
  readonly spend: Figure | undefined
}

/** The levers that the bill shows, in the order of the document. */
export const leverRows = perDocument((document): readonly LeverRow[] =>
  (document.levers ?? []).flatMap((found, at) =>
    found.state === 'seeded' ? [leverRow(document, found, `/levers/${String(at)}`)] : [],
  ),
)

function leverRow(document: AnalysisDocument, found: FoundLever, pointer: string): LeverRow {
  const { reportingCurrency: currency, alternatives } = document
  const { lever, counts, workloads, worth, measured, bargain } = found
  const count = bargain?.workloads ?? workloads.length
  const gross = estimateTerms(document, alternatives?.horizonMonths ?? 0, 'gross')
  return {
    lever,
    isReady: counts !== null,
    count: count === 0 ? undefined : countFigure(`levers/${lever}`, count, document.totals.period),
    worth: intervalFigures(document, worth, `${pointer}/worth`),
    measured: documentFigure(`${pointer}/measured/${currency}`, measured?.[currency], gross),
    discount: documentShare(`${pointer}/bargain/discount`, bargain?.discount),
  }
}

/** Everything on which a lever is not seeded, with the reason. */
export const whyNotRows = perDocument((document): readonly WhyNotRow[] =>
  (document.levers ?? []).flatMap(({ lever, notSeeded }, at) =>
    notSeeded.map(({ why, workloads, spend }, index): WhyNotRow => {
      const pointer = `/levers/${String(at)}/notSeeded/${String(index)}`
      const currency = document.reportingCurrency
      return {
        lever,
        why,
        count:
          workloads === 0
            ? undefined
            : countFigure(`levers/${lever}/${why}`, workloads, document.totals.period),
        spend: documentFigure(
          `${pointer}/spend/${currency}`,
          spend[currency],
          spendTerms(document),
        ),
      }
    }),
  ),
)
