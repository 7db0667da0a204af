import type { OptionSettings } from '../assumptions/option-settings.ts'
import type { WorkloadEntry } from '../document/analysis-document.ts'
import { TIER_CHOICES, type TierDoubt, type TierQuestion } from '../document/tier-question.ts'
import {
  add,
  amountOf,
  compareAmounts,
  formatAmount,
  magnitude,
  multiply,
  subtract,
  ZERO,
  type Amount,
} from '../domain/amount.ts'
import { SURE_CONFIDENCE, type Tier } from '../domain/tier.ts'
import { amountIn } from '../plan/money-ranges.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { overHorizon } from '../plan/plan-time.ts'
import type { OptionCatalogue } from '../recommend/option-catalogue.ts'
import { bestMoves, type BestMove } from './best-moves.ts'
import { inputOfWorkloads } from '../plan/input-of-workloads.ts'

/** How many questions are asked at once. */
const QUESTIONS = 5

/** Workloads that are worked out together; further ones only while they could still be among the first. */
const BATCH = 25

/** A workload whose tier nobody has confirmed. */
interface Doubtful {
  readonly entry: WorkloadEntry
  readonly spend: Amount
  readonly why: TierDoubt
  readonly chances: Readonly<Record<Tier, number>>
  /** More than this share of its spend cannot hang on the answer. */
  readonly mostShare: number
}

/** What questions are worked out on. */
export interface QuestionGround {
  readonly input: PlanInput
  readonly workloads: readonly WorkloadEntry[]
  readonly catalogue: OptionCatalogue
  readonly options: OptionSettings
}

/**
 * The five workloads on whose tier the most money hangs, as long as no person has confirmed it.
 *
 * The worth of an answer is `Σ chance(tier) × |saving(tier) − counted|`: the saving of the best move if the work needs
 * the tier, against what is counted of it now. Work that the rules are sure of counts with the tier they found; work
 * that is not classified, unsure or guarded counts nothing until a person answers. The chance of the found tier is its
 * calibrated confidence; the other two share the rest in halves, and without a found tier each has a third.
 */
export function tierQuestions(ground: QuestionGround): readonly TierQuestion[] {
  const ranked = doubtful(ground).toSorted(
    (a, b) => compareAmounts(mostWorth(b), mostWorth(a)) || (a.entry.id < b.entry.id ? -1 : 1),
  )
  let first: readonly AskedQuestion[] = []
  for (let at = 0; at < ranked.length; at += BATCH) {
    const next = ranked[at]
    const last = first[QUESTIONS - 1]
    const most = next && overHorizon(mostWorth(next), ground.input, ground.options.horizonMonths)
    if (last !== undefined && most !== undefined && last.worth >= most) break
    const asked = questionsOn(ranked.slice(at, at + BATCH), ground)
    first = [...first, ...asked].toSorted(byWorth).slice(0, QUESTIONS)
  }
  return first.map(({ question }) => question)
}

function mostWorth({ spend, mostShare }: Doubtful): Amount {
  return multiply(spend, amountOf(mostShare))
}

function doubtful({ input, workloads }: QuestionGround): readonly Doubtful[] {
  const spends = new Map<string, Amount>()
  for (const { workload, spend } of input.cells) {
    const id = input.workloads[workload]?.id ?? ''
    spends.set(id, add(spends.get(id) ?? ZERO, spend))
  }
  return workloads.flatMap((entry) => {
    const spend = spends.get(entry.id) ?? ZERO
    if (entry.source === 'override' || entry.model === null || spend <= ZERO) return []
    const why = doubtOf(entry)
    const mostShare = why === 'unconfirmed' ? 1 - (entry.confidence ?? 0) : 1
    return [{ entry, spend, why, chances: chancesOf(entry), mostShare }]
  })
}

function doubtOf({ guard, neededTier, confidence }: WorkloadEntry): TierDoubt {
  if (guard !== null) return 'guarded'
  if (neededTier === null) return 'not-classified'
  return (confidence ?? 0) < SURE_CONFIDENCE ? 'unsure' : 'unconfirmed'
}

function chancesOf({ neededTier, confidence }: WorkloadEntry): Readonly<Record<Tier, number>> {
  const found = neededTier === null ? 1 / 3 : (confidence ?? 0)
  const other = (1 - found) / 2
  const chance = (tier: Tier): number => (neededTier === tier ? found : other)
  return { frontier: chance('frontier'), mid: chance('mid'), routine: chance('routine') }
}

interface AskedQuestion {
  readonly question: TierQuestion
  readonly worth: Amount
  readonly spend: Amount
}

function byWorth(a: AskedQuestion, b: AskedQuestion): number {
  return (
    compareAmounts(b.worth, a.worth) ||
    compareAmounts(b.spend, a.spend) ||
    (a.question.workload < b.question.workload ? -1 : 1)
  )
}

/** The questions on some workloads; one that moves nothing is not asked. */
function questionsOn(
  some: readonly Doubtful[],
  { input, catalogue, options }: QuestionGround,
): readonly AskedQuestion[] {
  const part = inputOfWorkloads(
    input,
    some.map(({ entry }) => entry.id),
  )
  const moves = {
    routine: bestMoves(part, 'routine', catalogue, options),
    mid: bestMoves(part, 'mid', catalogue, options),
    frontier: bestMoves(part, 'frontier', catalogue, options),
  }
  return some.flatMap((each) => {
    const asked = questionOf(each, (tier) => moves[tier].get(each.entry.id), input, options)
    return asked.worth > ZERO ? [asked] : []
  })
}

function questionOf(
  { entry, spend, why, chances }: Doubtful,
  moveOf: (tier: Tier) => BestMove | undefined,
  input: PlanInput,
  { horizonMonths, reportingCurrency: currency }: OptionSettings,
): AskedQuestion {
  const savingOf = (tier: Tier): Amount =>
    overHorizon(moveOf(tier)?.saving ?? ZERO, input, horizonMonths)
  const { neededTier } = entry
  const counted = why === 'unconfirmed' && neededTier !== null ? savingOf(neededTier) : ZERO
  const worth = TIER_CHOICES.reduce((sum, tier) => {
    const moved = magnitude(subtract(savingOf(tier), counted))
    return add(sum, multiply(moved, amountOf(chances[tier])))
  }, ZERO)
  const money = (amount: Amount) => ({ [currency]: formatAmount(amount) })
  const question: TierQuestion = {
    workload: entry.id,
    spend: money(spend),
    worth: money(worth),
    horizonMonths,
    why,
    choices: TIER_CHOICES,
    answers: TIER_CHOICES.map((tier) => ({
      tier,
      saving: money(savingOf(tier)),
      to: moveOf(tier)?.to ?? null,
    })),
  }
  return { question, worth, spend: amountIn(question.spend, currency) }
}
