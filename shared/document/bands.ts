import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { AnswerKind } from './alternatives.ts'
import type { EvidenceGrade } from './evidence.ts'
import type { Interval } from './interval.ts'

/**
 * Where spend lies: `ready` saves without a judgement of quality, or the judgement is a person's; `to-test` would save
 * on a smaller or open model if a test shows that its tier is right; `stays` needs what it has; `not-judged` is unknown.
 *
 * Source: ADVICE.md, section 1.
 */
export const BANDS = ['ready', 'to-test', 'stays', 'not-judged'] as const

export type Band = (typeof BANDS)[number]

/**
 * What makes some spend ready: a lever that keeps tier and vendor, the same line's newer model among them, or a switch
 * that own tests prove.
 */
export const READY_LEVERS = [
  'newer-generation',
  'waste',
  'service-tier',
  'caching',
  'batch',
  'switch',
] as const

export type ReadyLever = (typeof READY_LEVERS)[number]

/** A saving over the horizon, less the cost of the change. */
export interface BandSaving extends Range<MoneyText> {
  /** Under drawn assumptions: what is said of the saving. */
  readonly interval: Interval
}

/** One band. The spend of all bands adds up to that of the period. */
export interface BandEntry {
  readonly band: Band
  readonly spend: MoneyText
  readonly workloads: number
  /** For `to-test` what the tests would add to what is ready; `null` where nothing is to be saved. */
  readonly saving: BandSaving | null
  /** That of its weakest move; `null` where nothing moves. */
  readonly evidence: EvidenceGrade | null
}

/** A step of the order in which savings are taken: what is ready first, then the options, the safest first. */
export type SavingStepKind = 'ready' | Exclude<AnswerKind, 'do-nothing'>

/** What a step brings over the horizon, less the cost of the change. */
export interface SavingStep {
  readonly step: SavingStepKind
  /** Alone, against today's bill; `null` where the step does not exist. */
  readonly alone: Interval | null
  /** On top of the steps before it, on work that is judged and not guarded; `null` where the step does not exist. */
  readonly after: Interval | null
  /** The models that the work goes to. */
  readonly models: readonly string[]
}

/** The band of one workload. */
export interface WorkloadBand {
  readonly band: Band
  readonly readyLevers: readonly ReadyLever[]
}
