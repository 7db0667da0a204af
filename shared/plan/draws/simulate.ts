import type { Percentiles, Simulation } from '../../views/plan-timeline.ts'
import type { PlanDocument } from '../../document/plan-document.ts'
import type { Random } from '../../statistics/seeded-random.ts'
import type { PlanInput } from '../planning-input.ts'
import type { Range } from '../../domain/range.ts'
import type { FastTerms } from './fast-lot.ts'
import { fastPlan } from './fast-plan.ts'

/**
 * A second view beside low, likely and high: every figure is drawn from the triangle over its three ends. Drawn
 * independently, bad luck seldom comes all at once, so the spread is narrower than from low to high.
 *
 * @param generator made from `seed` by the caller. @throws RangeError for fewer than one draw.
 */
export function simulate(
  plan: PlanDocument,
  input: PlanInput,
  options: { readonly seed: number; readonly draws: number; readonly random: Random },
): Simulation {
  const { seed, draws, random } = options
  if (!(draws >= 1)) throw new RangeError(`at least one draw: ${String(draws)}`)
  const fast = fastPlan(plan, input)
  const savings = new Float64Array(draws)
  const nets = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw += 1) {
    const terms = drawTerms(fast.terms, random)
    savings[draw] = fast.saving(terms)
    nets[draw] = fast.netOf(savings[draw] ?? 0, terms)
  }
  return {
    seed,
    draws,
    saving: percentiles(savings),
    net: percentiles(nets),
    probabilityOfSaving: partAbove(savings),
    probabilityOfNet: partAbove(nets),
  }
}

/** The inverse of the triangle's distribution: `at` from 0 to 1, over any order of the ends. */
export function triangular({ low, likely, high }: Range<number>, at: number): number {
  const [least, most] = low < high ? [low, high] : [high, low]
  if (least === most) return likely
  const peak = Math.min(most, Math.max(least, likely))
  const turn = (peak - least) / (most - least)
  return at < turn
    ? least + Math.sqrt(at * (most - least) * (peak - least))
    : most - Math.sqrt((1 - at) * (most - least) * (most - peak))
}

function drawTerms({ low, likely, high }: Range<FastTerms>, random: Random): FastTerms {
  const draw = (a = 0, b = 0, c = 0): number =>
    a === b && b === c ? b : triangular({ low: a, likely: b, high: c }, random())
  return {
    moves: likely.moves.map((figures, move) =>
      figures.map((figure, at) => draw(low.moves[move]?.[at], figure, high.moves[move]?.[at])),
    ),
    leverShares: likely.leverShares.map((share, at) =>
      draw(low.leverShares[at], share, high.leverShares[at]),
    ),
    hosting: draw(low.hosting, likely.hosting, high.hosting),
    oneOff: draw(low.oneOff, likely.oneOff, high.oneOff),
    monthly: draw(low.monthly, likely.monthly, high.monthly),
  }
}

function percentiles(drawn: Float64Array): Percentiles {
  const sorted = drawn.toSorted()
  const at = (percent: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) }
}

function partAbove(drawn: Float64Array): number {
  return drawn.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / drawn.length
}
