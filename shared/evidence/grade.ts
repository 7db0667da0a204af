import { canonicalModel } from '../catalogue/catalogue.ts'
import type { WorkloadEntry } from '../document/analysis-document.ts'
import { gradeOf, type GradeParts, type GradeReason } from '../document/evidence.ts'
import type { MoveResult } from '../document/plan-result.ts'
import type { PriceBook, PriceLookup } from '../domain/price.ts'
import type { Day } from '../domain/day.ts'
import type { Task } from '../domain/tier.ts'
import { testsFor } from './own-test.ts'
import { publicEvidence, verdictOf } from './public-evidence.ts'
import { provenShare } from '../statistics/proof-sample.ts'
import type { OwnTest } from '../document/user/own-test-document.ts'

/** The confidence at which an own test proves something. */
const PROOF_CONFIDENCE = 0.95
/** At most this share of worse answers is a proof; up to the second it is an indication. */
const PROVEN_WORSE = 0.05
const INDICATED_WORSE = 0.15
/** A tier this sure needs no person. */
const SURE_TIER = 0.85
const FAIR_TIER = 0.7

/** The part that makes the grade, and why: what to mend first. */
export function weakestPart(parts: GradeParts): GradeReason {
  const whole = gradeOf(parts)
  const { quality, mapping, data, price } = parts
  return [quality, mapping, data, price].find(({ grade }) => grade === whole) ?? quality
}

/** The proof behind one move: is the money sure, the price, the tier, the quality? */
export function gradeMove(
  move: Pick<MoveResult, 'from' | 'to' | 'warnings'>,
  workload: WorkloadEntry,
  context: { readonly prices: PriceBook; readonly day: Day; readonly tests: readonly OwnTest[] },
): GradeParts {
  const { seller, model } = move.to
  return {
    data: dataPart(workload, move.warnings),
    price: pricePart(context.prices.find(seller, model, context.day)),
    mapping: mappingPart(workload),
    quality: gradeQuality(move, workload, context.tests),
  }
}

function dataPart(workload: WorkloadEntry, warnings: readonly string[]): GradeReason {
  const { tokens, spendKind } = workload
  if (tokens.input === null || tokens.output === null) return { grade: 'D', why: 'tokens-unknown' }
  if (warnings.includes('tokens-partly-unknown'))
    return { grade: 'C', why: 'tokens-partly-unknown' }
  if (spendKind === 'billed') return { grade: 'A', why: 'billed-and-counted' }
  return { grade: 'B', why: 'computed-spend' }
}

function pricePart(lookup: PriceLookup): GradeReason {
  if (lookup.kind !== 'found') return { grade: 'D', why: 'price-not-known' }
  if (lookup.entry.origin === 'user' || lookup.entry.discount !== undefined) {
    return { grade: 'A', why: 'negotiated-price' }
  }
  return lookup.match === 'exact'
    ? { grade: 'B', why: 'list-price' }
    : { grade: 'C', why: 'price-by-alias' }
}

function mappingPart({ source, confidence, neededTier, guard }: WorkloadEntry): GradeReason {
  if (source === 'override') return { grade: 'A', why: 'tier-decided' }
  const sure = confidence ?? 0
  // Guarded work is contested until a person has confirmed its tier.
  if (neededTier === null || guard !== null || sure < FAIR_TIER)
    return { grade: 'D', why: 'tier-contested' }
  return sure >= SURE_TIER ? { grade: 'B', why: 'tier-sure' } : { grade: 'C', why: 'tier-fair' }
}

/**
 * How well a model is shown to do a workload's work: own tests decide; without them public figures of one test for both
 * models. The same vendor's model is graded as any other.
 */
export function gradeQuality(
  move: Pick<MoveResult, 'from' | 'to'>,
  { id, task }: { readonly id: string; readonly task?: Task | null },
  tests: readonly OwnTest[],
): GradeReason {
  const own = pooledProof(
    testsFor(tests, {
      workload: id,
      task: task ?? null,
      incumbent: move.from,
      candidate: move.to.model,
    }),
  )
  if (own !== undefined && own <= PROVEN_WORSE) return { grade: 'A', why: 'own-test-proves' }
  if (own !== undefined && own <= INDICATED_WORSE) return { grade: 'B', why: 'own-test-indicates' }
  if (own !== undefined) return { grade: 'D', why: 'own-test-fails' }
  const candidate = canonicalModel(move.to.seller, move.to.model)
  const evidence = publicEvidence(move.from, candidate, task ?? 'unknown')
  switch (verdictOf(evidence)) {
    case 'as-good':
      return { grade: 'B', why: 'public-pair-as-good' }
    case 'mixed':
      return { grade: 'C', why: 'public-pair-mixed' }
    case 'worse':
      return { grade: 'D', why: 'public-pair-worse' }
    case 'none':
      return evidence.oneSided.length > 0
        ? { grade: 'D', why: 'public-one-sided' }
        : { grade: 'D', why: 'no-public-evidence' }
  }
}

/** Tests of the same switch are one sample: a bad one cannot be hidden behind a good one. */
function pooledProof(tests: readonly OwnTest[]): number | undefined {
  if (tests.length === 0) return undefined
  const comparisons = tests.reduce((sum, test) => sum + test.comparisons, 0)
  const asGood = tests.reduce((sum, test) => sum + test.asGood, 0)
  return provenShare(comparisons, comparisons - asGood, PROOF_CONFIDENCE)
}
