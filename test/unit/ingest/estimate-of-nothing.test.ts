import { describe, expect, it } from 'vitest'
import { usd } from '../../support/imported.ts'
import { importText } from '../../support/source-files.ts'

const HEADER =
  'request_id,call_type,spend,total_tokens,prompt_tokens,completion_tokens,startTime,model,cache_hit'

function call(id: string, spend: string, tokens: number, cacheHit = 'False'): string {
  const total = String(tokens)
  return `${id},acompletion,${spend},${total},${total},0,2026-09-01 10:00:00,acme-7b,${cacheHit}`
}

describe('a gateway that does not know the price of a model', () => {
  it('states no estimate with its 0, and such rows stay apart from those with a price', async () => {
    const rows = [call('a', '0', 100), call('b', '0.5', 200), call('c', '0.0', 300)]
    const [file] = await importText('logs.csv', [HEADER, ...rows, ''].join('\n'))
    expect(file?.imported.cells).toMatchObject([
      { rows: 2, counts: { input: 400 }, amounts: {}, currency: '' },
      { rows: 1, counts: { input: 200 }, amounts: { estimated: usd('0.5') }, currency: 'USD' },
    ])
  })

  it('still charges nothing for a call without tokens or from its own cache', async () => {
    const rows = [call('a', '0', 0), call('b', '0', 100, 'True')]
    const [file] = await importText('logs.csv', [HEADER, ...rows, ''].join('\n'))
    expect(file?.imported.skippedBy).toEqual({ 'not-charged': 1 })
    expect(file?.imported.cells).toMatchObject([{ rows: 1, amounts: { estimated: 0n } }])
  })
})
