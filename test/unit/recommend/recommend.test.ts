import { describe, expect, it } from 'vitest'
import { parseIsoDay, type Day } from '../../../shared/domain/day.ts'
import type { Recommendation } from '../../../shared/document/recommendation.ts'
import { DEFAULT_FILTERS } from '../../../shared/assumptions/filters.ts'
import type { OptionSettings } from '../../../shared/assumptions/option-settings.ts'
import type { CompanyContracts } from '../../../shared/document/user/assumptions-document.ts'
import { NO_CONTRACTS } from '../../../shared/assumptions/company-contracts.ts'
import { reasonText, riskText, testText } from '../../../shared/insights/plans/advice-text.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { LANGUAGES } from '../../../shared/i18n/language.ts'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import { smallDocument } from '../report/small-document.ts'
import type { WrittenWorkload } from '../plan/plan-fixture.ts'
import { optionsOf, recommended, realInput, SUPPORT } from './savings-fixture.ts'

const FROM = parseIsoDay('2026-11-20') ?? (0 as Day)
/** Frontier work of a coding team: nothing smaller is adequate. */
const AGENTS: WrittenWorkload = {
  id: 'agents',
  provider: 'anthropic',
  model: 'claude-opus-4-8',
  paidTier: 'frontier',
  neededTier: 'frontier',
  task: 'agentic-coding',
  spend: '66000',
  tokens: { input: 2280, cacheRead: 51900, cacheWrite5m: 2850, output: 450 },
}

/** Extraction with Claude on Google Cloud, where the vendor's small model is an old one at a high price. */
const ON_GOOGLE: WrittenWorkload = {
  id: 'extract',
  provider: 'gcp',
  model: 'claude-sonnet-4-6',
  paidTier: 'mid',
  neededTier: 'routine',
  task: 'extraction',
  spend: '48000',
  tokens: { input: 11_000, output: 1000 },
}

/** Classification at 160 billion tokens a month that may not leave the house. */
const IN_HOUSE: WrittenWorkload = {
  id: 'classify',
  provider: 'openai',
  model: 'gpt-5.4-mini',
  paidTier: 'routine',
  neededTier: 'routine',
  task: 'classification',
  spend: '186000',
  tokens: { input: 152_000, output: 16_000 },
}

const of = (
  workloads: readonly WrittenWorkload[],
  owed: CompanyContracts = NO_CONTRACTS,
  options: Partial<OptionSettings> = {},
): Recommendation => {
  const input = realInput({ workloads })
  return recommended(optionsOf(input, options, owed), input, owed, FROM)
}
const codes = ({ reasons }: Recommendation) => reasons.map(({ code }) => code)

