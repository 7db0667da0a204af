import type { Guard } from '../domain/classification.ts'
import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { TaskPoints, TierPoints } from '../document/user/rule-names.ts'
import type { Task, Tier } from '../domain/tier.ts'

/** What a change of prices or tiers does to one plan. `null`: the plan is not there on that side. */
export interface PlanEffect {
  readonly name: string
  readonly builtIn: PlanResult['builtIn']
  readonly horizonMonths: number
  readonly before: Range<MoneyText> | null
  readonly after: Range<MoneyText> | null
  /** Workloads that move. */
  readonly movesBefore: number
  readonly movesAfter: number
}

/** A mark on the list. */
export interface ReviewMark {
  readonly workloadId: string
  readonly tier: Tier
  readonly task: Task | null
  /** Who says so; empty: the person who applies the list. */
  readonly by: string
  readonly note: string
}

/** A cell that could not be understood; the rest of the list is used. */
export interface ReviewProblem {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly expected: string
}

export interface ReadReviewList {
  readonly marks: readonly ReviewMark[]
  readonly problems: readonly ReviewProblem[]
  /** Lines without a mark. */
  readonly unmarked: number
}

/** A built-in rule as a person reads it. */
export interface RuleListing {
  readonly id: string
  /** `rule` looks at measures and facts, `words` at names. */
  readonly kind: 'rule' | 'words'
  readonly signal: string
  /** What it looks for: its sentence, or its words by language. */
  readonly looksFor: string
  readonly tiers: TierPoints
  readonly tasks: TaskPoints
  readonly guard: Guard | null
  readonly isOn: boolean
}
