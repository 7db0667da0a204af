import { parseAmount, ZERO, type Amount } from '../domain/amount.ts'
import type { PlanDocument, PlanMove } from '../domain/plan-document.ts'
import { isAbove } from '../domain/tier.ts'
import { sellerId, type ProviderId, type SellerId } from '../domain/seller.ts'
import { findCandidates } from './candidates.ts'
import { evaluatePlan } from './evaluate-plan.ts'
import { groupInput } from './group-input.ts'
import type { PlanInput, PlanWorkload } from './plan-input.ts'
import { sameVendorInputFactor, sameVendorOutputFactor } from './same-vendor-factors.ts'
import {
  ATTEMPTS,
  BATCH_CARRY_OVER,
  CACHE_CARRY_OVER,
  FALLBACK_SHARE,
  INPUT_FACTOR,
  OUTPUT_FACTOR,
  SHARE,
  tokenizerFamily,
  type DefaultFigure,
} from './savings-defaults.ts'

/** A model at a seller. */
export interface Target {
  readonly seller: SellerId
  readonly model: string
}

/** An open model that is adequate for routine work, at a seller whose terms are acceptable. */
export interface OpenCandidate extends Target {
  /** The seller serves it with thinking that cannot be switched off: much more output. */
  readonly isThinkingOnly: boolean
}

/** What the built-in plans ask of the catalogue. Which candidates are adequate and acceptable is decided there. */
export interface CandidatePort {
  /** The model one tier below at the same vendor; `undefined` when there is none. */
  nextTierDown(provider: ProviderId, model: string): Target | undefined
  openCandidates(): readonly OpenCandidate[]
}

/** A plan that the app proposes itself, and which one it is. */
export interface BuiltInPlan extends PlanDocument {
  readonly builtIn: 'open-model' | 'one-tier-down'
}

/** Some work and where it goes, before it is known whether that saves anything. */
interface Proposal {
  readonly workloads: readonly number[]
  readonly targets: readonly Target[]
  readonly figures: (target: Target) => Omit<PlanMove, 'where' | 'to'>
}

/** Tools that sell the model with the seat: their work cannot be sent to another seller. */
export const TOOL_PROVIDERS: ReadonlySet<ProviderId> = new Set(['github', 'cursor'])

/**
 * The plans shown before the user has made one: routine work that is paid above routine goes to the cheapest
 * adequate open model, and work paid above its need goes one tier down at the same vendor.
 *
 * What is cheapest is found by evaluating every candidate on the work itself, not by its list price. Work goes by
 * groups (one tokenizer family, or one model of one provider), a move for each group. A group for which no
 * candidate saves anything in the likely case gets no move, and a plan without a move is left out. The figures are
 * those of savings-defaults.ts; costs are none, for the user to state.
 */
export function builtInPlans(input: PlanInput, catalogue: CandidatePort): readonly BuiltInPlan[] {
  return [
    builtInPlan(
      'open-model',
      'Routine work to the cheapest adequate open model',
      openModelProposals(input, catalogue),
      input,
    ),
    builtInPlan(
      'one-tier-down',
      'Work paid above its need, one tier down at the same vendor',
      tierDownProposals(input, catalogue),
      input,
    ),
  ].filter(({ moves }) => moves.length > 0)
}

function builtInPlan(
  builtIn: BuiltInPlan['builtIn'],
  name: string,
  proposals: readonly Proposal[],
  input: PlanInput,
): BuiltInPlan {
  return {
    ...planOf(
      name,
      proposals.flatMap((proposal) => bestMove(proposal, input) ?? []),
    ),
    builtIn,
  }
}

function planOf(name: string, moves: readonly PlanMove[]): PlanDocument {
  return {
    schema: 'ai-spend-plan/1',
    name,
    moves,
    levers: [{ kind: 'model-switch' }],
    commitments: [],
    costs: { oneOff: {}, monthly: {} },
    growth: { monthlyRate: 0 },
    horizonMonths: 12,
    priceDate: undefined,
  }
}

