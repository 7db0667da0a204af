import type { Task, Tier } from './tier.ts'

/** One thing that speaks for or against a tier, in words a person can check against the bill. */
export interface Reason {
  /** Which signal spoke: `project-name`, `key-name`, `model`, `token-shape`, `rhythm`, `volume` … */
  readonly signal: string
  /** What it saw: the word in the name, the ratio, the hours. */
  readonly evidence: string
  /** Above zero speaks for the tier given, below zero against it. */
  readonly points: number
}

/** Fields in which an error harms a person, a right or a person's money. */
export const GUARDS = ['medical', 'legal', 'safety', 'decision'] as const

/**
 * Why a person has to confirm the tier of some work, however sure the rules are: `decision` is a decision about a person
 * or about somebody's money.
 */
export type Guard = (typeof GUARDS)[number]

/** The tier that the work of a workload needs, and why. */
export interface Classification {
  /** `undefined`: the evidence does not suffice; shown as unclassified, never given a default tier. */
  readonly neededTier: Tier | undefined
  readonly task: Task
  /** Calibrated chance from 0 to 1 that the tier is right. */
  readonly confidence: number
  /** `undefined`: no name speaks of such work. It lowers no confidence and stays after a person's decision. */
  readonly guard: Guard | undefined
  readonly reasons: readonly Reason[]
  readonly source: 'rule' | 'override' | 'default'
}
