import type { ReadyLever } from '../../document/bands.ts'
import type { NoAnswer } from '../../document/alternatives.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import { SURE_CONFIDENCE } from '../../domain/tier.ts'
import type { CompanyPolicy } from '../../assumptions/company-policy.ts'
import type { ChosenTarget } from '../../assumptions/option-settings.ts'
import type { PlanInput, PlanWorkload } from '../../plan/planning-input.ts'
import { allTokens, type Work } from '../../plan/work.ts'
import { assignTargets, type RankedTarget } from '../assign-targets.ts'
import type { CandidatesOfWork } from '../choose-targets.ts'
import type { ExpectedCosts } from '../default-costs.ts'
import { planOfProposals, type Proposal } from '../option-plan.ts'
import { readyPlanLevers, type SeededLever } from '../levers/seed-levers.ts'
import type { Candidates } from '../rank-targets.ts'

/** The plans that the bands stand on, each with all moves of the one before. None states a cost yet. */
export interface BandPlans {
  readonly ready: PlanDocument
  /** With tests of the same vendor's smaller models. */
  readonly sameVendor: PlanDocument
  /** With tests of smaller and of open models, whichever brings more. */
  readonly tests: PlanDocument
  /** What makes workloads ready, by id. */
  readonly readyLevers: ReadonlyMap<string, readonly ReadyLever[]>
  /** The workloads that may be tested, by id: judged, not guarded, and not proven already. */
  readonly testable: ReadonlySet<string>
}

/**
 * What can be done now, and what a test decides. A switch needs a tier that is sure and not guarded; where own tests
 * prove its target it is ready. Targets are chosen by what they bring together after their costs and after the steps
 * before.
 *
 * @param levers seeded from the bill: those that count as ready come before all moves.
 */
export function bandPlans(
  candidates: CandidatesOfWork,
  levers: readonly SeededLever[],
  input: PlanInput,
  horizonMonths: number,
): BandPlans {
  const { works, sameVendor, hostedOpen } = candidates
  const { switches, newer, gains } = readyMoves(candidates, levers, input)
  const ready = [...switches, ...newer]
  const proven = new Set(switches.map(({ workload }) => workload))
  const mayBeTested = (work: Work): boolean => mayTest(work) && !proven.has(work.workload.id)
  // What is paid once is paid by the first step that has a move.
  const { costs } = candidates
  const left = costs && ready.length > 0 ? { ...costs, plan: 0 } : costs
  const testsOf = (...lists: readonly (readonly Candidates[])[]): readonly Proposal[] => {
    const targets = works.map((work, index) =>
      mayBeTested(work)
        ? replacing(
            lists.flatMap((list) => targetsOf(list[index])),
            gains.get(work.workload.id),
          )
        : 'no-candidate',
    )
    return moved(works, targets, input, left)
  }
  const readyLevers = readyPlanLevers(levers)
  const plan = (name: string, proposals: readonly Proposal[]): PlanDocument => {
    const document = planOfProposals(name, proposals, horizonMonths)
    return { ...document, levers: [...readyLevers, ...document.levers] }
  }
  return {
    ready: plan('ready', ready),
    sameVendor: plan('same vendor', [...testsOf(sameVendor), ...ready]),
    tests: plan('tests', [...testsOf(sameVendor, hostedOpen), ...ready]),
    readyLevers: leversOf(switches, levers, newer),
    testable: new Set(works.filter(mayBeTested).map(({ workload }) => workload.id)),
  }
}

/** The moves that are ready, and what is lost of what is ready where work moves on to another model. */
interface ReadyMoves {
  readonly switches: readonly Proposal[]
  readonly newer: readonly Proposal[]
  /** Over the horizon, by workload. */
  readonly gains: ReadonlyMap<string, number>
}

/** Moves to a newer generation and switches that own tests prove, after the levers. */
function readyMoves(
  { works, sameVendor, hostedOpen, newerGeneration, costs, policy }: CandidatesOfWork,
  levers: readonly SeededLever[],
  input: PlanInput,
): ReadyMoves {
  const lost = gainsLostByMoving(levers)
  const afterLevers = (work: Work, candidates: Candidates | undefined): Candidates => {
    const targets = replacing(targetsOf(candidates), lost.get(work.workload.id))
    return targets.length === 0 ? 'no-candidate' : targets
  }
  const proven = works.map((work, index) =>
    afterLevers(work, provenTargets(work, [sameVendor[index], hostedOpen[index]], policy)),
  )
  const newerModels = works.map((work, index) => afterLevers(work, newerGeneration[index]))
  const switches = moved(works, proven, input, costs)
  const newer = moved(works, newerModels, input, costs)
  const gains = new Map(lost)
  for (const [workload, gain] of newerGains(newer, works, newerModels, costs)) {
    gains.set(workload, (gains.get(workload) ?? 0) + gain)
  }
  return { switches, newer, gains }
}

