import type { PlanResult } from '../document/plan-result.ts'
import type { Messages } from './messages/en.ts'

/** One figure of a plan in words, and the move it belongs to. */
export interface FigureWords {
  readonly word: string
  /** Index of the move; `undefined` for the share of a lever. */
  readonly move: number | undefined
}

/**
 * A figure's place in a plan, such as `moves.0.inputFactor` or `levers.2.share`, in words: for the window and the
 * report. A place that no plan has stays as it is written.
 *
 * @param parameter as in `PlanResult.drivers`.
 */
export function figureWords(
  parameter: string,
  { steps }: Pick<PlanResult, 'steps'>,
  { savings }: Messages,
): FigureWords {
  const [group, place = '', name = ''] = parameter.split('.')
  const index = Number(place)
  if (group === 'levers') {
    const word = steps[index] && named(savings.leverShares, steps[index].lever)
    return { word: word ?? parameter, move: undefined }
  }
  return { word: named(savings.moveFigures, name) ?? parameter, move: index }
}

function named(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}
