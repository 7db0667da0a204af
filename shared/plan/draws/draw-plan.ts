import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { Range } from '../../domain/range.ts'
import type { NamedDraws } from '../../statistics/named-draws.ts'
import { triangular } from '../../statistics/triangular.ts'
import type { PlanInput } from '../planning-input.ts'
import { MOVE_PARAMETERS } from '../plan-terms.ts'
import { fastHorizon } from './fast-horizon.ts'
import type { FastTerms } from './fast-lot.ts'
import { rightShares } from './right-shares.ts'

/** A plan in each draw, in the reporting currency. */
export interface PlanDraws {
  /** The mean of the horizon in the length of the observed period, nodes included. */
  readonly savings: Float64Array
  /** Over the horizon, less the costs of the change. */
  readonly nets: Float64Array
}

/**
 * A plan under drawn assumptions, contracts by their dates. Each figure follows the triangular distribution over its
 * three ends. Figures of one target model have one number in each draw, whichever plan or move they stand in, and so
 * have the shares of one kind of lever, since they are right or wrong together. Work that moves below the tier it is
 * paid in saves only where its needed tier is right, which it is with its calibrated chance; where it is wrong the work
 * returns, and what the change cost is spent.
 *
 * @throws RangeError where no day is covered. ProblemError for money in a currency without a rate.
 */
export function drawPlan(plan: PlanDocument, input: PlanInput, random: NamedDraws): PlanDraws {
  const fast = fastHorizon(plan, input)
  const figures = termsFigures(plan, fast.terms, random)
  const right = rightShares(plan, input, random)
  const savings = new Float64Array(random.draws)
  const nets = new Float64Array(random.draws)
  for (let draw = 0; draw < random.draws; draw += 1) {
    const terms = figures(draw, right)
    const saving = fast.saving(terms)
    savings[draw] = saving * fast.observedPart
    nets[draw] = saving - fast.costs(terms)
  }
  return { savings, nets }
}

/** A figure in each draw. */
type Drawn = (draw: number) => number

/** Every figure of a plan in a draw. */
function termsFigures(
  plan: PlanDocument,
  ends: Range<FastTerms>,
  random: NamedDraws,
): (draw: number, right: readonly (Float64Array | undefined)[]) => FastTerms {
  const { low, likely, high } = ends
  const drawn = (name: string, of: (terms: FastTerms) => number): Drawn =>
    drawnFigure(name, { low: of(low), likely: of(likely), high: of(high) }, random)
  const moves = plan.moves.map(({ to }, move) =>
    MOVE_PARAMETERS.map((parameter, at) =>
      drawn(`${to.model} ${parameter}`, (terms) => terms.moves[move]?.[at] ?? 0),
    ),
  )
  const leverShares = plan.levers.map(({ kind }, at) =>
    drawn(`share of ${kind}`, (terms) => terms.leverShares[at] ?? 0),
  )
  const hosting = drawn('hosting', (terms) => terms.hosting)
  const oneOff = drawn('one-off costs', (terms) => terms.oneOff)
  const monthly = drawn('monthly costs', (terms) => terms.monthly)
  return (draw, right) => ({
    moves: moves.map((figures, move) =>
      figures.map((figure, at) =>
        at === SHARE ? figure(draw) * (right[move]?.[draw] ?? 1) : figure(draw),
      ),
    ),
    leverShares: leverShares.map((share) => share(draw)),
    hosting: hosting(draw),
    oneOff: oneOff(draw),
    monthly: monthly(draw),
  })
}

const SHARE = MOVE_PARAMETERS.indexOf('share')

/** A figure whose three ends are one has nothing to draw. */
function drawnFigure(name: string, range: Range<number>, random: NamedDraws): Drawn {
  const { low, likely, high } = range
  if (low === likely && likely === high) return () => likely
  const uniform = random.uniform(name)
  return (draw) => triangular(range, uniform[draw] ?? 0)
}
