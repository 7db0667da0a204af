import { describe, expect, it } from 'vitest'
import { classify } from '../../../shared/classify/classify.ts'
import { layRules } from '../../../shared/classify/lay-rules.ts'
import { readRuleDocument } from '../../../shared/document/user/rule-document.ts'
import { builtInRules } from '../../../shared/classify/built-in-rules.ts'
import type { RuleSet } from '../../../shared/classify/rule-set.ts'
import { problemOf } from '../../support/problem-of.ts'
import { ProblemError } from '../../../shared/domain/problem.ts'
import { LABELS, named, sampleProfile } from './sample-profile.ts'

const SHIPPED_RULES = await builtInRules()

const laid = (parts: object): RuleSet =>
  layRules(SHIPPED_RULES, readRuleDocument({ schema: 'ai-spend-rules/1', ...parts }, 'rules.json'))

const SIGNED = { author: 'R. Lindqvist', date: '2026-11-02' }

describe('an override', () => {
  it.each([
    { why: 'by id', override: { workload: 'w1' } },
    { why: 'by project, in any case', override: { project: 'blue HERON' } },
    { why: 'by key and provider', override: { apiKey: 'key-9', provider: 'OpenAI' } },
  ])('wins $why', ({ override }) => {
    const profile = sampleProfile({
      ...LABELS,
      names: { project: ['Blue Heron'], apiKey: ['key-9'] },
    })
    const rules = laid({ overrides: [{ ...override, ...SIGNED, tier: 'frontier', note: 'seen' }] })
    const verdict = classify(profile, rules)
    expect(verdict).toMatchObject({ neededTier: 'frontier', confidence: 1, source: 'override' })
    expect(verdict.reasons[0]?.evidence).toBe('R. Lindqvist, 2026-11-02: seen')
  })

  it('leaves other workloads alone', () => {
    const rules = laid({
      overrides: [{ project: 'Heron', apiKey: 'a', ...SIGNED, tier: 'frontier' }],
    })
    expect(classify(named('Heron'), rules).source).toBe('default')
  })

  it('may say that it cannot be told, and the later one holds', () => {
    const rules = laid({
      overrides: [
        { workload: 'w1', ...SIGNED, tier: 'mid', task: 'planning' },
        { workload: 'w1', ...SIGNED, tier: null },
      ],
    })
    const verdict = classify(named('ticket-triage'), rules)
    expect(verdict).toMatchObject({ neededTier: undefined, source: 'override' })
  })
})

describe('a user rule', () => {
  it.each([
    { why: 'by a word in a name', match: { words: 'reiher*' } },
    { why: 'by one of several words', match: { words: ['storch', 'blauer reiher'] } },
    { why: 'by the whole project name', match: { facts: { project: 'blauer*team (x)' } } },
    { why: 'by provider and shape', match: { facts: { provider: 'openai' }, measures: {} } },
  ])('speaks $why', ({ match }) => {
    const rules = laid({
      rules: [{ id: 'herons', match, tier: 'mid', task: 'planning', points: 5 }],
    })
    const profile = named('Blauer Reiher Team (X)')
    expect(classify(profile, rules)).toMatchObject({ neededTier: 'mid', task: 'planning' })
  })

  it('takes every sign there is in a text', () => {
    const signs = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))
    const project = signs.replaceAll('*', '').trim()
    const match = { facts: { project: [project, 'gpt-*'] } }
    const rules = laid({ rules: [{ id: 'signs', match, tier: 'mid', points: 5 }] })
    expect(classify(named(project), rules).neededTier).toBe('mid')
    expect(classify(named('GPT-5'), rules).neededTier).toBe('mid')
  })

  it('is silent where its conditions do not hold', () => {
    const match = { words: 'reiher', measures: { outputRatio: [0.5, null] } }
    const rules = laid({ rules: [{ id: 'herons', match, tier: 'mid', points: 5 }] })
    expect(classify(named('reiher'), rules).neededTier).toBeUndefined()
  })

  it('takes letters as letters, not as an expression', () => {
    const match = { facts: { project: 'a.c' } }
    const rules = laid({ rules: [{ id: 'dots', match, tier: 'mid', points: 5 }] })
    expect(classify(named('abc'), rules).neededTier).toBeUndefined()
  })
})

it('switches the model of names off', () => {
  expect(classify(named('tóm-lược-tin'), laid({})).source).toBe('rule')
  const { source } = classify(named('tóm-lược-tin'), laid({ without: ['name-model'] }))
  expect(source).toBe('default')
})

it('switches a built-in rule off', () => {
  expect(classify(named('ticket-triage'), laid({ without: ['classify', 'ticket'] })).source).toBe(
    'default',
  )
})

it('takes a rule that was shipped once for switched off', () => {
  expect(laid({ without: ['writes-out'] }).rules).toEqual(laid({}).rules)
})

it('moves the threshold', () => {
  expect(classify(named('ticket-triage'), laid({ threshold: 0.95 })).neededTier).toBeUndefined()
})

it('survives being written and read again', () => {
  const document = readRuleDocument(
    {
      schema: 'ai-spend-rules/1',
      rules: [{ id: 'r', match: { words: 'heron' }, tier: 'mid', points: 2 }],
      overrides: [{ workload: 'w1', ...SIGNED, tier: null }],
    },
    'rules.json',
  )
  expect(readRuleDocument(JSON.stringify(document), 'rules.json')).toEqual(document)
})

describe('a document is refused', () => {
  it.each([
    { why: 'that is not JSON', json: '{"schema":' },
    { why: 'of another schema', json: { schema: 'ai-spend-plan/1' } },
    { why: 'with an unknown tier', json: overriding({ tier: 'cheap' }) },
    { why: 'with an unknown task', json: overriding({ tier: 'mid', task: 'magic' }) },
    { why: 'without an author', json: overriding({ tier: 'mid', author: '' }) },
    {
      why: 'with a day that does not exist',
      json: overriding({ tier: 'mid', date: '2026-02-30' }),
    },
    {
      why: 'with an override of everything',
      json: overriding({ tier: 'mid', workload: undefined }),
    },
    { why: 'with a misspelled key', json: overriding({ tier: 'mid', projekt: 'x' }) },
    { why: 'with a rule without a condition', json: ruling({ match: {} }) },
    { why: 'with a rule without a verdict', json: ruling({ tier: undefined }) },
    { why: 'with points beyond reason', json: ruling({ points: 1e9 }) },
  ])('$why', ({ json }) => {
    expect(() => readRuleDocument(json, 'rules.json')).toThrow(ProblemError)
  })

  it('with the file and the place that are wrong', () => {
    const json = ruling({ points: 1e9 })
    expect(problemOf(() => readRuleDocument(json, 'team.json'))).toHaveProperty(
      'where',
      'team.json, rules.0.points',
    )
  })

  it('that switches off a rule that there is not', () => {
    expect(() => laid({ without: ['no-such-rule'] })).toThrow(ProblemError)
  })
})

function overriding(parts: object): object {
  return { schema: 'ai-spend-rules/1', overrides: [{ workload: 'w1', ...SIGNED, ...parts }] }
}

function ruling(parts: object): object {
  const rule = { id: 'r', match: { words: 'heron' }, tier: 'mid', points: 2, ...parts }
  return { schema: 'ai-spend-rules/1', rules: [rule] }
}
