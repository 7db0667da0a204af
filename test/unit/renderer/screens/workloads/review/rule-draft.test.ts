import { describe, expect, it } from 'vitest'
import {
  CONDITION_KINDS,
  conditionsOf,
  nextCondition,
  ruleFaults,
  ruleOf,
  unitOf,
  type ConditionDraft,
  type RuleDraft,
} from '../../../../../../renderer/screens/workloads/review/rule-draft.ts'
import {
  EMPTY_RULE_DOCUMENT,
  readRuleDocument,
} from '../../../../../../shared/document/user/rule-document.ts'

const SIGNED = { date: '2026-11-21', author: 'A. Roe' }

const condition = (over: Partial<ConditionDraft>): ConditionDraft => ({
  kind: 'words',
  text: '',
  from: '',
  below: '',
  ...over,
})

const draft = (over: Partial<RuleDraft> = {}): RuleDraft => ({
  id: 'house',
  conditions: [condition({ text: 'desk' })],
  tier: 'mid',
  task: undefined,
  points: '4',
  note: '',
  ...over,
})

describe('a typed rule', () => {
  it('covers every condition that a rule document knows', () => {
    const conditions = CONDITION_KINDS.map((kind) =>
      unitOf(kind) === undefined
        ? condition({ kind, text: 'a*, b' })
        : condition({ kind, from: '1.5', below: '7' }),
    )
    const rule = ruleOf(draft({ conditions, task: 'support', note: ' n ' }), SIGNED)
    const document = { ...EMPTY_RULE_DOCUMENT, rules: [rule] }
    expect(readRuleDocument(document, 'rules.json').rules).toEqual([rule])
    expect(rule).toMatchObject({ points: 4, tier: 'mid', task: 'support', note: 'n', ...SIGNED })
    expect(conditionsOf(rule?.match ?? {})).toEqual(conditions)
  })

  it.each([
    {
      why: 'a share as percent',
      kind: 'cacheShare',
      from: '12.5',
      below: '29',
      ends: [0.125, 0.29],
    },
    {
      why: 'tokens as they are',
      kind: 'tokensPerDay',
      from: '1 500 000',
      below: '',
      ends: [1.5e6, null],
    },
    { why: 'hours as they are', kind: 'quietHours', from: '', below: '9', ends: [null, 9] },
  ] as const)('keeps $why', ({ kind, from, below, ends }) => {
    const rule = ruleOf(draft({ conditions: [condition({ kind, from, below })] }), SIGNED)
    expect(rule?.match).toEqual({ measures: { [kind]: ends } })
  })

  it('may speak against a tier', () => {
    expect(ruleOf(draft({ points: '\u22122.5' }), SIGNED)?.points).toBe(-2.5)
  })

  it.each([
    { why: 'no name', over: { id: ' ' }, faults: { id: 'name' } },
    { why: 'no tier and no task', over: { tier: undefined }, faults: { verdict: 'verdict' } },
    { why: 'no points', over: { points: '0' }, faults: { points: 'points' } },
    { why: 'too many points', over: { points: '21' }, faults: { points: 'points' } },
    { why: 'points that are no number', over: { points: 'many' }, faults: { points: 'points' } },
    {
      why: 'no words',
      over: { conditions: [condition({ text: ' , ' })] },
      faults: { conditions: ['text'] },
    },
    {
      why: 'no end',
      over: { conditions: [condition({ kind: 'batchShare' })] },
      faults: { conditions: ['ends'] },
    },
    {
      why: 'an end that is no number',
      over: { conditions: [condition({ kind: 'batchShare', from: '10%', below: '20' })] },
      faults: { conditions: ['number'] },
    },
    {
      why: 'ends the wrong way round',
      over: { conditions: [condition({ kind: 'batchShare', from: '20', below: '20' })] },
      faults: { conditions: ['order'] },
    },
  ] as const)('with $why is not kept, and says so', ({ over, faults }) => {
    expect(ruleFaults(draft(over))).toMatchObject(faults)
    expect(ruleOf(draft(over), SIGNED)).toBeUndefined()
  })

  it('looks at each kind once', () => {
    const all = CONDITION_KINDS.map((kind) => condition({ kind }))
    expect(nextCondition(all)).toBeUndefined()
    expect(nextCondition(all.slice(1))?.kind).toBe('words')
    expect(ruleOf(draft({ conditions: [] }), SIGNED)).toBeUndefined()
  })
})
