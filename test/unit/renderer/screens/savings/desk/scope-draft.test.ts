import { describe, expect, it } from 'vitest'
import {
  SCOPE_KEYS,
  scopeChoice,
  scopeChoices,
  SEVERAL,
  withScope,
} from '../../../../../../renderer/screens/savings/desk/scope-draft.ts'
import { documentFixture } from '../../../../../support/document-fixture.ts'

describe('a scope', () => {
  it.each([
    { why: 'all', where: {}, key: 'provider', chosen: '' },
    { why: 'one', where: { provider: ['openai'] }, key: 'provider', chosen: 'openai' },
    { why: 'several', where: { project: ['a', 'b'] }, key: 'project', chosen: SEVERAL },
  ] as const)('shows $why', ({ where, key, chosen }) => {
    expect(scopeChoice(where, key)).toBe(chosen)
  })

  it.each([
    {
      why: 'a tier',
      key: 'neededTier',
      value: 'mid',
      becomes: { provider: ['x'], neededTier: ['mid'] },
    },
    { why: 'no such tier', key: 'neededTier', value: 'huge', becomes: { provider: ['x'] } },
    { why: 'another provider', key: 'provider', value: 'y', becomes: { provider: ['y'] } },
    { why: 'all providers', key: 'provider', value: '', becomes: {} },
    { why: 'what the file says', key: 'provider', value: SEVERAL, becomes: { provider: ['x'] } },
  ] as const)('takes $why', ({ key, value, becomes }) => {
    expect(withScope({ provider: ['x'] }, key, value)).toEqual(becomes)
  })

  it('is chosen from what the bills know, each once', () => {
    const document = documentFixture()
    const choices = scopeChoices(document)
    const providers = new Set(document.workloads.map(({ provider }) => provider))
    expect(new Set(choices.provider)).toEqual(providers)
    for (const key of SCOPE_KEYS) expect(new Set(choices[key]).size).toBe(choices[key].length)
  })
})
