import { describe, expect, it } from 'vitest'
import type { Alternatives, Answer, AnswerKind } from '../../../shared/document/alternatives.ts'
import type { BandEntry, BandSaving } from '../../../shared/document/bands.ts'
import type { Recommendation } from '../../../shared/document/recommendation.ts'
import type { Assumptions } from '../../../shared/document/user/assumptions-document.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../shared/assumptions/default-assumptions.ts'
import { amountOf } from '../../../shared/domain/amount.ts'
import { leadingSaving } from '../../../shared/insights/plans/options.ts'
import { smallDocument, workload } from './small-document.ts'
import { blocksOf, table, texts, titleOf } from './views.ts'

const usd = (value: number) => ({ USD: String(value) })

function answer(kind: AnswerKind, likely: number, changes: Partial<Answer> = {}): Answer {
  const range = (cost: number) => ({
    low: usd(likely - 100 - cost),
    likely: usd(likely - cost),
    high: usd(likely + 100 - cost),
  })
  return {
    kind,
    to: { seller: 'z-ai', model: `model-${kind}` },
    why: null,
    workloads: 3,
    saving: range(0),
    overHorizon: range(0),
    net: range(40),
    interval: {
      p10: usd(likely - 90),
      p50: usd(likely - 40),
      p90: usd(likely + 10),
      seed: 1,
      draws: 5000,
    },
    evidence: 'C',
    contracts: null,
    evidenceAgainst: [],
    ...changes,
  }
}

const whole: Alternatives['whole'] = {
  'same-vendor': answer('same-vendor', 900),
  'hosted-open': answer('hosted-open', 700),
  'self-hosted': answer('self-hosted', 0, {
    why: 'no-candidate',
    to: null,
    saving: null,
    overHorizon: null,
    net: null,
    interval: null,
    workloads: 0,
  }),
  'do-nothing': answer('do-nothing', 50, { to: null, evidence: null }),
}

const alternatives: Alternatives = {
  horizonMonths: 24,
  whole,
  workloads: [{ workload: 'gone', baseline: usd(250), answers: whole }],
  excluded: [
    { seller: 'a', model: 'one', reason: 'residency', fact: 'CN', workloads: 2 },
    { seller: 'b', model: 'one', reason: 'residency', fact: 'CN', workloads: 2 },
    { seller: 'b', model: 'two', reason: 'no-price', fact: 'b', workloads: 1 },
  ],
}

const recommendation: Recommendation = {
  choice: 'one-tier-down',
  strength: 'do',
  to: { seller: 'openai', model: 'small' },
  indistinguishable: [],
  until: null,
  destinations: [{ seller: 'z-ai', places: ['SG'], training: 'no' }],
  reasons: [{ code: 'largest-net', net: usd(860), months: 24 }],
  risk: { code: 'quality-not-proven', evidence: 'D' },
  evidenceAgainst: [],
  confidence: 'C',
  test: null,
}

const saving = (likely: number): BandSaving => ({
  low: usd(likely - 500),
  likely: usd(likely),
  high: usd(likely + 500),
  interval: {
    p10: usd(likely - 100),
    p50: usd(likely),
    p90: usd(likely + 100),
    seed: 1,
    draws: 5000,
  },
})

const bands: readonly BandEntry[] = [
  { band: 'ready', spend: usd(0), workloads: 0, saving: saving(240), evidence: 'B' },
  { band: 'to-test', spend: usd(0), workloads: 0, saving: saving(860), evidence: 'D' },
  { band: 'stays', spend: usd(0), workloads: 0, saving: null, evidence: null },
  { band: 'not-judged', spend: usd(0), workloads: 0, saving: null, evidence: null },
]

const advised = smallDocument({
  alternatives,
  recommendation,
  bands,
  workloads: [workload('support', { band: 'to-test', readyLevers: [] })],
})

