import type { Simulation } from '../../views/plan-timeline.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import { partAbove, percentiles } from '../../statistics/percentiles.ts'
import type { Random } from '../../statistics/seeded-random.ts'
import { triangular } from '../../statistics/triangular.ts'
import type { PlanInput } from '../planning-input.ts'
import type { Range } from '../../domain/range.ts'
import type { FastTerms } from './fast-lot.ts'
import { fastHorizon } from './fast-horizon.ts'

/**
 * A simulation besides low, likely and high: each figure is drawn independently from the triangular distribution over
 * its three ends, so the spread is narrower than low to high. Contracts bind on their dates.
 *
 * @param options the generator `random` is made from `seed` by the caller.
 * @throws RangeError for fewer than one draw, and where no day is covered.
 */
export function simulate(
  plan: PlanDocument,
  input: PlanInput,
  options: { readonly seed: number; readonly draws: number; readonly random: Random },
): Simulation {
  const { seed, draws, random } = options
  if (!(draws >= 1)) throw new RangeError(`at least one draw: ${String(draws)}`)
  const fast = fastHorizon(plan, input)
  const savings = new Float64Array(draws)
  const nets = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw += 1) {
    const terms = drawTerms(fast.terms, random)
    const saving = fast.saving(terms)
    savings[draw] = saving * fast.observedPart
    nets[draw] = saving - fast.costs(terms)
  }
  return {
    seed,
    draws,
    contracts: 'by-date',
    saving: percentiles(savings),
    net: percentiles(nets),
    probabilityOfSaving: partAbove(savings, 0),
    probabilityOfNet: partAbove(nets, 0),
  }
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
