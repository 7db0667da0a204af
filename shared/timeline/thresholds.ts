import type { Threshold } from '../views/plan-timeline.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { planScopes } from '../plan/plan-scope.ts'
import { forEachEnd, mapEnds, type End } from '../domain/range.ts'
import { endOf } from '../plan/plan-terms.ts'
import { allTokens, sentTokens, workOf } from '../plan/work.ts'

/**
 * The break-even thresholds of a plan: token factor, fallback share, cache carry-over and cache-hit share. A parameter
 * that cannot bring the saving to zero is left out.
 */
export function breakEvenThresholds(
  plan: PlanDocument,
  input: PlanInput,
  { breakEven }: Pick<PlanResult, 'breakEven'>,
): readonly Threshold[] {
  const means = forEachEnd((end) => assumedMeans(plan, input, end))
  const { factor, readsOfSent } = means.likely
  const thresholds: Threshold[] = []
  const push = (
    kind: Threshold['kind'],
    zeroAt: number,
    zeroWhen: Threshold['zeroWhen'],
    pick: (of: AssumedMeans) => number,
  ): void => {
    const ends = mapEnds(means, pick)
    const assumed = ends.likely
    const isCrossed = zeroWhen === 'above' ? assumed > zeroAt : assumed < zeroAt
    thresholds.push({ kind, zeroAt, assumed, ends, zeroWhen, isCrossed })
  }
  if (breakEven.tokenFactor !== null) {
    push('tokens', breakEven.tokenFactor * factor, 'above', (of) => of.factor)
  }
  if (breakEven.fallbackShare !== null) {
    push('fallback', breakEven.fallbackShare, 'above', (of) => of.fallback)
  }
  if (breakEven.cacheCarryOver !== null) {
    const { cacheCarryOver } = breakEven
    push('cache-carry-over', cacheCarryOver, 'below', (of) => of.carry)
    push('cache-hit', cacheCarryOver * readsOfSent, 'below', (of) => of.carry * of.readsOfSent)
  }
  return thresholds
}

type AssumedMeans = Readonly<Record<'factor' | 'fallback' | 'carry' | 'readsOfSent', number>>

/**
 * What one case assumes on average: factors by tokens, reruns by money, cache hits by reads. Weighted by the work that
 * likely moves in every case, so that the cases differ by the assumption alone.
 */
function assumedMeans(plan: PlanDocument, input: PlanInput, end: End): AssumedMeans {
  const sums = { before: 0, after: 0, money: 0, rerun: 0, reads: 0, carried: 0, sent: 0 }
  const scopes = planScopes(plan, input.workloads)
  for (const { index, tokens, pricedSpend } of workOf(input)) {
    for (const place of scopes[index]?.moves ?? []) {
      const move = plan.moves[place]
      if (move === undefined || allTokens(tokens) === 0) continue
      const share = endOf(move.share, 'likely')
      const sent = sentTokens(tokens)
      sums.before += share * allTokens(tokens)
      sums.after +=
        share *
        (sent * endOf(move.inputFactor, end) + tokens.output * endOf(move.outputFactor, end))
      sums.money += share * pricedSpend
      sums.rerun += share * pricedSpend * endOf(move.fallbackShare, end)
      sums.sent += share * sent
      sums.reads += share * tokens.cacheRead
      sums.carried += share * tokens.cacheRead * endOf(move.cacheCarryOver, end)
    }
  }
  const part = (of: number, whole: number): number => (whole === 0 ? 0 : of / whole)
  return {
    factor: sums.before === 0 ? 1 : sums.after / sums.before,
    fallback: part(sums.rerun, sums.money),
    carry: part(sums.carried, sums.reads),
    readsOfSent: part(sums.reads, sums.sent),
  }
}
