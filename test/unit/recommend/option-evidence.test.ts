import { describe, expect, it } from 'vitest'
import { parseIsoDay, type Day } from '../../../shared/domain/day.ts'
import { DEFAULT_FILTERS } from '../../../shared/assumptions/filters.ts'
import { NO_CONTRACTS } from '../../../shared/assumptions/company-contracts.ts'
import { againstText } from '../../../shared/insights/plans/advice-text.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { LANGUAGES } from '../../../shared/i18n/language.ts'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import type { WrittenWorkload } from '../plan/plan-fixture.ts'
import { optionsOf, recommended, realInput, SUPPORT } from './savings-fixture.ts'

const FROM = parseIsoDay('2026-11-20') ?? (0 as Day)

/**
 * Summaries that may go to no host, at a volume that fills nodes. Vectara's HHEM counts 14.2 % unfaithful summaries of
 * gpt-oss-120b, the model that nodes are measured for, and 9.8 % of the incumbent.
 */
const SUMMARIES: WrittenWorkload = {
  id: 'summaries',
  provider: 'anthropic',
  model: 'claude-haiku-4-5',
  paidTier: 'routine',
  neededTier: 'routine',
  task: 'summarization',
  spend: '58000',
  tokens: { input: 38_000, output: 4000 },
}

function selfHosting(workload: WrittenWorkload) {
  const input = realInput({ workloads: [workload] })
  const options = optionsOf(input, { filters: { ...DEFAULT_FILTERS, sellers: [] } })
  return { options, found: recommended(options, input, NO_CONTRACTS, FROM) }
}

describe('the evidence of an option', () => {
  it('is graded for the same vendor as for any other', () => {
    const { whole } = optionsOf(realInput({ workloads: [SUPPORT] })).alternatives
    expect(whole['same-vendor'].evidence).toBe('D')
    expect(whole['hosted-open'].evidence).toBe('D')
    expect(whole['do-nothing'].evidence).toBeNull()
  })

  it('names the work on self-hosting that public figures speak against', () => {
    const { options } = selfHosting(SUMMARIES)
    const whole = options.alternatives.whole['self-hosted']
    expect(whole.to?.model).toBe('gpt-oss-120b')
    expect([whole.evidence, whole.evidenceAgainst]).toEqual(['D', ['summaries']])
  })

  it('is not what is recommended where the vendor sells a newer generation of the model', () => {
    const { found } = selfHosting(SUMMARIES)
    expect(found).toMatchObject({ choice: 'newer-generation', strength: 'do', evidenceAgainst: [] })
    expect(found.to).toEqual({ seller: 'anthropic', model: 'claude-haiku-5-5' })
  })

  it('names none where no figure compares the two models', () => {
    const { found } = selfHosting({ ...SUMMARIES, task: 'classification' })
    expect(found.evidenceAgainst).toEqual([])
  })

  it('leaves out candidates below the evidence asked for, on the work itself', () => {
    const filters = { ...DEFAULT_FILTERS, evidenceFloor: 'C' as const }
    const { alternatives } = optionsOf(realInput({ workloads: [SUMMARIES] }), { filters })
    const [row] = alternatives.workloads
    for (const kind of ['hosted-open', 'self-hosted'] as const) {
      expect(['A', 'B', 'C', null]).toContain(row?.answers[kind].evidence)
    }
  })

  it.each(LANGUAGES)('is told in %s', (language) => {
    const speech = { t: messagesOf(language), f: createFormats(language) }
    const { options } = selfHosting(SUMMARIES)
    expect(againstText(options.alternatives.whole['self-hosted'], speech)).toMatch(/1/)
    expect(againstText({ evidenceAgainst: [] }, speech)).toBeUndefined()
  })
})
