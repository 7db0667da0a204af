import type { Answer } from '../../document/alternatives.ts'
import type { ContractKind } from '../../document/contract-rule.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import type { Speech } from './advice-text.ts'
import { documentFigure } from '../figures/figure.ts'
import { marked } from '../figures/marked-text.ts'
import { estimateTerms, planPlace } from './plan-figures.ts'
import { moneyRange } from './plan-working.ts'
import { figuresOfPlan } from './plans.ts'

/** How contracts enter the figures of a plan, and its net with each contract on its dates; `undefined` without any. */
export function planContractsText(
  plan: PlanResult,
  { t, f, document }: Speech,
): string | undefined {
  const { contracts } = plan
  if (contracts === undefined) return undefined
  const words = t.savings.advice.contracts
  const told = CONTRACT_KINDS.flatMap((kind) => {
    const rule = contracts.rules[kind]
    return rule === undefined
      ? []
      : [words.rule(t.savings.timeline.contractKinds[kind], words.rules[rule])]
  })
  const terms = estimateTerms(document, plan.horizonMonths, 'net-by-date')
  const pointer = `${planPlace(document, plan)}/contracts/netByDate`
  const likely = moneyRange(document, pointer, contracts.netByDate, terms)?.likely
  const hasCosts = figuresOfPlan(document, plan)?.hasCosts === true
  return words.plan(told.join('; '), marked(likely, f), hasCosts)
}

/** What contracts take off an option over the horizon, likely; `undefined` where the figure counts none. */
export function optionContractsText(
  { kind, contracts }: Pick<Answer, 'kind' | 'contracts'>,
  { f, document }: Pick<Speech, 'f' | 'document'>,
): string | undefined {
  const { reportingCurrency: currency, alternatives } = document
  const terms = estimateTerms(document, alternatives?.horizonMonths ?? 0, 'contracts')
  const pointer = `/alternatives/whole/${kind}/contracts/effect/likely/${currency}`
  const likely = documentFigure(pointer, contracts?.effect?.likely[currency], terms)
  return likely && marked(likely, f)
}

const CONTRACT_KINDS: readonly ContractKind[] = [
  'commitment',
  'discount-tier',
  'provisioned',
  'prepaid',
]
