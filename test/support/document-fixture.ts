import { daysInMonth } from '../../shared/domain/day.ts'
import type {
  AnalysisDocument,
  ModelEntry,
  PeriodText,
  TokensText,
} from '../../shared/document/analysis-document.ts'
import {
  bandsOf,
  FIXTURE_ALTERNATIVES,
  FIXTURE_RECOMMENDATION,
  FIXTURE_STEPS,
  withBands,
} from './fixture-options.ts'
import { fixtureLevers } from './fixture-levers.ts'
import { fixturePlans } from './fixture-plans.ts'
import { FIXTURE_POLICY, FIXTURE_QUESTIONS } from './fixture-questions.ts'
import { FIXTURE_MONTHS, fixtureFiles, FIXTURE_REJECTED } from './fixture-files.ts'
import {
  centsOf,
  FIXTURE_WORKLOADS,
  sumOf,
  sumWhere,
  usd,
  workloadEntry,
  type FixtureWorkload,
} from './fixture-workloads.ts'

const QUARTER: PeriodText = { start: '2026-07-01', end: '2026-10-01' }
const NO_TOKENS: TokensText = {
  input: null,
  cacheRead: null,
  cacheWrite: null,
  output: null,
  reasoning: null,
}

/** A whole analysis document of an invented firm: 7 providers, 30 workloads, a quarter, 3 plans, one bad file. */
export function documentFixture(): AnalysisDocument {
  const document = documentWithoutAdvice()
  const workloads = withBands(document.workloads)
  return {
    ...document,
    workloads,
    alternatives: FIXTURE_ALTERNATIVES,
    recommendation: FIXTURE_RECOMMENDATION,
    bands: bandsOf(workloads),
    savingSteps: FIXTURE_STEPS,
    levers: fixtureLevers(workloads),
    tierQuestions: FIXTURE_QUESTIONS,
    policy: FIXTURE_POLICY,
  }
}

/** The same without the four options and the recommendation: plans alone. */
export function documentWithoutAdvice(): AnalysisDocument {
  const total = FIXTURE_WORKLOADS.reduce((sum, workload) => sum + centsOf(workload), 0)
  const workloads = FIXTURE_WORKLOADS.map(workloadEntry).sort(
    (a, b) => Number(b.spend['USD']) - Number(a.spend['USD']),
  )
  const tierSpend = (tier: string | null) => ({
    spend: usd(sumWhere((index) => FIXTURE_WORKLOADS[index]?.needed === tier)),
  })
  return {
    ...NOT_DRAWN,
    schema: 'ai-spend-analysis/1',
    app: { version: '0.1.0' },
    priceBook: { id: 'built-in', asOf: '2026-11-10', sha256: 'f1'.repeat(32) },
    reportingCurrency: 'USD',
    files: fixtureFiles(),
    rejectedRows: FIXTURE_REJECTED,
    joins: [
      join('anthropic', 'anthropic_cost', 'anthropic_usage', '0'),
      join('openai', 'openai_cost', 'openai_usage', '7.82'),
    ],
    overlaps: [OVERLAP],
    contracts: [],
    reconciliation: [
      reconciled('anthropic', 10_000),
      reconciled('openai', 0),
      ...['gcp', 'aws', 'github', 'cursor'].map((provider) => reconciled(provider, undefined)),
    ],
    totals: {
      billed: usd(total - sumOf('openrouter')),
      list: {},
      computed: usd(sumOf('openrouter')),
      included: { USD: '105.00' },
      elsewhere: {},
      spend: usd(total),
      period: QUARTER,
      tokens: { ...NO_TOKENS, input: 119e9, cacheRead: 87e9, cacheWrite: 9e9, output: 13e9 },
      requests: 32_512_201,
      coverage: {
        modelKnown: 0.99996,
        tokensKnown: 0.9998,
        priceKnown: 0.9996,
        rateKnown: 1,
        ownerKnown: 0.8673,
      },
    },
    unpriced: [
      {
        provider: 'openrouter',
        model: 'stealth/aurora-preview',
        tokens: { ...NO_TOKENS, input: 41_200_000, output: 2_210_000 },
        requests: 1204,
        why: 'no price for this model on these days',
      },
    ],
    byProvider: providers().map((provider) => ({
      ...COVERED,
      provider,
      spend: usd(sumOf(provider)),
      tokens: NO_TOKENS,
      requests: null,
    })),
    byModel: models(),
    byMonth: FIXTURE_MONTHS.map((month, at) => ({
      month,
      coveredDays: daysInMonth(month),
      days: daysInMonth(month),
      spend: usd(FIXTURE_WORKLOADS.reduce((sum, { cents }) => sum + (cents[at] ?? 0), 0)),
      tokens: NO_TOKENS,
      byProvider: Object.fromEntries(
        providers().map((provider) => [provider, usd(sumOf(provider, at))]),
      ),
    })),
    workloads,
    tiers: {
      frontier: tierSpend('frontier'),
      mid: tierSpend('mid'),
      routine: tierSpend('routine'),
      unclassified: tierSpend(null),
    },
    plans: fixturePlans(total),
  }
}

