import { describe, expect, it } from 'vitest'
import { usd } from '../../support/imported.ts'
import { importText } from '../../support/source-files.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'

const HEADER =
  'usage_date_utc;model;workspace;api_key;usage_type;context_window;token_type;cost_usd;list_price_usd;cost_type'

function row(date: string, cost: string): string {
  return `${date};Claude Sonnet 4.6;Legal;key;message;≤ 200k;output;${cost};${cost};token`
}

async function read(lines: readonly string[], answers?: ReadonlyMap<string, string>) {
  const [file] = await importText('cost.csv', `${lines.join('\r\n')}\r\n`, { answers })
  return file?.imported ?? expect.fail()
}

function billed({ cells }: ImportedFile): bigint {
  return cells.reduce((sum, { amounts }) => sum + (amounts.billed ?? 0n), 0n)
}

describe('an export that a spreadsheet saved', () => {
  it('is read by its own evidence, which may stand in its last row', async () => {
    const rows = Array.from({ length: 300 }, () => row('03/04/2026', '94.859'))
    const file = await read([HEADER, ...rows, row('13/04/2026', '1,5')])
    expect(file.rejectedRows).toEqual([])
    expect(billed(file)).toBe(usd(String(300 * 94_859 + 1.5)))
  })

  it('asks one question where nothing decides, and is read with its answer', async () => {
    const lines = [HEADER, row('2026-04-03', '94.859')]
    const open = await read(lines)
    expect(open).toMatchObject({
      status: 'rejected',
      format: 'anthropic.cost',
      questions: [{ id: 'decimal', options: ['point', 'comma'], answer: null }],
    })
    expect(open.problem?.fix).toContain("--answer 'cost.csv:decimal=comma'")
    const file = await read(lines, new Map([['decimal', 'comma']]))
    expect(billed(file)).toBe(usd('94859'))
    expect(file.questions).toMatchObject([{ id: 'decimal', answer: 'comma' }])
  })

  it('has no rows of separators only, and nothing in columns without a name', async () => {
    const file = await read([`${HEADER};;`, `${row('01.04.2026', '1,5')};;`, ';;;;;;;;;;;', ';;'])
    expect(file.rowsRead).toBe(1)
    expect(file.rejectedRows).toEqual([])
  })

  it('names nothing by an id that became a rounded number', async () => {
    const log =
      'request_id,call_type,api_key,spend,total_tokens,prompt_tokens,completion_tokens,startTime,model'
    const call = (tokens: number): string =>
      `8.8689E+18,acompletion,1.2E+15,0.5,${String(tokens)},${String(tokens)},0,2026-09-01 10:00:00,m`
    const [file] = await importText('logs.csv', [log, call(1), call(2), ''].join('\n'))
    expect(file?.imported).toMatchObject({ rowsRead: 2, skippedBy: {} })
    expect(file?.imported.cells).toMatchObject([{ rows: 2, apiKeyId: '' }])
    expect(file?.imported.warnings.map(({ code }) => code)).toContain('id-lost')
  })
})
