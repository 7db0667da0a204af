import { namedDraws, type NamedDraws } from '../../statistics/named-draws.ts'

/** One seed for every figure, so that two people see the same draws. */
const SEED = 20_261_121

const DRAWS = 5000

/** The draws behind every interval that is shown. */
export function adviceDraws(): NamedDraws {
  return namedDraws(SEED, DRAWS)
}
