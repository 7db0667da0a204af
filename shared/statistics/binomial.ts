/**
 * The chance of at most `failures` failures in `samples` samples that each fail with the chance `rate`: the lower
 * tail of the binomial distribution, summed from logarithms so that no term vanishes.
 *
 * @param rate between 0 and 1, ends excluded.
 */
export function chanceOfAtMost(failures: number, samples: number, rate: number): number {
  if (failures >= samples) return 1
  let logTerm = samples * Math.log1p(-rate)
  let sum = Math.exp(logTerm)
  for (let count = 1; count <= failures; count += 1) {
    logTerm += Math.log(((samples - count + 1) / count) * (rate / (1 - rate)))
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}

/**
 * The smallest sample with which at most `failures` failures rule out a failure rate of `rate` or more. Exact; without
 * a failure at 95 % it is close to the rule of three, 3 ÷ rate.
 *
 * @throws RangeError for a rate or a confidence outside 0 to 1, ends excluded.
 */
export function sampleSize(rate: number, failures: number, confidence: number): number {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`a rate between 0 and 1: ${String(rate)}`)
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence between 0 and 1: ${String(confidence)}`)
  }
  const isProof = (samples: number): boolean =>
    chanceOfAtMost(failures, samples, rate) <= 1 - confidence
  let high = failures + 1
  while (!isProof(high)) high *= 2
  let low = Math.max(failures, Math.floor(high / 2))
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isProof(middle)) high = middle
    else low = middle
  }
  return high
}
