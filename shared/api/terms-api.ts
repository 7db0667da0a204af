import type {
  PriceCard,
  PriceKey,
  PriceRow,
  OwnPricesDiff,
  UnknownModel,
} from '../views/price-views.ts'
import type { PlanEffect, ReadReviewList, RuleListing } from '../views/review-views.ts'
import type { OwnTest } from '../document/user/own-test-document.ts'
import type { RuleDocument } from '../document/user/rule-document.ts'
import type { PriceDocument } from '../document/user/price-document.ts'
import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { TierOverride } from './tier-override.ts'

/** The price book of a workspace: the built-in prices with what a person laid over them. */
export interface PriceBookView {
  readonly id: string
  /** The day whose prices the rows show. */
  readonly day: string
  readonly rows: readonly PriceRow[]
  readonly own: PriceDocument
  /** Whether there is an earlier version to go back to. */
  readonly hasPrevious: boolean
  readonly unknown: readonly UnknownModel[]
}

/** What other prices would change, before they are taken. */
export interface PricePreview {
  /** All of the workspace's own prices as they would be. */
  readonly document: PriceDocument
  readonly diff: OwnPricesDiff
  readonly effects: readonly PlanEffect[]
}

/** How prices are given to the engine: the own prices anew, or more to lay over them. */
export type PriceInput =
  | { readonly kind: 'replace'; readonly document: unknown }
  | { readonly kind: 'lay-over'; readonly document: unknown; readonly fileName: string }
  | { readonly kind: 'previous' }

/** What a person laid over the rules of a workspace, and the built-in ones. */
export interface RulesView {
  readonly own: RuleDocument
  readonly builtIn: readonly RuleListing[]
  readonly tests: readonly OwnTest[]
}

/** What the window asks about prices, tiers and their proof. */
export interface TermsApi {
  priceBook(workspaceId: string): Promise<PriceBookView>
  /** @param day of the price; `null`: the day of the book. */
  priceCard(workspaceId: string, key: PriceKey, day: string | null): Promise<PriceCard>
  /** Fails with a problem that names the place when the input cannot be used. */
  previewPrices(workspaceId: string, input: PriceInput): Promise<PricePreview>
  setPrices(workspaceId: string, document: unknown): Promise<AnalysisDocument>
  /** The prices as a file: the own ones, or the whole book for comparing later. */
  exportPrices(workspaceId: string, part: 'own' | 'whole'): Promise<Uint8Array>
  /** What decisions, and giving others back to the rules, would change, before it is done. */
  previewDecisions(
    workspaceId: string,
    decisions: readonly TierOverride[],
    givenBack: readonly string[],
  ): Promise<readonly PlanEffect[]>
  setOverrides(workspaceId: string, decisions: readonly TierOverride[]): Promise<AnalysisDocument>
  clearOverrides(workspaceId: string, workloadIds: readonly string[]): Promise<AnalysisDocument>
  exportReview(workspaceId: string): Promise<Uint8Array>
  readReview(workspaceId: string, csv: string): Promise<ReadReviewList>
  rules(workspaceId: string): Promise<RulesView>
  /** Own rules, switched-off rules, merges and splits; decisions of the file are added to the workspace's. */
  setRules(workspaceId: string, document: unknown): Promise<AnalysisDocument>
  /** The own rules with every decision, as the command reads them. */
  exportRules(workspaceId: string): Promise<Uint8Array>
  setOwnTests(workspaceId: string, tests: readonly OwnTest[]): Promise<AnalysisDocument>
  /** Every own test result, as the command reads them. */
  exportOwnTests(workspaceId: string): Promise<Uint8Array>
  /** Lays the results of a file over those of the workspace. Fails with a problem that names the place. */
  importOwnTests(workspaceId: string, fileName: string, text: string): Promise<AnalysisDocument>
}

/** Every method above, by name. */
export const TERMS_METHODS = [
  'priceBook',
  'priceCard',
  'previewPrices',
  'setPrices',
  'exportPrices',
  'previewDecisions',
  'setOverrides',
  'clearOverrides',
  'exportReview',
  'readReview',
  'rules',
  'setRules',
  'exportRules',
  'setOwnTests',
  'exportOwnTests',
  'importOwnTests',
] as const satisfies readonly (keyof TermsApi)[]
