import type { OpenQuestion } from './open-question.ts'
import type { MoneyText } from '../domain/money.ts'
import type { Chargeback } from './owners.ts'
import type { OverlapEntry } from './overlap.ts'
import type { PlanResult } from './plan-result.ts'
import type { FormatId } from '../domain/format-id.ts'
import type { Classification, Guard, Reason } from '../domain/classification.ts'
import type { FileWarning, RejectedRow } from '../domain/problem.ts'
import type { RateGap, ReconciliationEntry } from './reconciliation-entry.ts'
import type { SeatSummary } from './seat-summary-types.ts'
import type { Alternatives } from './alternatives.ts'
import type { PolicyEffect } from './policy-effect.ts'
import type { Band, BandEntry, ReadyLever, SavingStep } from './bands.ts'
import type { FoundLever } from './found-levers.ts'
import type { Recommendation } from './recommendation.ts'
import type { TierQuestion } from './tier-question.ts'
import type { Assumptions } from './user/assumptions-document.ts'
import type { Task, Tier } from '../domain/tier.ts'

export type { ReconciliationEntry, ReconciliationStatus } from './reconciliation-entry.ts'

export type { OverlapEntry } from './overlap.ts'

/**
 * The analysis document, `ai-spend-analysis/1`: what the command prints and what the screens show.
 *
 * Money is exact decimal text by currency, counts are numbers, days `YYYY-MM-DD`, period ends exclusive.
 * `null` is unknown, never zero.
 */
export interface AnalysisDocument {
  readonly schema: 'ai-spend-analysis/1'
  readonly app: { readonly version: string }
  readonly priceBook: { readonly id: string; readonly asOf: string; readonly sha256: string }
  readonly reportingCurrency: string
  readonly files: readonly FileEntry[]
  readonly rejectedRows: readonly RejectedRow[]
  readonly joins: readonly JoinEntry[]
  readonly overlaps: readonly OverlapEntry[]
  readonly reconciliation: readonly ReconciliationEntry[]
  /** What the files say was agreed with providers; whether it binds a plan is a person's decision. */
  readonly contracts: readonly ContractEntry[]
  readonly totals: Totals
  /** Spend without a rate into the reporting currency; it is in no total. */
  readonly rateGaps: readonly RateGap[]
  readonly unpriced: readonly UnpricedEntry[]
  readonly byProvider: readonly ProviderEntry[]
  readonly byModel: readonly ModelEntry[]
  readonly byMonth: readonly MonthEntry[]
  readonly workloads: readonly WorkloadEntry[]
  readonly tiers: Readonly<Record<Tier | 'unclassified', { readonly spend: MoneyText }>>
  readonly plans: readonly PlanResult[]
  /** What could be paid instead, by workload and in all; absent where there is no spend. */
  readonly alternatives?: Alternatives
  readonly recommendation?: Recommendation
  /** The tiers that a person should confirm, the most money that hangs on an answer first; at most five. */
  readonly tierQuestions: readonly TierQuestion[]
  /** What the company's policy does to the options; absent where there is no spend. */
  readonly policy?: PolicyEffect
  /** The spend by what can be done about it; absent where there is no spend. */
  readonly bands?: readonly BandEntry[]
  /** The steps of the saving, the safest first; absent where there is no spend. */
  readonly savingSteps?: readonly SavingStep[]
  /** What the bill shows of each cheap lever, or why nothing can be said; absent where there is no spend. */
  readonly levers?: readonly FoundLever[]
  /** By what plans and answers were worked out; absent where nothing but the defaults holds. */
  readonly savingsTerms?: Assumptions
  readonly chargeback: Chargeback
  /** `null` where no seat list is given. */
  readonly seats: SeatSummary | null
}

export interface PeriodText {
  readonly start: string
  readonly end: string
}

/** Disjoint counts; `input` is uncached input, `cacheWrite` both kinds of write, `reasoning` lies inside `output`. */
export interface TokensText {
  readonly input: number | null
  readonly cacheRead: number | null
  readonly cacheWrite: number | null
  readonly output: number | null
  readonly reasoning: number | null
}

export interface RowCounts {
  readonly read: number
  readonly used: number
  readonly skipped: number
  readonly rejected: number
  readonly skippedBy: Readonly<Record<string, number>>
  readonly rejectedBy: Readonly<Record<string, number>>
}

