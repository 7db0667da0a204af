import type { PlanEffect, ReadReviewList } from '../../shared/views/review-views.ts'
import type { OwnTest } from '../../shared/document/user/own-test-document.ts'
import type { PriceCard, PriceKey } from '../../shared/views/price-views.ts'
import type { PriceBookView, PriceInput, PricePreview } from '../../shared/api/prices-api.ts'
import type { RulesView } from '../../shared/api/tiers-api.ts'
import type { SeenWorkspace } from '../../shared/api/workspace-news.ts'
import type { RuleDocument } from '../../shared/document/user/rule-document.ts'
import type { Problem } from '../../shared/domain/problem.ts'
import type { Tier } from '../../shared/domain/tier.ts'

export type PriceScope = 'used' | 'own' | 'all'

/** Other prices that a person looks at before taking them. */
export interface OpenPreview {
  readonly name: string
  readonly preview: PricePreview
  /** What was previewed, and on what: it is taken on the same. */
  readonly input: PriceInput
  readonly seen: SeenWorkspace
}

/** The price book of the open workspace, and what is being changed of it. */
export interface PricesSlice {
  readonly priceBook: PriceBookView | undefined
  readonly priceQuery: string
  readonly priceSeller: string
  readonly priceScope: PriceScope
  readonly pricePanel: PriceCard | undefined
  /** Behind a unit price on another screen. */
  readonly priceCard: PriceCard | undefined
  readonly pricePreview: OpenPreview | undefined
  /** Why prices could not be used; told where they were entered. */
  readonly priceProblem: Problem | undefined
  readonly loadPriceBook: () => Promise<void>
  readonly filterPrices: (
    change: Partial<Pick<PricesSlice, 'priceQuery' | 'priceSeller' | 'priceScope'>>,
  ) => void
  readonly choosePrice: (key: PriceKey | undefined) => Promise<void>
  readonly openPriceCard: (key: PriceKey, day: string | null) => Promise<void>
  readonly closePriceCard: () => void
  /** @returns whether the input can be used; the preview is open then. */
  readonly previewPrices: (name: string, input: PriceInput) => Promise<boolean>
  readonly takePrices: () => Promise<void>
  readonly dropPreview: () => void
  readonly exportPrices: (part: 'own' | 'whole') => Promise<void>
}

/** What is about to be decided of the selected workloads. */
export type Verdict = Tier | 'accept' | 'by-rule'

export interface PendingVerdict {
  readonly verdict: Verdict
  /** `undefined` while it is worked out. */
  readonly effects: readonly PlanEffect[] | undefined
}

/** The review of contested workloads, and the rules of the workspace. */
export interface ReviewSlice {
  readonly isReviewing: boolean
  readonly reviewSelection: readonly string[]
  readonly reviewPending: PendingVerdict | undefined
  readonly reviewList: ReadReviewList | undefined
  readonly rulesView: RulesView | undefined
  readonly setReviewing: (isReviewing: boolean) => void
  readonly selectForReview: (ids: readonly string[]) => void
  readonly previewVerdict: (verdict: Verdict) => Promise<void>
  readonly keepVerdict: () => Promise<void>
  readonly dropVerdict: () => void
  readonly exportReview: () => Promise<void>
  readonly readReview: (csv: string) => Promise<void>
  readonly takeReview: () => Promise<void>
  readonly dropReview: () => void
  readonly loadRules: () => Promise<void>
  /** @param document the own rules as they are to be, made of those in the view. */
  readonly saveRules: (document: RuleDocument) => Promise<boolean>
  /** @param text of a file: its rules replace the own ones. */
  readonly importRules: (text: string) => Promise<boolean>
  readonly exportRules: () => Promise<void>
  readonly addTest: (test: OwnTest) => Promise<boolean>
  readonly exportTests: () => Promise<void>
  readonly importTests: (fileName: string, text: string) => Promise<boolean>
}

/** The questions about tiers on which the most money hangs. */
export interface QuestionsSlice {
  /** The questions stand in the place of the list of workloads. */
  readonly isAsking: boolean
  /** Workloads of the questions that were open when they were begun. */
  readonly questionRound: readonly string[]
  /** Workload of the question that is answered now; `undefined`: all are done. */
  readonly questionId: string | undefined
  readonly skippedQuestions: readonly string[]
  /** Workloads that somebody is asked about, and whom; an empty name is nobody in particular. */
  readonly passedOn: Readonly<Record<string, string>>
  /** Begins with the questions that are open. */
  readonly askQuestions: () => void
  readonly leaveQuestions: () => void
  readonly chooseQuestion: (workloadId: string) => void
  readonly answerQuestion: (workloadId: string, tier: Tier) => Promise<void>
  readonly skipQuestion: (workloadId: string) => void
  readonly passQuestionOn: (workloadId: string, who: string) => void
  /** @param list as `writeAnswerList` writes it. */
  readonly saveQuestions: (list: string) => Promise<void>
}
