import { describe, expect, it } from 'vitest'
import { classify } from '../../../shared/classify/classify.ts'
import { gramsOf } from '../../../shared/classify/name-model/grams.ts'
import weights from '../../../shared/classify/name-model/name-weights.json' with { type: 'json' }
import { nameModel } from '../../../shared/classify/name-model/name-model.ts'
import { builtInRules } from '../../../shared/classify/built-in-rules.ts'
import { named } from './sample-profile.ts'

const SHIPPED_RULES = await builtInRules()

const model = nameModel(weights)

describe('the model of names', () => {
  it.each([
    { name: 'tłumaczenia-umów', task: 'translation', language: 'pl' },
    { name: 'договоры-перевод', task: 'translation', language: 'ru' },
    { name: 'müşteri-destek-botu', task: 'support', language: 'tr' },
    { name: 'ترجمة-العقود', task: 'translation', language: 'ar' },
    { name: 'अनुवाद-सेवा', task: 'translation', language: 'hi' },
    { name: 'สรุปข่าว', task: 'summarization', language: 'th' },
    { name: 'ringkasan-rapat', task: 'summarization', language: 'id' },
    { name: '영수증-추출', task: 'extraction', language: 'ko' },
    { name: '물류-보고서-초안', task: 'report-drafting', language: 'ko' },
    { name: 'sprawozdania-kwartalne', task: 'report-drafting', language: 'pl' },
  ])('takes $name ($language) for $task', ({ name, task }) => {
    expect(model(name)).toMatchObject({ task })
    expect(model(name).chance).toBeGreaterThan(0.5)
  })

  it.each(['bluebird-prod-2', 'zq-vox', 'cc-4410', 'Säntis', 'svc-wub', ''])(
    'is not sure of %s',
    (name) => {
      const { task, chance } = model(name)
      expect(task === 'unknown' || chance < 0.5).toBe(true)
    },
  )

  it('says which characters spoke', () => {
    const { grams } = model('ringkasan-rapat')
    expect(grams.length).toBeGreaterThan(0)
    expect(gramsOf('ringkasan-rapat')).toEqual(expect.arrayContaining([...grams]))
  })

  it('is small', () => {
    expect(JSON.stringify(weights).length).toBeLessThan(1_500_000)
  })
})

describe('a guess', () => {
  it('is a reason among others, with the name and the characters', () => {
    const { neededTier, task, reasons } = classify(named('tóm-lược-tin'), SHIPPED_RULES)
    expect({ neededTier, task }).toEqual({ neededTier: 'routine', task: 'summarization' })
    expect(reasons.map(({ signal }) => signal)).toEqual(['project-name'])
    expect(reasons[0]?.evidence).toMatch(/^"tóm-lược-tin" looks like summarization: "/)
  })

  it('is not made where a word is known', () => {
    const { reasons } = classify(named('ticket-triage'), SHIPPED_RULES)
    expect(reasons.filter(({ evidence }) => evidence.includes('looks like'))).toEqual([])
  })

  it('is not made of an endpoint, which no person has named', () => {
    const names = { project: [], apiKey: [], user: undefined, operation: 'acompletion', tags: [] }
    const { reasons } = classify({ ...named(''), names }, SHIPPED_RULES)
    expect(reasons.filter(({ evidence }) => evidence.includes('looks like'))).toEqual([])
  })

  it('is not made by a rule set without a model', () => {
    const rules = { ...SHIPPED_RULES, nameModel: undefined }
    expect(classify(named('tóm-lược-tin'), rules).neededTier).toBeUndefined()
  })
})

describe('runs of characters', () => {
  it.each([
    { name: 'Ada 7', grams: ['^ad', 'ada', 'da$', '^ada', 'ada$', '^ada$'] },
    { name: '번역', grams: ['번역'] },
    { name: '42', grams: [] },
  ])('of $name', ({ name, grams }) => {
    expect(gramsOf(name)).toEqual(grams)
  })
})
