import { subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { Alternatives, Answer } from '../document/alternatives.ts'
import type { ReadyChoice } from '../document/recommendation.ts'
import { shareLeversOf, type PlanDocument } from '../document/user/plan-document.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { intervalOf } from '../plan/draws/draw-interval.ts'
import { amountIn } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'
import type { BandedSavings, ReadyOption } from './bands/banded-savings.ts'
import type { FourOptions } from './four-options.ts'
import type { MovingOption } from './whole-bill-option.ts'

/** Moves to another tier or vendor, from least to most change. */
const BY_CHANGE: readonly MovingOption[] = ['same-vendor', 'hosted-open', 'self-hosted']

/**
 * What can be recommended: a move to another tier or vendor, or what is ready: the newer generation of today's models
 * alone, or with levers that keep the models.
 */
export type RatedKind = ReadyChoice | MovingOption

/** An option with its net value over the horizon. */
export interface RatedOption {
  readonly kind: RatedKind
  readonly answer: Pick<Answer, 'to' | 'saving' | 'evidence' | 'evidenceAgainst' | 'workloads'>
  /** With the default costs of the change. */
  readonly plan: PlanDocument
  /** The workloads that it moves, by id. */
  readonly moved: ReadonlySet<string>
  /** Draw by draw. */
  readonly nets: Float64Array
  /** The median of the draws. */
  readonly net: Amount
  /** A tenth of the draws lie at or below it. */
  readonly low: Amount
  /** Net value minus that of doing nothing. */
  readonly gain: Amount
}

/** The input of a recommendation. */
export interface RatedOptions {
  readonly alternatives: Alternatives
  readonly input: PlanInput
  /** The bill over the horizon. */
  readonly bill: Amount
  readonly idle: Amount
  /** Whether any work may be tested: without it nothing moves to another tier or vendor. */
  readonly mayMove: boolean
  /** From least to most change: among options that save about the same, the first is chosen. */
  readonly rated: readonly RatedOption[]
}

/**
 * The options for the whole bill, the bill and the value of doing nothing, over the horizon.
 *
 * @param contracts with every contract on its dates, or as if there were none: what is worth waiting for.
 */
export function ratedOptions(
  { alternatives, plans, drawn, random }: FourOptions,
  { ready, hasTests }: Pick<BandedSavings, 'ready' | 'hasTests'>,
  input: PlanInput,
  contracts: 'by-date' | 'left-out',
): RatedOptions {
  const currency = input.reportingCurrency
  const { whole, horizonMonths } = alternatives
  const nets = drawn[contracts]
  const spend = input.cells.reduce((sum, cell) => (sum + cell.spend) as Amount, ZERO)
  const ends = (drawnNets: Float64Array) => {
    const { p10, p50 } = intervalOf(drawnNets, currency, random)
    return { low: amountIn(p10, currency), net: amountIn(p50, currency) }
  }
  const idle = ends(nets['do-nothing']).net
  const rate = (
    kind: RatedKind,
    answer: RatedOption['answer'],
    plan: PlanDocument,
    own: Float64Array,
  ): RatedOption => {
    const { low, net } = ends(own)
    const moved = workloadsOf(plan)
    return { kind, answer, plan, moved, nets: own, net, low, gain: subtract(net, idle) }
  }
  const moves = BY_CHANGE.flatMap((kind): readonly RatedOption[] => {
    const own = nets[kind]
    return own === undefined ? [] : [rate(kind, whole[kind], plans[kind], own)]
  })
  const kind = kindOfReady(ready)
  const cheapest =
    kind === undefined || ready.net === undefined
      ? []
      : [rate(kind, answerOf(ready), ready.plan, ready.nets)]
  const rated = [...cheapest, ...moves]
  const bill = overHorizon(spend, input, horizonMonths)
  return { alternatives, input, bill, idle, rated, mayMove: hasTests }
}

function kindOfReady({ plan, moves }: ReadyOption): RatedKind | undefined {
  if (shareLeversOf(plan).length > 0) return 'ready-levers'
  return moves.length === 0 ? undefined : 'newer-generation'
}

/** The workloads that a plan names in a move or a lever. */
function workloadsOf(plan: PlanDocument): ReadonlySet<string> {
  const changes = [...plan.moves, ...shareLeversOf(plan)]
  return new Set(changes.flatMap(({ where }) => where.workload ?? []))
}

function answerOf({ plan, saving, evidence }: ReadyOption): RatedOption['answer'] {
  const targets = new Map(plan.moves.map(({ to }) => [`${to.seller} ${to.model}`, to]))
  const [first] = targets.values()
  return {
    to:
      shareLeversOf(plan).length === 0 && targets.size === 1 && first !== undefined ? first : null,
    saving,
    evidence,
    evidenceAgainst: [],
    workloads: workloadsOf(plan).size,
  }
}
