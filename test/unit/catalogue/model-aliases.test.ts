import { describe, expect, it } from 'vitest'
import { modelNaming, unknownModels } from '../../../shared/catalogue/model-aliases.ts'

const alias = { seller: 'azure', id: 'Our-GPT', model: 'gpt-5.5', author: '', date: '2026-11-20' }

describe('names that a person confirmed', () => {
  it('mean their model at that seller, without regard to case', () => {
    const naming = modelNaming([alias])
    expect(naming('microsoft', 'our-gpt')).toBe('gpt-5.5')
    expect(naming('openai', 'our-gpt')).toBeUndefined()
  })

  it('never change a name that the catalogue knows', () => {
    const naming = modelNaming([{ ...alias, id: 'gpt-5.4', model: 'gpt-5.5' }])
    expect(naming('azure', 'gpt-5.4')).toBe('gpt-5.4')
  })
})

describe('ids that nobody knows', () => {
  const row = (model: string | null) => ({ provider: 'anthropic', model, spend: { USD: '3' } })

  it('are listed with a relative where there is one; lines without a model are none', () => {
    const rows = [row('claude-opus-4-8-ultra'), row('claude-opus-4-8'), row('acme-7b'), row(null)]
    expect(unknownModels(rows)).toEqual([
      {
        seller: 'anthropic',
        id: 'claude-opus-4-8-ultra',
        spend: { USD: '3' },
        suggestion: 'claude-opus-4-8',
      },
      { seller: 'anthropic', id: 'acme-7b', spend: { USD: '3' }, suggestion: null },
    ])
  })
})
