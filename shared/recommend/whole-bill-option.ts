import { add, type Amount } from '../domain/amount.ts'
import type { Answer, AnswerKind, NoAnswer, OptionContracts } from '../document/alternatives.ts'
import type { CompanyContracts } from '../document/user/assumptions-document.ts'
import type { MoneyText } from '../domain/money.ts'
import { gradeOf, speaksAgainst, weakestGrade } from '../document/evidence.ts'
import type { MoveResult } from '../document/plan-result.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import { forEachEnd, mapEnds, type Range } from '../domain/range.ts'
import type { PlanEvaluator } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { amountIn, moneyRange } from '../plan/money-ranges.ts'
import { hasContracts } from '../plan/contracts/contract-phases.ts'
import { contractEffect } from '../plan/contracts/saving-by-date.ts'
import { withContracts } from '../assumptions/company-contracts.ts'
import type { ChosenTarget } from '../assumptions/option-settings.ts'
import type { OptionCatalogue, OptionEvidence } from './option-catalogue.ts'
import { defaultCostItems } from './default-costs.ts'

/** The options under which work moves. */
export type MovingOption = Exclude<AnswerKind, 'do-nothing'>

/** The inputs of every option for the whole bill. */
export interface WholeBill {
  readonly input: PlanInput
  readonly evaluate: PlanEvaluator
  /** The company's contracts. */
  readonly companyContracts: CompanyContracts
  readonly catalogue: OptionCatalogue
}

/**
 * One option for the whole bill, with every contract on its dates, and its plan with the default costs of the change.
 * The plan itself states no contract.
 */
export function wholeBillOption(
  kind: MovingOption,
  chosen: readonly ChosenTarget[],
  plan: PlanDocument,
  bill: WholeBill,
): { readonly whole: Answer; readonly plan: PlanDocument } {
  const found = chosen.flatMap((choice) => (choice.kind === 'found' ? [choice] : []))
  const [first] = found
  if (first === undefined) {
    const why = kind === 'same-vendor' ? 'nothing-smaller' : 'no-candidate'
    return { whole: noOption(kind, why), plan }
  }
  const result = bill.evaluate(plan, { drivers: false })
  const { costed, net, overHorizon, contracts } = costedPlan(plan, result.moves, bill)
  const isOne = found.every(
    ({ to }) => to.model === first.to.model && to.seller === first.to.seller,
  )
  const whole: Answer = {
    kind,
    to: isOne ? first.to : null,
    why: null,
    workloads: found.length,
    saving: result.saving,
    overHorizon,
    net,
    interval: null,
    contracts,
    ...evidenceOf(result.moves, bill.catalogue.evidence),
  }
  return { whole, plan: costed }
}

/** A plan with the default costs of its change, and what it brings with every contract on its dates. */
export interface CostedPlan extends Pick<Answer, 'contracts'> {
  /** States the costs, and no contract. */
  readonly costed: PlanDocument
  readonly overHorizon: Range<MoneyText>
  /** `null` when the dollar has no rate: the costs are not known. */
  readonly net: Range<MoneyText> | null
}

/** @param moves of the plan as they were evaluated. */
export function costedPlan(
  plan: PlanDocument,
  moves: readonly MoveResult[],
  { input, evaluate, companyContracts }: WholeBill,
): CostedPlan {
  const costItems = defaultCostItems(plan, moves, input)
  const costed = costItems === undefined ? plan : { ...plan, costItems }
  const result = evaluate(costed, { drivers: false, moves: false })
  const currency = input.reportingCurrency
  const bound = withContracts(plan, companyContracts)
  const free = mapEnds(result.overHorizon, (money) => amountIn(money, currency))
  const effect = hasContracts(bound) ? contractEffect(bound, free, input) : undefined
  return {
    costed,
    overHorizon: lessContracts(result.overHorizon, effect, currency),
    net: costItems === undefined ? null : lessContracts(result.net, effect, currency),
    contracts: statedEffect(effect, currency),
  }
}

/** The evidence of an option is that of its weakest move; the moves that evidence speaks against are named. */
export function evidenceOf(
  moves: readonly MoveResult[],
  evidence: OptionEvidence,
): Pick<Answer, 'evidence' | 'evidenceAgainst'> {
  const proofs = moves.map((move) => ({ move, proof: evidence.proof(move) }))
  const against = proofs.flatMap(({ move, proof }) =>
    proof !== undefined && speaksAgainst(proof.quality) ? [move.workload] : [],
  )
  return {
    evidence:
      moves.length === 0
        ? null
        : weakestGrade(proofs.map(({ proof }) => (proof === undefined ? 'D' : gradeOf(proof)))),
    evidenceAgainst: [...new Set(against)],
  }
}

/** An amount over the horizon after the effect of contracts; unchanged where there are none. */
function lessContracts(
  figure: Range<MoneyText>,
  effect: Range<Amount> | undefined,
  currency: string,
): Range<MoneyText> {
  if (effect === undefined) return figure
  return moneyRange(
    forEachEnd((end) => add(amountIn(figure[end], currency), effect[end])),
    currency,
  )
}

/** The effect of contracts as an option states it. */
export function statedEffect(
  effect: Range<Amount> | undefined,
  currency: string,
): OptionContracts | null {
  return effect === undefined ? null : { rule: 'by-date', effect: moneyRange(effect, currency) }
}

/** An option that is not available, with the reason. */
export function noOption(kind: MovingOption, why: NoAnswer): Answer {
  return {
    kind,
    to: null,
    why,
    saving: null,
    overHorizon: null,
    net: null,
    interval: null,
    contracts: null,
    evidence: null,
    evidenceAgainst: [],
    workloads: 0,
  }
}