function openModelProposals(input: PlanInput, catalogue: CandidatePort): readonly Proposal[] {
  const isRoutine = (it: PlanWorkload): boolean =>
    it.neededTier === 'routine' && isPaidAbove(it) && !TOOL_PROVIDERS.has(sellerId(it.provider))
  const targets = catalogue.openCandidates()
  const thinking = new Set<Target>(targets.filter(({ isThinkingOnly }) => isThinkingOnly))
  return groupsOf(input, isRoutine, (it) => tokenizerFamily(it.model)).map((workloads) => {
    const family = tokenizerFamily(input.workloads[workloads[0] ?? 0]?.model ?? null)
    return {
      workloads,
      targets,
      figures: (target) =>
        figuresFor(
          INPUT_FACTOR[family],
          thinking.has(target) ? OUTPUT_FACTOR.thinkingOnly : OUTPUT_FACTOR.thinkingOff,
        ),
    }
  })
}

function tierDownProposals(input: PlanInput, catalogue: CandidatePort): readonly Proposal[] {
  const modelOf = (it: PlanWorkload): string => `${sellerId(it.provider)} ${it.model ?? ''}`
  return groupsOf(input, isPaidAbove, modelOf).flatMap((workloads) => {
    const first = input.workloads[workloads[0] ?? 0]
    if (first === undefined || first.model === null) return []
    const target = catalogue.nextTierDown(first.provider, first.model)
    if (target === undefined) return []
    const factor = sameVendorInputFactor(first.model, target.model, 'unknown')
    const figures = () => figuresFor(factor, sameVendorOutputFactor(factor))
    return [{ workloads, targets: [target], figures }]
  })
}

function isPaidAbove({ model, paidTier, neededTier }: PlanWorkload): boolean {
  return model !== null && paidTier !== null && neededTier !== null && isAbove(paidTier, neededTier)
}

/** The workloads that are meant, by what they have in common. */
function groupsOf(
  { workloads }: PlanInput,
  isMeant: (workload: PlanWorkload) => boolean,
  keyOf: (workload: PlanWorkload) => string,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  workloads.forEach((workload, index) => {
    if (!isMeant(workload)) return
    const group = groups.get(keyOf(workload))
    if (group === undefined) groups.set(keyOf(workload), [index])
    else group.push(index)
  })
  return [...groups.values()]
}

/** The move with the largest likely saving on the group's own work; `undefined` when none saves anything. */
function bestMove(proposal: Proposal, input: PlanInput): PlanMove | undefined {
  const group = groupInput(input, proposal.workloads)
  const ids = proposal.workloads.flatMap((index) => input.workloads[index]?.id ?? [])
  let best: { readonly move: PlanMove; readonly saving: Amount } | undefined
  for (const target of proposal.targets) {
    const move = pricedMove(proposal.figures(target), target, input)
    const saving = likelySaving(move, group)
    if (saving > (best?.saving ?? ZERO)) {
      best = { move: { ...move, where: { workload: ids } }, saving }
    }
  }
  return best?.move
}

/** A cache or a batch rate that the seller does not list carries nothing over. */
function pricedMove(
  figures: Omit<PlanMove, 'where' | 'to'>,
  { seller, model }: Target,
  input: PlanInput,
): PlanMove {
  const move: PlanMove = { where: {}, to: { seller, model }, ...figures }
  const entry = findCandidates(planOf('', [move]), input)[0]?.entry
  return {
    ...move,
    cacheCarryOver: ends(
      entry?.cacheRead === undefined ? CACHE_CARRY_OVER.notListed : CACHE_CARRY_OVER.listed,
    ),
    batchCarryOver: ends(
      entry?.batchFactor === undefined ? BATCH_CARRY_OVER.notSold : BATCH_CARRY_OVER.sold,
    ),
  }
}

function figuresFor(
  inputFactor: DefaultFigure,
  outputFactor: DefaultFigure,
): Omit<PlanMove, 'where' | 'to'> {
  return {
    share: ends(SHARE),
    inputFactor: ends(inputFactor),
    outputFactor: ends(outputFactor),
    attempts: ends(ATTEMPTS),
    fallbackShare: ends(FALLBACK_SHARE),
    cacheCarryOver: ends(CACHE_CARRY_OVER.notListed),
    batchCarryOver: ends(BATCH_CARRY_OVER.notSold),
  }
}

function ends({ low, likely, high }: DefaultFigure): PlanMove['share'] {
  return { low, likely, high }
}

function likelySaving(move: PlanMove, group: PlanInput): Amount {
  const plan = planOf('', [move])
  const { saving } = evaluatePlan(plan, group, { drivers: false, moves: false })
  return parseAmount(saving.likely[group.reportingCurrency] ?? '') ?? ZERO
}
