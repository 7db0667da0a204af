import type { PolicyConstraint } from '../../document/policy-effect.ts'
import { ZERO } from '../../domain/amount.ts'
import { documentFigure, perDocument, type Figure } from '../figures/figure.ts'
import { estimateTerms } from './plan-figures.ts'

/** What the best answer loses by one constraint of the company's policy, over the horizon. */
export interface ConstraintCost {
  readonly constraint: PolicyConstraint
  readonly cost: Figure
}

/** The stated constraints with their costs, in the order of the document. */
export const policyCosts = perDocument((document): readonly ConstraintCost[] => {
  const { reportingCurrency: currency, policy, alternatives } = document
  const terms = estimateTerms(document, alternatives?.horizonMonths ?? 0, 'over-horizon')
  return (policy?.costs ?? []).flatMap(({ constraint, cost: money }, at) => {
    const pointer = `/policy/costs/${String(at)}/cost/${currency}`
    const cost = documentFigure(pointer, money[currency], terms)
    return cost === undefined ? [] : [{ constraint, cost }]
  })
})

/** The constraints that cost anything. */
export const dearConstraints = perDocument((document): readonly ConstraintCost[] =>
  policyCosts(document).filter(({ cost }) => cost.value !== ZERO),
)
