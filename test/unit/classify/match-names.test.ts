import { describe, expect, it } from 'vitest'
import { BUILT_IN_RULE_SET } from '../../../shared/classify/rule-set.ts'
import { conceptsIn } from '../../../shared/classify/match-names.ts'

const { index } = BUILT_IN_RULE_SET
const idsIn = (name: string): readonly string[] => conceptsIn(name, index).map((e) => e.concept.id)

describe('the words of a name', () => {
  it('are read at its beginning only, where it goes on for thousands of words', () => {
    const name = `support-chatbot ${'x,'.repeat(600)}`
    expect(idsIn(`${name} translation`)).toEqual(idsIn('support-chatbot'))
    expect(idsIn('support-chatbot translation')).not.toEqual(idsIn('support-chatbot'))
  })
})
