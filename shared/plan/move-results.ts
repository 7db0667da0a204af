import { add, formatAmount, subtract, ZERO, type Amount } from '../domain/amount.ts'
import { MOVE_WARNINGS } from '../document/move-warning.ts'
import type { MoveResult } from '../document/plan-result.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Candidate } from './candidates.ts'
import type { GatheredLots } from './levers/gather-lots.ts'
import type { PlacedLever } from './levers/pull-levers.ts'
import { sumOfParts } from '../levers/spend-parts.ts'
import type { Lot } from './levers/lots.ts'
import type { PlanInput, PlanWorkload } from './planning-input.ts'
import { ENDS, forEachEnd } from '../domain/range.ts'
import { endOf, termsAt, type PlanTerms } from './plan-terms.ts'
import { runScenario } from './evaluate-case.ts'
import { targetWarnings, tokensByWorkload } from './target-warnings.ts'

/**
 * What each move does to each workload that it reprices: `baseline` is today's spend of the repriced months and
 * `after` is that less the saving of this move alone, on what earlier levers and moves left. So the savings of all
 * entries add up to the step `model-switch`, whatever comes before it.
 *
 * @param levers those up to the model switch.
 */
export function moveResults(
  plan: PlanDocument,
  input: PlanInput,
  gathered: GatheredLots,
  levers: readonly PlacedLever[],
): readonly MoveResult[] {
  const terms = forEachEnd((end) => termsAt(plan, end))
  const unknown = new Set(
    gathered.notRepriced.flatMap(({ workload, why }) =>
      why === 'tokens-unknown' || why === 'rate-unknown' ? [workload] : [],
    ),
  )
  const tokens = tokensByWorkload(input)
  const results: MoveResult[] = []
  for (const [index, lots] of gathered.byWorkload) {
    const workload = input.workloads[index]
    const priced = lots.filter(({ targets }) => targets.length > 0)
    if (workload === undefined || priced.length === 0) continue
    const savings = forEachEnd((end) => savingsByMove(priced, levers, terms[end]))
    for (const [move, spend] of spendByMove(priced)) {
      const candidate = gathered.candidates[move]
      if (candidate === undefined) continue
      const money = (amount: Amount) => ({ [input.reportingCurrency]: formatAmount(amount) })
      results.push({
        ...named(workload, candidate),
        baseline: money(spend),
        after: forEachEnd((end) => money(subtract(spend, savings[end].get(move) ?? ZERO))),
        evidence: evidenceOf(candidate, unknown.has(index)),
        warnings: [
          ...warningsOf(plan, move, gathered, index, unknown.has(index)),
          ...targetWarnings(workload, tokens[index] ?? 0, {
            seller: candidate.seller,
            model: candidate.entry.model,
          }),
        ],
      })
    }
  }
  return results
}

/**
 * The evidence grade of a repricing. B: an exact price and tokens for all of it. One step less when the price was
 * found by an alias, and one when some months could not be repriced. A is kept for measured quality on one's own
 * work, which no bill can show.
 */
export function evidenceOf(candidate: Candidate, isPartlyUnknown: boolean): 'B' | 'C' | 'D' {
  const doubts = (candidate.match === 'alias' ? 1 : 0) + (isPartlyUnknown ? 1 : 0)
  return doubts === 0 ? 'B' : doubts === 1 ? 'C' : 'D'
}

function named(
  workload: PlanWorkload,
  { seller, entry }: Candidate,
): Pick<MoveResult, 'workload' | 'from' | 'to'> {
  return {
    workload: workload.id,
    from: workload.model ?? '',
    to: { seller, model: entry.model },
  }
}

function savingsByMove(
  lots: readonly Lot[],
  levers: readonly PlacedLever[],
  terms: PlanTerms,
): ReadonlyMap<number, Amount> {
  const savings = new Map<number, Amount>()
  for (const { outcomes } of runScenario(lots, levers, terms).states) {
    for (const { move, moved, back, run } of outcomes) {
      const saving = subtract(subtract(moved, back), run)
      savings.set(move, add(savings.get(move) ?? ZERO, saving))
    }
  }
  return savings
}

function spendByMove(lots: readonly Lot[]): ReadonlyMap<number, Amount> {
  const spend = new Map<number, Amount>()
  for (const { targets, plain, batch } of lots) {
    const all = add(sumOfParts(plain), sumOfParts(batch))
    for (const { move } of targets) spend.set(move, add(spend.get(move) ?? ZERO, all))
  }
  return spend
}

function warningsOf(
  plan: PlanDocument,
  index: number,
  { candidates, scopes }: GatheredLots,
  workload: number,
  isPartlyUnknown: boolean,
): readonly (typeof MOVE_WARNINGS)[number][] {
  const move = plan.moves[index]
  const entry = candidates[index]?.entry
  if (move === undefined || entry === undefined) return []
  const asksFor = (figure: 'cacheCarryOver' | 'batchCarryOver'): boolean =>
    ENDS.some((end) => endOf(move[figure], end) > 0)
  const isMissing = (other: number): boolean => candidates[other] === undefined
  const holds: Readonly<Record<(typeof MOVE_WARNINGS)[number], boolean>> = {
    'another-move-has-no-price': scopes[workload]?.moves.some(isMissing) ?? false,
    'no-batch-rate': asksFor('batchCarryOver') && entry.batchFactor === undefined,
    'no-cache-price': asksFor('cacheCarryOver') && entry.cacheRead === undefined,
    'tokens-partly-unknown': isPartlyUnknown,
  }
  return MOVE_WARNINGS.filter((warning) => holds[warning])
}
