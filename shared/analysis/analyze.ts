import { newestStatements } from '../document/billing-statement.ts'
import { parseAmount, ZERO, type Amount } from '../domain/amount.ts'
import type { AnalysisDocument, WorkloadEntry } from '../document/analysis-document.ts'
import type { PriceBook } from '../domain/price.ts'
import type { ModelAlias } from '../document/user/price-document.ts'
import type { OverlapChoice } from '../document/overlap.ts'
import { sellerId } from '../domain/seller.ts'
import { convertLines, type ConvertedLine } from '../aggregate/sums.ts'
import type { RateTable } from '../aggregate/rates.ts'
import { workloadTotals, type WorkloadTotals } from '../aggregate/workload-sums.ts'
import { paidTierOf } from '../catalogue/catalogue.ts'
import { modelNaming } from '../catalogue/model-aliases.ts'
import { classify } from '../classify/classify.ts'
import type { RuleSet } from '../classify/rule-set.ts'
import { assumeCurrencies } from '../join/assume-currency.ts'
import { resolveGateways } from '../join/gateways.ts'
import { Identities, type ModelNaming } from '../join/identity.ts'
import { joinUsageAndCost, type JoinResult } from '../join/join-usage-cost.ts'
import { resolveOverlaps, type ResolvedOverlaps } from '../join/overlaps/overlaps.ts'
import { UsagePricing } from '../join/pricing.ts'
import { chargeback } from '../owners/chargeback.ts'
import { OwnerIndex } from '../owners/owner-index.ts'
import type { Invoice } from '../reconcile/invoice.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import type { SeatSummary } from '../document/seat-summary-types.ts'
import { seatSummary } from '../seats/seat-summary.ts'
import { regroup } from '../review/regroup-lines.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import type { Books } from './company-books.ts'
import { coverageOf } from './coverage.ts'
import { contractEntries } from './contract-entries.ts'
import { fileEntry } from './file-entry.ts'
import { planInput, type JudgedWorkload, periodLength } from './gather-plan-input.ts'
import { leverSigns } from './lever-signs.ts'
import {
  planned,
  type PlanChoice,
  type Planned,
  type PlanGround,
  type PlanPart,
} from './plan-part.ts'
import { profileWorkload } from './profile-workload.ts'
import { lastDayOf } from './document-text.ts'
import {
  byModel,
  byMonth,
  byProvider,
  rateGaps,
  tierSums,
  totalsOf,
  unpricedEntries,
} from './summaries.ts'
import { workloadEntry } from './workload-entry.ts'
import type { OwnTest } from '../document/user/own-test-document.ts'

/** All that an analysis depends on. The same input always gives the same document. */
export interface AnalysisInput {
  readonly files: readonly ImportedFile[]
  readonly prices: PriceBook
  readonly rates: RateTable
  readonly reportingCurrency: string
  readonly invoices: readonly Invoice[]
  readonly books: Books
  readonly rules: RuleSet
  /** What a person decided where files restate each other; the defaults hold for the rest. */
  readonly overlapChoices?: readonly OverlapChoice[]
  readonly plans: PlanChoice
  /** Names of models that a person confirmed; absent: none. */
  readonly aliases?: readonly ModelAlias[]
  /** Results of own blind comparisons; absent: none. */
  readonly tests?: readonly OwnTest[]
  readonly appVersion: string
}

/** The document without what depends on plans and assumptions. */
export type Account = Omit<AnalysisDocument, keyof PlanPart>

/** A document, and what plans and answers can be worked out on again without going back to the files. */
export interface Analysis {
  readonly account: Account
  readonly document: AnalysisDocument
  readonly ground: PlanGround
  readonly planned: Planned
}

/** Imported files → one account of the spend: every activity counted once, every figure traceable. */
export function analyze(input: AnalysisInput): Analysis {
  const spend = judgedSpend(input)
  const ground: PlanGround = {
    whole: planInput(spend.workloads, spend.counted.cells, input),
    workloads: spend.workloads.map((workload) => workloadEntry(workload, input.reportingCurrency)),
    prices: input.prices,
    tests: input.tests ?? [],
    seats: seatsOf(input, spend),
  }
  const plans = planned(ground, input.plans)
  const account = accountOf(input, spend, ground)
  return { account, document: { ...account, ...plans.part }, ground, planned: plans }
}

/** The workloads of the files as the rules judge them, without plans: what a list of answers speaks of. */
export function workloadsOf(input: AnalysisInput): readonly WorkloadEntry[] {
  const { workloads } = judgedSpend(input)
  return workloads.map((workload) => workloadEntry(workload, input.reportingCurrency))
}

