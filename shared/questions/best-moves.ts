import type { ChosenTarget, OptionSettings } from '../assumptions/option-settings.ts'
import { subtract, type Amount, ZERO } from '../domain/amount.ts'
import type { Tier } from '../domain/tier.ts'
import { planEvaluator, type PlanEvaluator } from '../plan/evaluate-plan.ts'
import { amountIn } from '../plan/money-ranges.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { chooseSwitches } from '../recommend/choose-targets.ts'
import type { OptionCatalogue } from '../recommend/option-catalogue.ts'
import { planOfProposals } from '../recommend/option-plan.ts'

/** The move of a workload that likely saves most. */
export interface BestMove {
  readonly to: { readonly seller: string; readonly model: string }
  /** Likely, in the observed period, before contracts and the costs of the change; above zero. */
  readonly saving: Amount
}

/**
 * For each workload, by id, the best move to a smaller model of the same vendor or to a hosted open model if its work
 * needed one tier and a person had said so; workloads on which nothing saves are left out. Evaluated exactly.
 */
export function bestMoves(
  input: PlanInput,
  tier: Tier,
  catalogue: OptionCatalogue,
  options: OptionSettings,
): ReadonlyMap<string, BestMove> {
  const supposed: PlanInput = {
    ...input,
    workloads: input.workloads.map((workload) => ({
      ...workload,
      neededTier: tier,
      tierChance: null,
    })),
  }
  const choices = chooseSwitches(supposed, catalogue, options)
  const evaluate = planEvaluator(supposed)
  const best = new Map<string, BestMove>()
  for (const kind of ['same-vendor', 'hosted-open'] as const) {
    for (const [workload, move] of savingMoves(choices[kind].byWorkload, supposed, evaluate)) {
      const known = best.get(workload)
      if (known === undefined || move.saving > known.saving) best.set(workload, move)
    }
  }
  return best
}

function savingMoves(
  chosen: readonly ChosenTarget[],
  { reportingCurrency }: PlanInput,
  evaluate: PlanEvaluator,
): readonly (readonly [string, BestMove])[] {
  const found = chosen.flatMap((choice) => (choice.kind === 'found' ? [choice] : []))
  if (found.length === 0) return []
  const { moves } = evaluate(planOfProposals('supposed', found, 1), { drivers: false })
  return moves.flatMap(({ workload, to, baseline, after }) => {
    const saving = subtract(
      amountIn(baseline, reportingCurrency),
      amountIn(after.likely, reportingCurrency),
    )
    return saving > ZERO ? [[workload, { to, saving }] as const] : []
  })
}