function providers(): readonly string[] {
  const names = [...new Set(FIXTURE_WORKLOADS.map(({ provider }) => provider))]
  return names.sort((a, b) => sumOf(b) - sumOf(a))
}

function models(): readonly ModelEntry[] {
  const groups = new Map<string, FixtureWorkload[]>()
  for (const workload of FIXTURE_WORKLOADS) {
    const key = `${workload.provider} ${workload.model ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), workload])
  }
  return [...groups.values()]
    .map((members): ModelEntry & { readonly cents: number } => ({
      provider: members[0]?.provider ?? '',
      model: members[0]?.model ?? null,
      paidTier: members[0]?.paid ?? null,
      spend: usd(members.reduce((sum, member) => sum + centsOf(member), 0)),
      tokens: NO_TOKENS,
      requests: null,
      cents: members.reduce((sum, member) => sum + centsOf(member), 0),
    }))
    .sort((a, b) => b.cents - a.cents)
    .map(({ cents: _, ...entry }) => entry)
}

const SHARED_DAYS: PeriodText = { start: '2026-09-01', end: '2026-09-11' }

const OVERLAP = {
  id: 'openai-cost-september',
  kind: 'shared-days',
  cause: 're-export',
  provider: 'openai',
  files: ['openai_cost_2026-09.csv', 'northgate/cost.csv'],
  period: SHARED_DAYS,
  resolution: 'The newer, complete file counts for these days.',
  decidedBy: 'default',
  choice: null,
  notCounted: { billed: { USD: '931.62' }, included: {}, computed: {} },
  shared: [SHARED_DAYS],
  bars: [],
} as const

/** Parts of the document that no screen draws yet. */
const NOT_DRAWN = {
  tierQuestions: [],
  rateGaps: [],
  chargeback: {
    total: {},
    allocated: {},
    personOnly: {},
    ownerless: {},
    entries: [],
    unallocated: [],
    unallocatedWorkloads: [],
    unusedRows: [],
  },
  seats: null,
}

const COVERED = {
  coverage: { modelKnown: 1, tokensKnown: 1, priceKnown: 1, rateKnown: 1, ownerKnown: 1 },
}

function reconciled(provider: string, missing: number | undefined) {
  const cents = sumOf(provider)
  return {
    provider,
    compared: usd(cents),
    months: [],
    warnings: [],
    references: [],
    explained: {},
    files: usd(cents),
    split: { spend: usd(cents) },
    invoice: missing === undefined ? {} : usd(cents + missing),
    difference: missing === undefined ? {} : usd(-missing),
    tolerance: { USD: '113.00' },
    status:
      missing === undefined
        ? ('no-invoice' as const)
        : missing === 0
          ? ('reconciled' as const)
          : ('within-tolerance' as const),
  }
}

function join(provider: string, cost: string, usage: string, unmatched: string) {
  return {
    kind: 'usage+cost' as const,
    provider,
    files: FIXTURE_MONTHS.flatMap((month) => [`${cost}_${month}.csv`, `${usage}_${month}.csv`]),
    unmatchedUsage: { tokens: 0 },
    unmatchedCost: { USD: unmatched },
    allocated: {},
    personOnly: {},
    ownerless: {},
  }
}
