import {
  type Alternatives,
  type Answer,
  type AnswerKind,
  type Exclusion,
} from '../../shared/document/alternatives.ts'
import { rangeIn, type RangeText } from './plans.ts'
import { asNumber, lessText } from './text-sums.ts'

/** One answer for the whole, in the reporting currency and over the horizon. */
export interface AnswerFigures {
  readonly kind: AnswerKind
  readonly answer: Answer
  /** `undefined` where there is no answer, or where the cost of the change has no rate. */
  readonly net: RangeText | undefined
  readonly gross: RangeText | undefined
  /** Gross less net, likely. */
  readonly costs: string | undefined
  /** The highest likely net value, if it is above zero. */
  readonly isBest: boolean
}

const ORDER: readonly AnswerKind[] = ['hosted-open', 'same-vendor', 'self-hosted', 'do-nothing']

/** The four answers, always in the same order, so that two workspaces can be read side by side. */
export function answerFigures({ whole }: Alternatives, currency: string): readonly AnswerFigures[] {
  const all = ORDER.map((kind) => {
    const answer = whole[kind]
    const net = answer.net === null ? undefined : rangeIn(answer.net, currency)
    const gross = answer.overHorizon === null ? undefined : rangeIn(answer.overHorizon, currency)
    const costs = net && gross && lessText(gross.likely, net.likely)
    return { kind, answer, net, gross, costs }
  })
  const best = Math.max(0, ...all.map(({ net }) => asNumber(net?.likely)))
  return all.map((each) => ({
    ...each,
    isBest: best > 0 && each.net !== undefined && asNumber(each.net.likely) === best,
  }))
}

/** A model that is not proposed, with all sellers for whom the same reason holds. */
export interface ExcludedModel extends Omit<Exclusion, 'seller'> {
  readonly sellers: readonly string[]
}

/** Candidates left out, one row for each model and reason. */
export function excludedModels(excluded: Alternatives['excluded']): readonly ExcludedModel[] {
  const rows = new Map<string, ExcludedModel>()
  for (const { seller, model, reason, fact } of excluded) {
    const key = JSON.stringify([model, reason, fact])
    const sellers = new Set([...(rows.get(key)?.sellers ?? []), seller])
    rows.set(key, { model, reason, fact, sellers: [...sellers] })
  }
  return [...rows.values()]
}
