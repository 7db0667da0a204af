/**
 * The fewest samples of which at most `failures` may fail, so that a failure rate of `rate` or more is ruled out.
 * Exact, by the binomial distribution; for no failure at 95 % it is the rule of three, close to 3 ÷ rate.
 *
 * @throws RangeError for a rate or a confidence outside 0 to 1, ends excluded.
 */
export function sampleSize(rate: number, failures: number, confidence: number): number {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`a rate between 0 and 1: ${String(rate)}`)
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence between 0 and 1: ${String(confidence)}`)
  }
  const isProof = (samples: number): boolean => atMost(failures, samples, rate) <= 1 - confidence
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

/** The chance of at most so many failures. */
function atMost(failures: number, samples: number, rate: number): number {
  let log = samples * Math.log1p(-rate)
  let sum = Math.exp(log)
  for (let count = 1; count <= failures; count += 1) {
    log += Math.log(((samples - count + 1) / count) * (rate / (1 - rate)))
    sum += Math.exp(log)
  }
  return sum
}
