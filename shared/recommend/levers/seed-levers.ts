import type { SeededWorkload, WhyNotSeeded } from '../../document/found-levers.ts'
import type { PlanDocument, PlanShareLever } from '../../document/user/plan-document.ts'
import type { ShareLeverKind } from '../../levers/lever-registry.ts'
import { savingsByWorkload } from '../../plan/draws/likely-savings.ts'
import { endOf } from '../../plan/plan-terms.ts'
import type { PlanInput } from '../../plan/planning-input.ts'
import { monthsOf } from '../../plan/work.ts'
import { triangularMean } from '../../statistics/triangular.ts'
import type { ExpectedCosts } from '../default-costs.ts'
import { emptyPlan } from '../option-plan.ts'
import { LEVER_SOURCES, type LeverSource, type Seed } from './lever-sources.ts'
import { workOnBill, type WorkOnBill } from './work-on-bill.ts'

/** A lever with the workloads that it is seeded on, and those that it is not. */
export interface SeededLever extends LeverSource {
  readonly workloads: readonly SeededWorkload[]
  readonly notSeeded: readonly { readonly work: WorkOnBill; readonly why: WhyNotSeeded }[]
  /** As levers of a plan: one for each set of workloads with the same share. */
  readonly planLevers: readonly PlanShareLever[]
  /** What it is expected to bring over the horizon before its cost, by workload. */
  readonly gains: ReadonlyMap<string, number>
}

/**
 * Every lever that can be looked for workload by workload, seeded from the bill. A lever is seeded where it is expected
 * to bring more over the horizon than changing the workload costs.
 */
export function seedLevers(
  input: PlanInput,
  horizonMonths: number,
  costs: ExpectedCosts | undefined,
): readonly SeededLever[] {
  const works = workOnBill(input).filter(
    ({ workload, spend }) => workload.model !== null && spend > 0,
  )
  return LEVER_SOURCES.map((source) => seeded(source, works, input, horizonMonths, costs))
}

/** The levers of a plan of everything that is ready. */
export function readyPlanLevers(levers: readonly SeededLever[]): readonly PlanShareLever[] {
  return levers.flatMap(({ counts, planLevers }) => (counts === null ? [] : planLevers))
}

/** A plan of nothing but some levers. */
export function planOfLevers(
  name: string,
  levers: readonly PlanShareLever[],
  horizonMonths: number,
): PlanDocument {
  return { ...emptyPlan(name, horizonMonths), levers }
}

function seeded(
  source: LeverSource,
  works: readonly WorkOnBill[],
  input: PlanInput,
  horizonMonths: number,
  costs: ExpectedCosts | undefined,
): SeededLever {
  const seeds = works.map((work) => ({ work, seed: source.seed(work) }))
  const found = seeds.flatMap(({ work, seed }) =>
    'why' in seed ? [] : [{ workload: work.workload.id, share: seed.share, sign: seed.sign }],
  )
  const gains = gainsOf(source.kind, found, input, horizonMonths)
  const pays = ({ workload }: SeededWorkload): boolean =>
    source.kind === null || (gains.get(workload) ?? 0) > (costs?.lever ?? 0)
  const workloads = found.filter(pays)
  const isKept = new Set(workloads.map(({ workload }) => workload))
  const whyOf = (work: WorkOnBill, seed: Seed): WhyNotSeeded | undefined =>
    'why' in seed ? seed.why : isKept.has(work.workload.id) ? undefined : 'not-worth-its-cost'
  return {
    ...source,
    workloads,
    notSeeded: seeds.flatMap(({ work, seed }) => {
      const why = whyOf(work, seed)
      return why === undefined ? [] : [{ work, why }]
    }),
    planLevers: source.kind === null ? [] : leversOf(source.kind, workloads),
    gains: new Map([...gains].filter(([workload]) => isKept.has(workload))),
  }
}

/** At the mean of every share, which is the mean over all draws: each lever is linear in its share. */
function gainsOf(
  kind: ShareLeverKind | null,
  found: readonly SeededWorkload[],
  input: PlanInput,
  horizonMonths: number,
): ReadonlyMap<string, number> {
  if (kind === null || found.length === 0) return new Map()
  const levers = leversOf(kind, found).map((lever) => ({ ...lever, share: meanOf(lever.share) }))
  const savings = savingsByWorkload(planOfLevers('mean', levers, horizonMonths), input)
  const times = horizonMonths / monthsOf(input)
  return new Map(input.workloads.map(({ id }, index) => [id, (savings[index] ?? 0) * times]))
}

function meanOf(share: PlanShareLever['share']): number {
  return triangularMean({
    low: endOf(share, 'low'),
    likely: endOf(share, 'likely'),
    high: endOf(share, 'high'),
  })
}

function leversOf(
  kind: ShareLeverKind,
  found: readonly SeededWorkload[],
): readonly PlanShareLever[] {
  const groups = new Map<
    string,
    { readonly share: SeededWorkload['share']; readonly ids: string[] }
  >()
  for (const { workload, share } of found) {
    const key = JSON.stringify(share)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { share, ids: [workload] })
    else group.ids.push(workload)
  }
  return [...groups.values()].flatMap(({ share, ids }) =>
    share === null ? [] : [{ kind, where: { workload: ids }, share }],
  )
}
