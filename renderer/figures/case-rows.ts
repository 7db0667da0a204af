import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { AnswerKind } from '../../shared/document/alternatives.ts'
import type { PlanResult } from '../../shared/document/plan-result.ts'
import { answerFigures } from './answers.ts'
import { planFigures, type RangeText } from './plans.ts'
import { asNumber } from './text-sums.ts'

/** One way to go, with its net value over the horizon: one of the four answers, or a plan. */
export interface CaseRow {
  readonly answer: AnswerKind | undefined
  readonly plan: PlanResult | undefined
  readonly net: RangeText
}

/** What every screen says of the saving: the same rows everywhere, so that no two screens differ. */
export interface CaseRows {
  /** The highest likely net value first; doing nothing is last. */
  readonly rows: readonly CaseRow[]
  readonly horizonMonths: number
  readonly priceDate: string
}

const NOTHING: CaseRow = {
  answer: 'do-nothing',
  plan: undefined,
  net: { low: '0', likely: '0', high: '0' },
}

/** The four answers, net of the cost of the change; the plans where a document has no answers. */
export function caseRows(document: AnalysisDocument): CaseRows {
  const { alternatives, plans, priceBook, reportingCurrency: currency } = document
  if (alternatives !== undefined) {
    const answers = answerFigures(alternatives, currency)
      .flatMap(({ kind, net }) =>
        net === undefined ? [] : [{ answer: kind, plan: undefined, net }],
      )
      .sort((a, b) => asNumber(b.net.likely) - asNumber(a.net.likely))
    const [nothing] = answers.filter(({ answer }) => answer === 'do-nothing')
    return {
      rows: [...answers.filter((row) => row !== nothing), nothing ?? NOTHING],
      horizonMonths: alternatives.horizonMonths,
      priceDate: priceBook.asOf,
    }
  }
  const figures = planFigures(plans, currency)
  const rows = figures.map(({ plan, net }) => ({ answer: undefined, plan, net }))
  return {
    rows: rows.length === 0 ? [] : [...rows, NOTHING],
    horizonMonths: figures[0]?.plan.horizonMonths ?? 12,
    priceDate: figures[0]?.plan.priceDate ?? priceBook.asOf,
  }
}