export interface FileMoney {
  readonly billed: MoneyText
  readonly list: MoneyText
  readonly included: MoneyText
  /** What the source itself estimated; present only where there is one. */
  readonly computed?: MoneyText
  /** Paid to somebody else with the customer's own key; never part of spend. */
  readonly elsewhere?: MoneyText
  /** Lines of invoices; what a provider's charges are reconciled with, never spend. */
  readonly invoiced?: MoneyText
}

export interface FileEntry {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly format: FormatId | null
  readonly status: 'read' | 'empty' | 'rejected'
  readonly period: PeriodText | null
  readonly rows: RowCounts
  readonly money: FileMoney
  readonly tokens: TokensText | null
  readonly requests: number | null
  readonly skippedMoney: Readonly<Record<string, MoneyText>>
  readonly warnings: readonly FileWarning[]
  /** What the file leaves open, answered or not; absent where it leaves nothing open. */
  readonly questions?: readonly OpenQuestion[]
  /** Why the whole file was refused, and what to do; absent when it was read. */
  readonly problem?: {
    readonly what: string
    readonly found?: string
    readonly expected?: string
    readonly fix: string
  }
}

/** A contract as its provider's export states it. */
export interface ContractEntry {
  readonly id: string
  readonly provider: string
  /** Empty where a quantity was agreed, not an amount. */
  readonly cost: MoneyText
  readonly start: string | null
  /** Exclusive. */
  readonly end: string | null
  /** As the export writes it: `Active`, `Pending` … */
  readonly status: string
}

export interface JoinEntry {
  readonly kind: 'usage+cost'
  readonly provider: string
  readonly files: readonly string[]
  readonly unmatchedUsage: { readonly tokens: number }
  readonly unmatchedCost: MoneyText
  /** Cost lines without a key that were shared out by computed cost. */
  readonly allocated: MoneyText
}

/** Shares of spend from 0 to 1; `null` when there is no spend to take a share of. */
export interface Coverage {
  readonly modelKnown: number | null
  readonly tokensKnown: number | null
  readonly priceKnown: number | null
  readonly rateKnown: number | null
  readonly ownerKnown: number | null
}

export interface Totals {
  readonly billed: MoneyText
  readonly list: MoneyText
  readonly computed: MoneyText
  readonly included: MoneyText
  readonly elsewhere: MoneyText
  readonly spend: MoneyText
  readonly period: PeriodText | null
  readonly tokens: TokensText
  readonly requests: number | null
  readonly coverage: Coverage
}

export interface UnpricedEntry {
  readonly provider: string
  readonly model: string | null
  readonly tokens: TokensText
  readonly requests: number | null
  readonly why: string
}

export interface ProviderEntry {
  readonly provider: string
  readonly coverage: Coverage
  readonly spend: MoneyText
  readonly tokens: TokensText
  readonly requests: number | null
}

export interface ModelEntry {
  readonly provider: string
  readonly model: string | null
  readonly paidTier: Tier | null
  readonly spend: MoneyText
  readonly tokens: TokensText
  readonly requests: number | null
}

export interface MonthEntry {
  readonly month: string
  /** Days of the month that the files cover, and all its days: fewer covered ones make a partial month. */
  readonly coveredDays: number
  readonly days: number
  readonly spend: MoneyText
  readonly tokens: TokensText
  /** The month's spend by provider, for the chart that stacks them. */
  readonly byProvider: Readonly<Record<string, MoneyText>>
}

export type SpendKind = 'billed' | 'computed' | 'mixed' | 'unknown'

export interface WorkloadEntry {
  readonly id: string
  readonly provider: string
  readonly project: string | null
  readonly projectId: string | null
  readonly apiKey: string | null
  readonly user: string | null
  /** `null`: lines that name no model (credits, tool calls); they are spend, but no model's. */
  readonly model: string | null
  readonly spend: MoneyText
  readonly spendKind: SpendKind
  readonly tokens: TokensText
  readonly requests: number | null
  readonly paidTier: Tier | null
  readonly neededTier: Tier | null
  readonly task: Task | null
  readonly confidence: number | null
  /** Set where a person has to confirm the tier because an error would harm somebody. */
  readonly guard: Guard | null
  readonly reasons: readonly Reason[]
  readonly source: Classification['source']
  /** What can be done about its spend; absent where there is no spend. */
  readonly band?: Band
  /** What makes a saving on it ready, whatever its band; absent where there is no spend. */
  readonly readyLevers?: readonly ReadyLever[]
  /** Files the workload's rows stand in, and how many rows each has: the way back to the source. */
  readonly sources: readonly { readonly file: string; readonly rows: number }[]
}
