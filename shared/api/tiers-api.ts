import type { WorkloadMerge, WorkloadSplit } from '../document/grouping.ts'
import type { RuleDocument, UserRule } from '../document/user/rule-document.ts'
import type { OwnTest } from '../document/user/own-test-document.ts'
import type { PlanEffect, ReadReviewList, RuleListing } from '../views/review-views.ts'
import { idKey, listChange, type ListChange } from './list-change.ts'
import type { TierOverride } from './tier-override.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from './workspace-news.ts'

/** What a person laid over the rules of a workspace, and the built-in ones. */
export interface RulesView {
  readonly own: RuleDocument
  readonly builtIn: readonly RuleListing[]
  readonly tests: readonly OwnTest[]
}

/** An edit of the own rules, list by list. */
export interface RulesChange {
  /** By id. */
  readonly rules: ListChange<UserRule>
  /** Ids of built-in rules that are switched off. */
  readonly without: ListChange<string>
  /** By `mergeKey`. */
  readonly merges: ListChange<WorkloadMerge>
  /** By `splitKey`. */
  readonly splits: ListChange<WorkloadSplit>
}

/** What makes one set of own rules of another. */
export function rulesChange(before: RuleDocument, after: RuleDocument): RulesChange {
  return {
    rules: listChange(before.rules, after.rules, idKey),
    without: listChange(before.without, after.without, String),
    merges: listChange(before.merges, after.merges, mergeKey),
    splits: listChange(before.splits, after.splits, splitKey),
  }
}

/** Merges may share a name. */
export function mergeKey({ name, workloads }: WorkloadMerge): string {
  return JSON.stringify([name, workloads])
}

export function splitKey({ workload, by }: WorkloadSplit): string {
  return `${workload} ${by}`
}

/** What the window asks about tiers, the rules behind them and their proof. */
export interface TiersApi {
  /** What decisions, and giving others back to the rules, would change, before it is done. */
  previewDecisions(
    workspaceId: string,
    decisions: readonly TierOverride[],
    givenBack: readonly string[],
  ): Promise<readonly PlanEffect[]>
  setOverrides(seen: SeenWorkspace, decisions: readonly TierOverride[]): Promise<AnalyzedWorkspace>
  clearOverrides(seen: SeenWorkspace, workloadIds: readonly string[]): Promise<AnalyzedWorkspace>
  exportReview(workspaceId: string): Promise<Uint8Array>
  /** A marked list, or a list of answers: which of them, its header says. */
  readReview(workspaceId: string, csv: string): Promise<ReadReviewList>
  rules(workspaceId: string): Promise<RulesView>
  changeRules(seen: SeenWorkspace, change: RulesChange): Promise<AnalyzedWorkspace>
  /** Replaces the own rules by those of a file; decisions of the file are added to the workspace's. */
  importRules(seen: SeenWorkspace, document: unknown): Promise<AnalyzedWorkspace>
  /** The own rules with every decision, as the command reads them. */
  exportRules(workspaceId: string): Promise<Uint8Array>
  /** By id. */
  changeOwnTests(seen: SeenWorkspace, change: ListChange<OwnTest>): Promise<AnalyzedWorkspace>
  /** Every own test result, as the command reads them. */
  exportOwnTests(workspaceId: string): Promise<Uint8Array>
  /** Lays the results of a file over those of the workspace. Fails with a problem that names the place. */
  importOwnTests(seen: SeenWorkspace, fileName: string, text: string): Promise<AnalyzedWorkspace>
}
