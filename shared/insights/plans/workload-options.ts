import { ZERO, type Amount } from '../../domain/amount.ts'
import { forEachAnswer, type Answer, type AnswerKind } from '../../document/alternatives.ts'
import { bandRows } from './band-figures.ts'
import { documentFigure, perDocument, type Figure } from '../figures/figure.ts'
import { moneyFigure } from '../figures/money-figures.ts'
import { optionFigures, optionMoney } from './options.ts'
import { estimateTerms } from './plan-figures.ts'
import { descending, reportedOrZero } from '../figures/reported.ts'

/** What the options say of one workload. */
export interface WorkloadOptions {
  readonly workload: string
  readonly baseline: Figure | undefined
  readonly answers: Readonly<Record<AnswerKind, Answer>>
  /** Likely saving over the horizon, before costs; absent where there is no such option. */
  readonly savings: Readonly<Record<AnswerKind, Figure | undefined>>
}

/** The options of each workload, the largest baseline first. */
export const workloadOptions = perDocument((document): readonly WorkloadOptions[] => {
  const { reportingCurrency: currency, alternatives } = document
  const terms = estimateTerms(document, alternatives?.horizonMonths ?? 0, 'over-horizon')
  const entries = (alternatives?.workloads ?? []).map(({ workload, baseline, answers }, at) => {
    const pointer = `/alternatives/workloads/${at}`
    const saving = (kind: AnswerKind): Figure | undefined =>
      documentFigure(
        `${pointer}/answers/${kind}/overHorizon/likely/${currency}`,
        answers[kind].overHorizon?.likely[currency],
        terms,
      )
    return {
      workload,
      exact: reportedOrZero(document, baseline),
      baseline: moneyFigure(document, `${pointer}/baseline`, baseline),
      answers,
      savings: forEachAnswer(saving),
    }
  })
  return entries.toSorted((a, b) => descending(a.exact, b.exact))
})

/** The figures of what is ready and of the options by their exact value: a reason that repeats one is printed as the option's own. */
export const optionFigureOf = perDocument((document): ReadonlyMap<Amount, Figure> => {
  const figures = optionFigures(document).flatMap((option) => {
    const { net, asLikely, gross } = optionMoney(document, option)
    const ranges = [net, gross].flatMap((range) =>
      range ? [range.low, range.likely, range.high] : [],
    )
    return asLikely === undefined ? ranges : [...ranges, asLikely]
  })
  const bands = bandRows(document).flatMap(({ saving }) =>
    saving ? [saving.low, saving.likely, saving.high] : [],
  )
  const known = new Map<Amount, Figure>()
  for (const figure of [...figures, ...bands]) {
    if (figure.value !== ZERO && !known.has(figure.value)) known.set(figure.value, figure)
  }
  return known
})