describe('what the figures say should be done', () => {
  it('one tier down, and not an open model, where the vendor’s small model is as cheap', () => {
    const found = of([SUPPORT])
    expect(found.choice).toBe('one-tier-down')
    expect(found.to).toEqual({ seller: 'openai', model: 'gpt-6-luna' })
    expect(found.destinations).toEqual([])
    expect(codes(found)).toHaveLength(3)
    expect(found.test?.plans).toEqual([
      { samples: 29, failures: 0 },
      { samples: 103, failures: 5 },
    ])
    // No public figure compares the two models: the vendor's own smaller one is no exception.
    expect(found.confidence).toBe('D')
  })

  it('a hosted open model, where the vendor’s small model is dear', () => {
    const found = of([ON_GOOGLE])
    expect(found.choice).toBe('hosted-open')
    // Who would get the data is said, where it would be kept, and whether it is trained on.
    expect(found.destinations.length).toBeGreaterThan(0)
    for (const { places, training } of found.destinations) {
      expect(places).not.toEqual([])
      expect(['no', 'yes', 'unknown']).toContain(training)
    }
    expect(found.to?.model).toMatch(/glm|deepseek|mistral/)
    expect(codes(found)[0]).toBe('largest-net')
  })

  it('self-hosting, for a volume that fills the nodes and may go to no host', () => {
    const filters = { ...DEFAULT_FILTERS, sellers: [] }
    const found = of([IN_HOUSE], NO_CONTRACTS, { filters })
    expect(found.choice).toBe('self-host')
    expect(found.to).toEqual({ seller: 'self-hosted', model: 'gpt-oss-120b' })
  })

  it('against self-hosting, for the same work at a fortieth of the volume', () => {
    const filters = { ...DEFAULT_FILTERS, sellers: [] }
    const small = { ...IN_HOUSE, spend: '4650', tokens: { input: 3800, output: 400 } }
    expect(of([small], NO_CONTRACTS, { filters }).choice).toBe('stay')
  })

  it('wait, while a commitment takes the saving, and until when', () => {
    const commitments = [
      { provider: 'openai', monthlyMinimum: { USD: '38000' }, until: '2027-03-31' },
    ]
    const found = of([SUPPORT], { ...NO_CONTRACTS, commitments })
    expect([found.choice, found.until]).toEqual(['wait', '2027-04-01'])
    expect(codes(found)).toEqual(['contract-takes-the-saving', 'free-from', 'then'])
    expect(
      of([SUPPORT], {
        ...NO_CONTRACTS,
        commitments: commitments.map((it) => ({ ...it, until: '2026-11-01' })),
      }).choice,
    ).toBe('one-tier-down')
  })

  it('stay, where the work needs the model it has', () => {
    const found = of([{ ...AGENTS, model: 'claude-opus-5-5' }])
    expect(found).toMatchObject({ choice: 'stay', strength: 'stay' })
    expect(codes(found)).toEqual([
      'nothing-beats-today',
      'work-needs-its-tier',
      'prices-fall-anyway',
    ])
    expect(found.test).toBeNull()
    // All of it was judged: nothing is left that nobody looked at.
    expect(found.risk).toEqual({ code: 'judged-too-strictly', share: 1 })
  })

  it('the newer generation, where the work needs the tier of the model it has', () => {
    const found = of([AGENTS])
    expect(found).toMatchObject({ choice: 'newer-generation', strength: 'do', destinations: [] })
    expect(found.to).toEqual({ seller: 'anthropic', model: 'claude-opus-5-5' })
    expect(codes(found)[0]).toBe('largest-net')
  })

  it('no switch of work that is guarded, contested or not classified', () => {
    for (const doubt of [
      { guard: 'medical' as const, tierChance: 0.95 },
      { tierChance: 0.69 },
      { neededTier: null },
    ]) {
      expect(
        of([{ ...SUPPORT, model: 'gpt-5.4-mini', paidTier: 'mid', ...doubt }]).choice,
      ).not.toMatch(/tier-down|open|host/)
    }
  })

  it('stay, where a change costs more than it brings', () => {
    const little = { ...SUPPORT, spend: '400', tokens: { input: 29, cacheRead: 180, output: 5.7 } }
    const found = of([little])
    expect(found.choice).toBe('stay')
    expect(codes(found)[0]).toBe('nothing-beats-today')
  })

  it.each(LANGUAGES)('reads as plain words in %s, and never "up to"', (language) => {
    const speech = {
      t: messagesOf(language),
      f: createFormats(language),
      document: smallDocument(),
    }
    const commitments = [
      { provider: 'openai', monthlyMinimum: { USD: '38000' }, until: '2027-03-31' },
    ]
    const filters = { ...DEFAULT_FILTERS, sellers: [] }
    const all = [
      of([SUPPORT]),
      of([ON_GOOGLE]),
      of([IN_HOUSE], NO_CONTRACTS, { filters }),
      of([SUPPORT], { ...NO_CONTRACTS, commitments }),
      of([AGENTS]),
      of([{ ...SUPPORT, neededTier: null }]),
      of([SUPPORT, AGENTS]),
    ]
    for (const { reasons, risk, test } of all) {
      const told = reasons.map((reason) => reasonText(reason, speech))
      const first = test === null ? '' : testText(test, 'support', speech)
      const text = [...told, riskText(risk, speech), first].join(' ')
      expect(text).not.toMatch(/up to|undefined|NaN|最多可|tối đa/i)
      expect(new Set(told).size).toBe(reasons.length)
      expect(reasons.length).toBeGreaterThanOrEqual(2)
    }
  })
})
