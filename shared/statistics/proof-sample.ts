import { chanceOfAtMost, sampleSize } from './binomial.ts'

/**
 * The size of a blind comparison that can prove "no worse than x %".
 *
 * In each comparison a person who does not know which model wrote which answer says whether the new answer is worse.
 * The count of worse answers is binomial; all figures are exact (Clopper and Pearson, one-sided).
 */
export interface SamplePlan {
  readonly comparisons: number
  /** The rule of three, `3 ÷ x`, for mental arithmetic; it holds at 95 % and without a worse answer. */
  readonly ruleOfThree: number
}

/**
 * The number of comparisons needed when up to `worse` of them may come out worse.
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
