import { amountOf, compareAmounts, magnitude, subtract, type Amount } from '../domain/amount.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Ranged } from '../document/user/plan-parts.ts'
import { type End } from '../domain/range.ts'
import { endOf, MOVE_PARAMETERS, type PlanTerms } from './plan-terms.ts'

/** The likely saving with one figure at its low or its high end, all others as likely. */
export interface Driver {
  /** The figure's place in the plan document, as `moves.0.inputFactor` or `levers.2.share`. */
  readonly parameter: string
  readonly low: Amount
  readonly high: Amount
}

/** One figure of a plan, and the scenario in which it alone is another. */
interface Parameter {
  readonly path: string
  readonly figure: Ranged
  readonly at: (terms: PlanTerms, value: Amount) => PlanTerms
}

/**
 * How far each uncertain figure moves the saving: the widest first. Figures without a range, and those whose range
 * changes nothing, are left out.
 *
 * @param likely the scenario with every figure at its likely end.
 * @param savingOf the saving of a scenario, commitments included.
 */
export function findDrivers(
  plan: PlanDocument,
  likely: PlanTerms,
  savingOf: (terms: PlanTerms) => Amount,
): readonly Driver[] {
  const expected = savingOf(likely)
  return parametersOf(plan)
    .filter(({ figure }) => isUncertain(figure))
    .map(({ path, figure, at }) => {
      const saving = (end: End): Amount => savingOf(at(likely, amountOf(endOf(figure, end))))
      return { parameter: path, low: saving('low'), high: saving('high') }
    })
    .filter(({ low, high }) => low !== expected || high !== expected)
    .sort((a, b) => compareAmounts(width(b), width(a)))
}

function parametersOf(plan: PlanDocument): readonly Parameter[] {
  const moves = plan.moves.flatMap((move, index) =>
    MOVE_PARAMETERS.map((name) => ({
      path: `moves.${String(index)}.${name}`,
      figure: move[name],
      at: (terms: PlanTerms, value: Amount) => ({
        ...terms,
        moves: terms.moves.map((it, place) => (place === index ? { ...it, [name]: value } : it)),
      }),
    })),
  )
  const levers = plan.levers.flatMap((lever, index) =>
    lever.kind === 'model-switch'
      ? []
      : [
          {
            path: `levers.${String(index)}.share`,
            figure: lever.share,
            at: (terms: PlanTerms, value: Amount) => ({
              ...terms,
              leverShares: terms.leverShares.map((it, place) => (place === index ? value : it)),
            }),
          },
        ],
  )
  return [...moves, ...levers]
}

function isUncertain(figure: Ranged): boolean {
  const likely = endOf(figure, 'likely')
  return endOf(figure, 'low') !== likely || endOf(figure, 'high') !== likely
}

function width({ low, high }: Driver): Amount {
  return magnitude(subtract(high, low))
}
