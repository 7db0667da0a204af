import { expect, it } from 'vitest'
import { importText } from '../../support/source-files.ts'

const LITELLM =
  'request_id,call_type,spend,total_tokens,prompt_tokens,completion_tokens,startTime,model'
const PORTKEY = 'id,created_at,ai_org,ai_model,req_units,res_units,cost,cost_currency'
const CURSOR = 'Date,User,Max Mode,Model,Input (w/ Cache Write),Output Tokens,Cost,Kind'

/** The categories of the rows of an export. */
async function categories(header: string, ...rows: readonly string[]): Promise<readonly string[]> {
  const [file] = await importText('calls.csv', [header, ...rows, ''].join('\n'))
  return (file?.imported.cells ?? []).map(({ category }) => category).sort()
}

const litellm = (id: string): string => `${id},acompletion,0.5,10,8,2,2026-09-01 10:00:00,acme-7b`
const portkey = (id: string): string => `${id},2026-09-01T10:00:00Z,openai,gpt-5.4,100,10,0.12,USD`
const cursor = '2026-09-01T10:00:00.000Z,a@acme.example,No,gpt-5.4,100,10,0.12'

it.each([
  {
    name: 'LiteLLM',
    header: LITELLM,
    column: 'status',
    row: litellm,
    ends: ['success', 'failure'],
  },
  { name: 'Portkey', header: PORTKEY, column: 'is_success', row: portkey, ends: ['true', 'false'] },
])('$name tells failed calls that were charged', async ({ header, column, row, ends }) => {
  const rows = [...ends, ''].map((end, at) => `${row(String(at))},${end}`)
  expect(await categories(`${header},${column}`, ...rows)).toEqual(['failed', 'succeeded', 'usage'])
  expect(await categories(header, row('a'))).toEqual(['usage'])
})

it('Cursor tells by its kind that a charged call did not fail', async () => {
  expect(await categories(CURSOR, `${cursor},On-Demand`)).toEqual(['succeeded'])
  expect(await categories(CURSOR, `${cursor},`)).toEqual(['usage'])
})
