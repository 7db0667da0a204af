import { formatAmount } from '../domain/amount.ts'
import { EVIDENCE_GRADES, type EvidenceGrade } from '../document/evidence.ts'
import type { RecommendationRisk, RecommendedTest } from '../document/recommendation.ts'
import { endOf } from '../plan/plan-terms.ts'
import { amountIn } from '../plan/money-ranges.ts'
import { movesIn, shareOf } from './recommendation-reasons.ts'
import type { RatedOptions, RatedOption } from './rated-options.ts'
import { sampleSize } from '../statistics/binomial.ts'

/** Confidence level of a passed test. */
const CONFIDENCE = 0.95

/** Failures that the longer test allows, so that one bad answer does not decide the result. */
const ALLOWED_FAILURES = 5

/** Minimum share of spend with known tokens and tier for a recommendation at full grade. */
const ENOUGH_KNOWN = 0.8

/** Shares of spend below this are too small to contain a relevant saving. */
const NEXT_TO_NOTHING = 0.01

/** The risk that is most likely to make the recommendation wrong. */
export function riskOf(it: RatedOptions, chosen: RatedOption | undefined): RecommendationRisk {
  if (chosen === undefined) {
    const share = 1 - knownShare(it)
    return share > NEXT_TO_NOTHING
      ? { code: 'savings-not-looked-for', share }
      : { code: 'judged-too-strictly', share: heldShare(it) }
  }
  const low = { [it.input.reportingCurrency]: formatAmount(chosen.low) }
  if (chosen.low < 0n) {
    return { code: chosen.kind === 'self-hosted' ? 'nodes-stand-idle' : 'may-cost-money', low }
  }
  return { code: 'quality-not-proven', evidence: chosen.answer.evidence }
}

/**
 * The test on the largest workload that moves: the allowed failure rate is the fallback share that the plan assumes.
 */
export function testOf(it: RatedOptions, chosen: RatedOption): RecommendedTest | null {
  const currency = it.input.reportingCurrency
  const largest = it.alternatives.workloads
    .filter((_, index) => movesIn(it, chosen, index))
    .reduce<{ readonly workload: string; readonly spend: bigint } | undefined>((best, row) => {
      const spend = amountIn(row.baseline, currency)
      return best === undefined || spend > best.spend ? { workload: row.workload, spend } : best
    }, undefined)
  const rates = chosen.plan.moves.map((move) => endOf(move.fallbackShare, 'likely'))
  const failureRate = Math.min(...rates.filter((rate) => rate > 0 && rate < 1))
  if (largest === undefined || !Number.isFinite(failureRate)) return null
  return {
    workload: largest.workload,
    failureRate,
    confidence: CONFIDENCE,
    plans: [0, ALLOWED_FAILURES].map((failures) => ({
      samples: sampleSize(failureRate, failures, CONFIDENCE),
      failures,
    })),
  }
}

/** The risk of staying: no evidence is needed, but the tiers that keep the work may be wrong. */
const GRADE_OF_STAYING: EvidenceGrade = 'C'

/**
 * The grade of the option, one step lower for each doubt about the money: too little of the spend is known, or the low
 * case does not save.
 */
export function confidenceOf(it: RatedOptions, chosen: RatedOption | undefined): EvidenceGrade {
  const grade = chosen === undefined ? GRADE_OF_STAYING : (chosen.answer.evidence ?? 'D')
  const doubts =
    (knownShare(it) < ENOUGH_KNOWN ? 1 : 0) + (chosen !== undefined && chosen.low <= 0n ? 1 : 0)
  return EVIDENCE_GRADES[EVIDENCE_GRADES.indexOf(grade) + doubts] ?? 'D'
}

/** Share of spend whose needed tier allows no smaller model. */
function heldShare(it: RatedOptions): number {
  return shareOf(
    it,
    (index) => it.alternatives.workloads[index]?.answers['same-vendor'].why === 'nothing-smaller',
  )
}

/** Share of spend with known model, tier and tokens. */
function knownShare(it: RatedOptions): number {
  return shareOf(it, (index) => {
    const why = it.alternatives.workloads[index]?.answers['same-vendor'].why
    return why !== 'no-model' && why !== 'not-classified' && why !== 'tokens-unknown'
  })
}
