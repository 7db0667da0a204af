import type { AnalysisDocument, WorkloadEntry } from '../../document/analysis-document.ts'
import type { TierQuestion } from '../../document/tier-question.ts'
import { parseAmount, sum, ZERO } from '../../domain/amount.ts'
import type { Tier } from '../../domain/tier.ts'
import {
  countFigure,
  derivedFigure,
  documentFigure,
  perDocument,
  type Figure,
} from '../figures/figure.ts'
import { estimateTerms } from '../plans/plan-figures.ts'
import { spendByWorkload } from './spend.ts'

/** A question about a tier as it is shown. */
export interface QuestionFigures {
  readonly question: TierQuestion
  readonly workload: WorkloadEntry
  /** In the observed period. */
  readonly spend: Figure | undefined
  /** The saving over the horizon that hangs on the answer. */
  readonly worth: Figure | undefined
  /** For each choice what the best move would save over the horizon; zero where it stays as it is. */
  readonly answers: readonly {
    readonly tier: Tier
    readonly to: TierQuestion['answers'][number]['to']
    readonly saving: Figure | undefined
  }[]
}

/** The questions that are open, the most money first. */
export const questionFigures = perDocument((document): readonly QuestionFigures[] => {
  const { reportingCurrency: currency, tierQuestions } = document
  const byId = new Map(document.workloads.map((entry) => [entry.id, entry]))
  return tierQuestions.flatMap((question, at) => {
    const workload = byId.get(question.workload)
    // A person's decision may be shown before the questions are worked out anew.
    if (workload === undefined || workload.source === 'override') return []
    const pointer = `/tierQuestions/${String(at)}`
    const terms = estimateTerms(document, question.horizonMonths, 'over-horizon')
    return [
      {
        question,
        workload,
        spend: spendByWorkload(document).get(workload.id),
        worth: documentFigure(`${pointer}/worth/${currency}`, question.worth[currency], terms),
        answers: question.answers.map(({ tier, to, saving }, choice) => ({
          tier,
          to,
          saving: documentFigure(
            `${pointer}/answers/${String(choice)}/saving/${currency}`,
            saving[currency],
            terms,
          ),
        })),
      },
    ]
  })
})

/** The open questions together. */
export interface OpenQuestionFigures {
  readonly count: Figure
  /** The saving over the horizon that hangs on their answers. */
  readonly worth: Figure
  readonly horizonMonths: number
}

/** All that are open; `undefined` where none is. */
export const openQuestions = perDocument((document): OpenQuestionFigures | undefined =>
  questionsTogether(document, 'questions/open', questionFigures(document)),
)

/** Some of the questions together; `undefined` where there are none. @param name unique among the sums of a document. */
export function questionsTogether(
  document: AnalysisDocument,
  name: string,
  open: readonly QuestionFigures[],
): OpenQuestionFigures | undefined {
  const [first] = open
  if (first === undefined) return undefined
  const { horizonMonths } = first.question
  const { reportingCurrency: currency } = document
  const worth = sum(open.map(({ question }) => parseAmount(question.worth[currency] ?? '') ?? ZERO))
  return {
    count: countFigure(name, open.length, document.totals.period),
    worth: derivedFigure(name, worth, estimateTerms(document, horizonMonths, 'over-horizon')),
    horizonMonths,
  }
}
