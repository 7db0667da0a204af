import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compareCatalogue } from '../../../build/prices/compare-catalogue.mjs'
import { endRows } from '../../../build/prices/end-rows.mjs'
import { CATALOGUE, readCatalogue } from '../../../build/prices/read-catalogue.mjs'
import { BUILT_IN, day, told } from './book.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function listed(
  seller: string,
  id: string,
  prices: string,
): Parameters<typeof compareCatalogue>[0][number] {
  const [input = '', cacheRead = '', output = ''] = prices.split('/')
  return { seller, id, input, cacheRead, cacheWrite: '', output }
}

describe('a release of the public catalogue', () => {
  it('is read without plans, gateways and other kinds of models', () => {
    const models = {
      a: {
        id: 'priced',
        type: 'chat',
        cost: { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 0 },
      },
      b: {
        id: 'in-a-plan',
        type: 'chat',
        cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
      },
      c: {
        id: 'classifier',
        type: 'classifier',
        cost: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
      },
    }
    for (const host of Object.keys(CATALOGUE.sellers)) {
      const file = host === 'openai' ? { responses: models } : {}
      writeFileSync(path.join(folder, `${host}.json`), JSON.stringify(file))
    }
    writeFileSync(path.join(folder, 'openrouter.json'), JSON.stringify({ chat: models }))
    expect(readCatalogue(folder)).toEqual([
      {
        seller: 'openai',
        id: 'priced',
        input: '2',
        cacheRead: '0.1',
        cacheWrite: '',
        output: '10',
      },
    ])
  })

  it('is sorted into what the book has, what is new and what is different', () => {
    const { confirmed, leftOut, added, changed, unknown } = compareCatalogue(
      [
        listed('anthropic', 'claude-opus-5-5', '4/0.2/20'),
        listed('anthropic', 'claude-opus-5-5', '4//20'),
        listed('anthropic', 'claude-opus-5', '5/0.25/25'),
        listed('groq', 'claude-opus-5', '5/0.5/25'),
        listed('openai', 'acme-internal-7b', '1/0.1/2'),
        listed('fireworks', 'accounts/fireworks/routers/glm-5p3-fast', '2.1/0.39/6.6'),
        listed('openai', 'gpt-5.6-latest', '2/0.2/10'),
      ],
      CATALOGUE.generated,
    )
    expect({ confirmed, leftOut }).toEqual({ confirmed: 2, leftOut: 2 })
    expect(added.map(({ listed: { seller }, model }) => [seller, model])).toEqual([
      ['groq', 'claude-opus-5'],
    ])
    expect(changed.map(({ listed: { cacheRead }, entry }) => [cacheRead, entry?.source])).toEqual([
      ['0.25', '@pydantic/genai-prices 0.1.8, anthropic/claude-opus-5'],
    ])
    expect(unknown.map(({ id }) => id)).toEqual(['acme-internal-7b'])
  })
})

describe('a row of the facts', () => {
  const row = (id: string, from: string, until = '', use = 'list'): Record<string, string> => ({
    seller: 'aws',
    host_model_id: id,
    from,
    until,
    use,
  })

  it('ends where a later one of the same seller and id begins', () => {
    const rows = endRows([row('a', ''), row('a', '2026-12-01'), row('b', '2026-12-01')])
    expect(rows.map(({ until }) => until)).toEqual(['2026-12-01', '', ''])
  })

  it('keeps its own end, and is not ended by a row that is no list price', () => {
    const rows = endRows([
      row('a', '', '2026-11-01'),
      row('a', '2026-12-01'),
      row('b', ''),
      row('b', '2026-12-01', '', 'excluded'),
    ])
    expect(rows.map(({ until }) => until)).toEqual(['2026-11-01', '', '', ''])
  })
})

describe('a region of Bedrock', () => {
  const on = (id: string): string => told(BUILT_IN.find('aws', id, day(BUILT_IN.asOf)))

  it.each([
    ['has its own price', 'eu.amazon.nova-lite-v1:0', '0.069/0.01725/0.276'],
    ['has it without the version too', 'eu.amazon.nova-lite', '0.069/0.01725/0.276'],
    ['does not take that of others that differ', 'us.amazon.nova-lite-v1:0', '0.06/0.015/0.24'],
    ['takes that of others that agree', 'jp.anthropic.claude-sonnet-5-5', '2.2/0.11/11'],
  ])('%s: %s', (_why, id, price) => {
    expect(on(id)).toBe(price)
  })
})
