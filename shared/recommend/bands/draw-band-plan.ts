import type { Alternatives } from '../../document/alternatives.ts'
import type { MoveResult } from '../../document/plan-result.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { Amount } from '../../domain/amount.ts'
import type { MoneyText } from '../../domain/money.ts'
import { forEachEnd, type Range } from '../../domain/range.ts'
import { withContracts } from '../../assumptions/company-contracts.ts'
import { drawPlan } from '../../plan/draws/draw-plan.ts'
import { amountIn } from '../../plan/money-ranges.ts'
import type { NamedDraws } from '../../statistics/named-draws.ts'
import type { CandidatesOfWork } from '../choose-targets.ts'
import { costedPlan, type MovingOption, type WholeBill } from '../whole-bill-option.ts'

/** What the bands are made of. */
export interface BandInput {
  readonly candidates: CandidatesOfWork
  readonly bill: WholeBill
  readonly alternatives: Alternatives
  /** The plans of the options for the whole bill. */
  readonly plans: Readonly<Record<MovingOption, PlanDocument>>
  readonly random: NamedDraws
}

/** What a plan brings over the horizon, less its costs. */
export interface DrawnSaving {
  /** Draw by draw, in the reporting currency. */
  readonly nets: Float64Array
  /** `undefined` where the costs are not known. */
  readonly net: Range<Amount> | undefined
  readonly moves: readonly MoveResult[]
}

export interface DrawnBandPlan extends DrawnSaving {
  /** With the default costs of the change. */
  readonly plan: PlanDocument
  /** In the observed period, before contracts and the costs of the change. */
  readonly saving: Range<MoneyText>
}

/** A plan with the default costs of its change under drawn assumptions, contracts by their dates. */
export function drawBandPlan(plan: PlanDocument, { bill, random }: BandInput): DrawnBandPlan {
  const { input, evaluate, companyContracts } = bill
  const { moves, saving } = evaluate(plan, { drivers: false })
  const { costed, net } = costedPlan(plan, moves, bill)
  const { nets } = drawPlan(withContracts(costed, companyContracts), input, random)
  const currency = input.reportingCurrency
  return {
    plan: costed,
    saving,
    nets,
    net: net === null ? undefined : forEachEnd((end) => amountIn(net[end], currency)),
    moves,
  }
}