describe('what the report advises', () => {
  it('is its title, over the horizon that was set, and the title of its section', () => {
    const says = 'Ready to save: $240 net in 24 months. Tests would likely add $860.'
    expect(titleOf('summary', advised)).toBe(says)
    expect(titleOf('answers', advised)).toBe(says)
  })

  it.each([
    { ready: 0, tests: 860, says: /^Nothing is ready to save yet; tests would likely add \$860/ },
    { ready: 240, tests: 0, says: /^Ready to save: \$240 net in 24 months\.$/ },
    { ready: 0, tests: -5, says: /^Stay with today’s models/ },
  ])('is $says of $ready ready and $tests to test', ({ ready, tests, says }) => {
    const [first, second, ...rest] = bands
    const changed = {
      ...advised,
      bands: [
        ...(first === undefined ? [] : [{ ...first, saving: saving(ready) }]),
        ...(second === undefined ? [] : [{ ...second, saving: saving(tests) }]),
        ...rest,
      ],
    }
    expect(titleOf('summary', changed)).toMatch(says)
  })

  it('leads with no amount where nothing should change now, whatever an option would save', () => {
    const stays = { ...advised, recommendation: { ...recommendation, choice: 'stay' as const } }
    expect(leadingSaving(advised)?.saving.likely.value).toBe(amountOf(240))
    expect(leadingSaving(stays)).toBeUndefined()
  })

  it('shows what lies in each band and what it would save', () => {
    const { rows } = table('summary', /what can be done/, advised)
    expect(rows.map((row) => texts(row))).toEqual([
      ['Ready', '$0', '0%', '0', '$240', '$140 to $340', 'B'],
      ['To test', '$100', '33%', '1', '$860', '$760 to $960', 'D'],
      ['Stays', '$0', '0%', '0', '–', '–', '–'],
      ['Not judged', '$200', '67%', '0', '–', '–', '–'],
      ['Whole bill', '$300', '', '', '', '', ''],
    ])
  })

  it('stands beside the other options, none of them without its costs', () => {
    const { rows } = table('answers', /Four options/, advised)
    expect(rows.map((row) => texts(row)?.slice(0, 8))).toEqual([
      ['Hosted open model', '3', '$700', '$40', '$660', '$610', '$660', '$710'],
      ['Same vendor, one tier down', '3', '$0.9k', '$40', '$860', '$810', '$860', '$910'],
      ['Open model, self-hosted', '0', '–', '–', '–', '–', '–', '–'],
      ['Do nothing', '–', '$50', '$40', '$10', '−$40', '$10', '$60'],
    ])
  })

  it('stands for each workload too, with where it would go or why not', () => {
    const { rows } = table('answers', /most expensive workload/, advised)
    expect(rows.map(texts)).toEqual([['gone', '$250.00', '$700', '$900', '–', '$50']])
    expect(JSON.stringify(rows)).toContain('no candidate meets the conditions')
  })

  it('gives its reasons, its risk and how sure it is', () => {
    const told = JSON.stringify(blocksOf('answers', advised))
    expect(told).toContain('$860 net in 24 months, after its costs')
    expect(told).toContain('Where the data would go: Z.ai (Singapore; does not train on it).')
    expect(told).toContain('Largest risk: Nothing shows yet')
    expect(told).toContain('Confidence: C')
  })

  it('compares with the other options by the values of their rows, which differences of rounded values would miss', () => {
    const reasons: Recommendation['reasons'] = [
      { code: 'more-than-next', other: 'hosted-open', by: usd(200) },
      { code: 'better-than-waiting-for-prices', by: usd(850) },
    ]
    const compared = { ...advised, recommendation: { ...recommendation, reasons } }
    const told = JSON.stringify(blocksOf('answers', compared))
    expect(told).toContain('The next best is a hosted open model: it would likely save $660 net.')
    expect(told).toContain('Doing nothing while prices fall would likely save $10.')
  })

  it('says who was left out and why', () => {
    const { rows } = table('answers', /^2 candidates were left out/, advised)
    expect(rows.map(texts)).toEqual([
      ['one', 'data would leave the allowed places', 'China', 'a, b'],
      ['two', 'it has no price', 'b', 'b'],
    ])
  })

  it('names every assumption that was set otherwise', () => {
    const savingsTerms: Assumptions = {
      ...DEFAULT_ASSUMPTIONS,
      baseline: {
        lastMonths: 3,
        statistic: 'median',
        exclusions: [
          { month: '2026-08', reason: 'outage' },
          { month: '2026-07', workload: 'w1', reason: 'trial' },
        ],
      },
      allowed: { ...DEFAULT_ASSUMPTIONS.allowed, places: ['EU'] },
    }
    const told = JSON.stringify(
      blocksOf('answers', {
        ...advised,
        savingsTerms,
        workloads: [workload('w1', { project: 'Support bot' })],
      }),
    )
    expect(told).toContain('Baseline: median of the last 3 months.')
    expect(told).toContain('Excluded from the baseline: Aug 2026: outage.')
    expect(told).toContain('Excluded from the baseline: Jul 2026, Support bot: trial.')
    expect(told).toContain('Data may be kept in: European Union.')
    expect(JSON.stringify(blocksOf('answers', advised))).not.toContain('Baseline')
  })

  it('is left out where nothing could be worked out', () => {
    expect(blocksOf('answers', smallDocument())).toEqual([])
  })
})