/** Whether model, tier and tokens of some work are known well enough to say what it needs. */
export function isJudged({ workload, tokens }: Work): boolean {
  const { model, neededTier, tierChance = null } = workload
  if (model === null || neededTier === null || allTokens(tokens) === 0) return false
  return tierChance === null || tierChance >= SURE_CONFIDENCE
}

function mayTest(work: Work): boolean {
  return isJudged(work) && !isGuarded(work.workload)
}

/** Whether a person has to confirm the tier of some work and has not. */
function isGuarded({ guard = null }: PlanWorkload): boolean {
  return guard !== null
}

/** Targets that own tests prove, at sellers that nobody has to approve. */
function provenTargets(
  work: Work,
  lists: readonly (Candidates | undefined)[],
  policy: CompanyPolicy,
): Candidates {
  if (!mayTest(work)) return 'no-candidate'
  return lists
    .flatMap(targetsOf)
    .filter(
      ({ target, evidence }) =>
        evidence.why === 'own-test-proves' && policy.approvalOf(target.seller) === 'allowed',
    )
}

function targetsOf(candidates: Candidates | undefined): readonly RankedTarget[] {
  return candidates === undefined || typeof candidates === 'string' ? [] : candidates
}

/** The moves that pay for what they cost. */
function moved(
  works: readonly Work[],
  candidates: readonly (readonly RankedTarget[] | NoAnswer)[],
  input: PlanInput,
  costs: ExpectedCosts | undefined,
): readonly Extract<ChosenTarget, Proposal>[] {
  const chosen = assignTargets(works, candidates, input, costs)
  if (!chosen.pays) return []
  return chosen.byWorkload.flatMap((each, index) =>
    each.kind === 'found' && chosen.moved.has(index) ? [each] : [],
  )
}

/** What the newer generation is expected to bring on each workload, by id, before the cost of moving it. */
function newerGains(
  newer: readonly Proposal[],
  works: readonly Work[],
  candidates: readonly Candidates[],
  costs: ExpectedCosts | undefined,
): ReadonlyMap<string, number> {
  const isTaken = new Set(newer.map(({ workload }) => workload))
  return new Map(
    works.flatMap(({ workload }, index) => {
      const [target] = targetsOf(candidates[index])
      if (target === undefined || !isTaken.has(workload.id)) return []
      return [[workload.id, target.worth + (costs?.workload ?? 0)] as const]
    }),
  )
}

/**
 * What the levers that lower today's price bring, by workload: it is lost on the part that moves to another model. The
 * other levers change the tokens, and save on any model.
 */
function gainsLostByMoving(levers: readonly SeededLever[]): ReadonlyMap<string, number> {
  const lost = new Map<string, number>()
  for (const { counts, gains } of levers) {
    if (counts !== 'batch' && counts !== 'service-tier') continue
    for (const [workload, gain] of gains) lost.set(workload, (lost.get(workload) ?? 0) + gain)
  }
  return lost
}

/** What targets bring on top of the steps before, whose saving is lost on the part that moves. */
function replacing(
  targets: readonly RankedTarget[],
  gain: number | undefined,
): readonly RankedTarget[] {
  if (gain === undefined || gain === 0) return targets
  return targets.map((each) => ({ ...each, worth: each.worth - gain * each.factors.share.likely }))
}

function leversOf(
  switches: readonly Proposal[],
  seeded: readonly SeededLever[],
  newer: readonly Proposal[],
): ReadonlyMap<string, readonly ReadyLever[]> {
  const levers = new Map<string, ReadyLever[]>()
  const add = (lever: ReadyLever, proposals: readonly { readonly workload: string }[]): void => {
    for (const { workload } of proposals) {
      levers.set(workload, [...(levers.get(workload) ?? []), lever])
    }
  }
  add('newer-generation', newer)
  for (const { counts, workloads } of seeded) if (counts !== null) add(counts, workloads)
  add('switch', switches)
  return levers
}
