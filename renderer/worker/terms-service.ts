import type { PlanEffect, ReadReviewList } from '../../shared/views/review-views.ts'
import {
  type OwnTest,
  readOwnTestFile,
  readOwnTests,
  writeOwnTestFile,
} from '../../shared/document/user/own-test-document.ts'
import type { PriceCard, PriceKey } from '../../shared/views/price-views.ts'
import { type PriceDocument, priceDocument } from '../../shared/document/user/price-document.ts'
import type { TierOverride } from '../../shared/api/engine-api.ts'
import type {
  PriceBookView,
  PriceInput,
  PricePreview,
  RulesView,
  TermsApi,
} from '../../shared/api/terms-api.ts'
import { ruleListing } from '../../shared/classify/rule-list.ts'
import { layRules } from '../../shared/classify/lay-rules.ts'
import { readRuleDocument } from '../../shared/document/user/rule-document.ts'
import { BUILT_IN_RULE_SET } from '../../shared/classify/rule-set.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { parseIsoDay } from '../../shared/domain/day.ts'
import { layOwnTests } from '../../shared/evidence/own-test.ts'
import { priceCard } from '../../shared/prices/price-card.ts'
import { diffOwnPrices } from '../../shared/prices/price-diff.ts'
import { planEffects } from '../../shared/review/plan-effects.ts'
import { readReviewList, writeReviewList } from '../../shared/review/review-list.ts'
import type { WorkspaceRecord } from '../storage/database.ts'
import { importedFiles } from '../storage/workspace-store.ts'
import { analyzeWorkspace } from './analyze-workspace.ts'
import { BooksService } from './books-service.ts'
import { renamedOverrides, rulesWithDecisions, withDecisions } from './decisions.ts'
import { bookDay, bookOf, bookView, pricesAfter, termsOf, wholeBook } from './workspace-prices.ts'

/** The part of the engine that keeps what a person laid over prices and tiers, and shows what it would change. */
export class TermsService extends BooksService implements TermsApi {
  async priceBook(workspaceId: string): Promise<PriceBookView> {
    const workspace = await this.store.workspace(workspaceId)
    return bookView(workspace, await this.analyze(workspaceId))
  }

  async priceCard(workspaceId: string, key: PriceKey, day: string | null): Promise<PriceCard> {
    const book = bookOf(await this.store.workspace(workspaceId))
    return priceCard(book, key.seller, key.model, parseIsoDay(day ?? '') ?? bookDay(book))
  }

  async previewPrices(workspaceId: string, input: PriceInput): Promise<PricePreview> {
    const workspace = await this.store.workspace(workspaceId)
    const document = pricesAfter(workspace, input)
    const diff = diffOwnPrices(termsOf(workspace.prices), termsOf(document))
    return { document, diff, effects: await this.#effects(workspace, { prices: document }) }
  }

  async setPrices(workspaceId: string, document: unknown): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    const prices: PriceDocument = priceDocument(termsOf(document))
    const overrides = renamedOverrides(workspace.overrides, prices.aliases)
    return this.change({ ...workspace, prices, overrides, previousPrices: workspace.prices })
  }

  async exportPrices(workspaceId: string, part: 'own' | 'whole'): Promise<Uint8Array> {
    const workspace = await this.store.workspace(workspaceId)
    if (part === 'own') return fileOf(workspace.prices)
    return fileOf(priceDocument(wholeBook(workspace, await this.analyze(workspaceId))))
  }

  async previewDecisions(
    workspaceId: string,
    decisions: readonly TierOverride[],
    givenBack: readonly string[],
  ): Promise<readonly PlanEffect[]> {
    const workspace = await this.store.workspace(workspaceId)
    const kept = workspace.overrides.filter((each) => !givenBack.includes(each.workloadId))
    return this.#effects(workspace, { overrides: withDecisions(kept, decisions) })
  }

  async setOverrides(
    workspaceId: string,
    decisions: readonly TierOverride[],
  ): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    return this.change({ ...workspace, overrides: withDecisions(workspace.overrides, decisions) })
  }

  async clearOverrides(
    workspaceId: string,
    workloadIds: readonly string[],
  ): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    const overrides = workspace.overrides.filter((each) => !workloadIds.includes(each.workloadId))
    return this.change({ ...workspace, overrides })
  }

  async exportReview(workspaceId: string): Promise<Uint8Array> {
    return new TextEncoder().encode(writeReviewList(await this.analyze(workspaceId)))
  }

  async readReview(workspaceId: string, csv: string): Promise<ReadReviewList> {
    return readReviewList(csv, (await this.analyze(workspaceId)).workloads)
  }

  async rules(workspaceId: string): Promise<RulesView> {
    const { rules, tests } = await this.store.workspace(workspaceId)
    return { own: rules, builtIn: ruleListing(rules), tests }
  }

  async setRules(workspaceId: string, document: unknown): Promise<AnalysisDocument> {
    const read = readRuleDocument(document, 'the rules')
    // A rule that is switched off must be there: better now than at every later analysis.
    layRules(BUILT_IN_RULE_SET, read)
    const workspace = await this.store.workspace(workspaceId)
    const at = this.world.now()
    const overrides = read.overrides.flatMap(({ workload, tier, task, author, date, note }) =>
      workload === undefined || tier === null
        ? []
        : [
            {
              workloadId: workload,
              neededTier: tier,
              task: task ?? null,
              author,
              note: note ?? '',
              at: `${date}${at.slice(10)}`,
            },
          ],
    )
    const isOther = ({ workload, tier }: (typeof read.overrides)[number]): boolean =>
      workload === undefined || tier === null
    return this.change({
      ...workspace,
      rules: { ...read, overrides: read.overrides.filter(isOther) },
      overrides: withDecisions(workspace.overrides, overrides),
    })
  }

  async exportRules(workspaceId: string): Promise<Uint8Array> {
    return fileOf(rulesWithDecisions(await this.store.workspace(workspaceId)))
  }

  async setOwnTests(workspaceId: string, tests: readonly OwnTest[]): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    return this.change({ ...workspace, tests: readOwnTests(tests) })
  }

  async exportOwnTests(workspaceId: string): Promise<Uint8Array> {
    const { tests } = await this.store.workspace(workspaceId)
    return new TextEncoder().encode(writeOwnTestFile(tests))
  }

  async importOwnTests(
    workspaceId: string,
    fileName: string,
    text: string,
  ): Promise<AnalysisDocument> {
    const more = readOwnTestFile(text, fileName)
    const workspace = await this.store.workspace(workspaceId)
    return this.change({ ...workspace, tests: layOwnTests(workspace.tests, more) })
  }

  /** The plans as they are, and as they would be. */
  async #effects(
    workspace: WorkspaceRecord,
    change: Partial<WorkspaceRecord>,
  ): Promise<readonly PlanEffect[]> {
    const files = importedFiles(await this.store.activeFiles(workspace.id))
    const plansOf = (record: WorkspaceRecord): AnalysisDocument['plans'] =>
      analyzeWorkspace(record, files, this.world.appVersion).document.plans
    return planEffects(plansOf(workspace), plansOf({ ...workspace, ...change }))
  }
}

function fileOf(document: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, undefined, 2)}\n`)
}