/** The spend with everything that is known of it: counted once, joined, converted, by workload, each with its tiers. */
interface JudgedSpend {
  readonly files: readonly ImportedFile[]
  readonly counted: ResolvedOverlaps
  readonly joined: JoinResult
  readonly converted: readonly ConvertedLine[]
  readonly workloads: readonly JudgedWorkload[]
}

function judgedSpend(input: AnalysisInput): JudgedSpend {
  const files = assumeCurrencies(input.files)
  const naming = modelNaming(input.aliases ?? [])
  const counted = countedOnce(files, input, naming)
  const identities = new Identities(
    counted.cells.map(({ cell }) => cell),
    naming,
  )
  const pricing = new UsagePricing(input.prices)
  const joined = joinUsageAndCost(counted.cells, identities, pricing)
  const converted = convertLines(joined.lines, input.rates, input.reportingCurrency)
  const totals = workloadTotals(regroup(converted, input.rules.grouping), pricing)
  return { files, counted, joined, converted, workloads: judge(totals, converted, input) }
}

function accountOf(input: AnalysisInput, spend: JudgedSpend, ground: PlanGround): Account {
  const { prices, books, reportingCurrency: currency } = input
  const { files, counted, joined, converted } = spend
  const statements = newestStatements(files.flatMap((file) => file.statements ?? []))
  const owned = chargeback(converted, books.owners, currency)
  return {
    schema: 'ai-spend-analysis/1',
    app: { version: input.appVersion },
    priceBook: { id: prices.id, asOf: prices.asOf, sha256: prices.sha256 },
    reportingCurrency: currency,
    files: files.map(fileEntry),
    rejectedRows: files.flatMap((file) => file.rejectedRows),
    joins: joined.joins,
    overlaps: counted.overlaps,
    reconciliation: reconcile({
      cells: counted.cells,
      skippedMoney: counted.skippedMoney,
      lines: joined.lines,
      invoices: input.invoices,
      statements,
      tolerance: books.tolerance,
    }),
    contracts: contractEntries(statements),
    ...sumsOf(input, spend, ground, parseAmount(owned.ownerless[currency] ?? '0') ?? ZERO),
    chargeback: owned,
    seats: ground.seats,
  }
}

function seatsOf(
  { books, rates, reportingCurrency }: AnalysisInput,
  { counted }: JudgedSpend,
): SeatSummary | null {
  return seatSummary({
    rows: books.seats,
    lastDay: lastDayOf(counted.cells),
    idleAfterDays: books.idleAfterDays,
    reportingCurrency,
    convert: (amount, from, to, month) => rates.convert(amount, from, to, month),
  })
}

/**
 * The spend added up by provider, model, month and tier.
 *
 * @param ownerless part of the spend that has no owner, in the reporting currency.
 */
function sumsOf(
  { books, reportingCurrency: currency }: AnalysisInput,
  { counted, converted, workloads }: JudgedSpend,
  ground: PlanGround,
  ownerless: Amount,
) {
  const totals = workloads.map((workload) => workload.totals)
  const owners = new OwnerIndex(books.owners)
  return {
    totals: totalsOf(converted, counted.cells, coverageOf(totals, converted, ownerless), currency),
    rateGaps: rateGaps(converted, currency),
    unpriced: unpricedEntries(converted),
    byProvider: byProvider(converted, totals, owners, currency),
    byModel: byModel(converted, currency),
    byMonth: byMonth(converted, ground.whole.coveredDays, currency),
    tiers: tierSums(workloads, currency),
  } satisfies Partial<Account>
}

/** Files and logs that restate each other, resolved by the defaults and by what a person decided. */
function countedOnce(
  files: readonly ImportedFile[],
  { overlapChoices = [] }: AnalysisInput,
  naming: ModelNaming,
): ResolvedOverlaps {
  return resolveGateways(resolveOverlaps(files, overlapChoices), naming, overlapChoices)
}

/** Paid tier from the model, needed tier from the rules; lines without a model have neither. */
function judge(
  totals: readonly WorkloadTotals[],
  lines: readonly ConvertedLine[],
  { rules, reportingCurrency }: Pick<AnalysisInput, 'rules' | 'reportingCurrency'>,
): readonly JudgedWorkload[] {
  const days = lines.flatMap(({ line }) => (line.cell.day === undefined ? [] : [line.cell.day]))
  const periodDays = periodLength(days)
  return totals.map((workload) => {
    const { provider, model } = workload.identity
    if (model === '') return { totals: workload, paidTier: undefined, classification: undefined }
    const paidTier = paidTierOf(sellerId(provider), model)?.tier
    const profile = profileWorkload(workload, paidTier, periodDays)
    return {
      totals: workload,
      paidTier,
      classification: classify(profile, rules),
      signs: leverSigns(workload, profile, reportingCurrency),
    }
  })
}
