import { sampleSize } from './binomial.ts'

/**
 * How many blind comparisons prove "no worse than x %", and what a result proves.
 *
 * Each comparison is one piece of work on which a person, not knowing which is which, says whether the new answer is
 * worse. The number of worse ones is binomial; all figures are exact (Clopper and Pearson, one-sided).
 */
export interface SamplePlan {
  readonly comparisons: number
  /** The rule of three, `3 ÷ x`, for checking in the head; it holds at 95 % and without a worse answer. */
  readonly ruleOfThree: number
}

/**
 * Comparisons that are needed when up to `worse` of them come out worse.
 *
 * @param maxWorseShare the share of worse answers to be ruled out, above 0 and below 1.
 * @param confidence above 0 and below 1.
 * @throws RangeError outside these.
 */
export function comparisonsNeeded(
  maxWorseShare: number,
  confidence: number,
  worse: number,
): SamplePlan {
  return {
    comparisons: sampleSize(maxWorseShare, worse, confidence),
    ruleOfThree: Math.ceil(3 / maxWorseShare),
  }
}

/**
 * The largest share of worse answers that a result does not rule out.
 *
 * @param worse answers that were worse, of `comparisons`.
 * @returns 1 when nothing was compared.
 * @throws RangeError when more were worse than were compared.
 */
export function provenShare(comparisons: number, worse: number, confidence: number): number {
  if (worse < 0 || worse > comparisons || !isInside(confidence)) {
    throw new RangeError('more worse answers than comparisons')
  }
  if (worse === comparisons) return 1
  let [low, high] = [worse / comparisons, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (chanceOfAtMost(worse, comparisons, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}

function isInside(value: number): boolean {
  return value > 0 && value < 1
}

/** Probability of at most `k` of `n` when each has the probability `p`; summed from logarithms, so that none vanishes. */
export function chanceOfAtMost(k: number, n: number, p: number): number {
  if (k >= n) return 1
  let logChoose = 0
  let sum = 0
  for (let i = 0; i <= k; i++) {
    if (i > 0) logChoose += Math.log(n - i + 1) - Math.log(i)
    sum += Math.exp(logChoose + i * Math.log(p) + (n - i) * Math.log1p(-p))
  }
  return Math.min(1, sum)
}
