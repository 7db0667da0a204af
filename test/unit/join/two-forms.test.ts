import { describe, expect, it } from 'vitest'
import { sumOf } from '../../../shared/analysis/file-entry.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import { importText } from '../../support/source-files.ts'

/** What counts of several files, and why the rest does not. */
async function counted(files: Readonly<Record<string, string>>) {
  const read = await Promise.all(
    Object.entries(files).map(([name, content]) => importText(name, content)),
  )
  const { cells, overlaps } = resolveOverlaps(read.flat().map(({ imported }) => imported))
  return {
    billed: sumOf(
      cells.map(({ cell }) => cell),
      'billed',
    ),
    causes: overlaps.map(({ cause }) => cause),
  }
}

const HOURS = [1, 2, 3, 4]
const CURSOR_CSV = [
  'Date,User,Kind,Model,Max Mode,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,Total Tokens,Cost',
  ...HOURS.map(
    (hour) =>
      `2026-09-01T0${String(hour)}:00:00.123Z,ida@acme.example,Usage-based,auto,No,5,100,10,20,135,0.01`,
  ),
  '',
].join('\n')

const CURSOR_JSON = JSON.stringify({
  usageEvents: HOURS.map((hour) => ({
    timestamp: String(Date.UTC(2026, 8, 1, hour, 0, 0, 123)),
    model: 'auto',
    kind: 'Usage-based',
    tokenUsage: { inputTokens: 100, cacheReadTokens: 10, cacheWriteTokens: 5, outputTokens: 20 },
    chargedCents: 1,
    isChargeable: true,
    userEmail: 'ida@acme.example',
  })),
})

const DAYS = Array.from({ length: 30 }, (_, at) => `2026-09-${String(at + 1).padStart(2, '0')}`)
const GITHUB_CSV = [
  'date,username,product,sku,model,unit_type,applied_cost_per_quantity,gross_amount,discount_amount,net_amount,organization',
  ...DAYS.map((day) => `${day},ida,copilot,copilot_ai_credit,GPT-5.5,ai-credits,0.01,1,0,1,acme`),
  '',
].join('\n')

const credits = (owner: Readonly<Record<string, string>>) =>
  JSON.stringify({
    timePeriod: { year: 2026, month: 9 },
    ...owner,
    usageItems: [{ sku: 'AI Credit', model: 'GPT-5.5', grossQuantity: 3000, netAmount: 30 }],
  })

const fireworks = (dimension: string, value: string) =>
  `account_id,date,group_by_dimension,group_by_value,subtotal_usd,currency
acme,2026-09-01,${dimension},${value},1.5,USD
acme,2026-09-01,${dimension},unattributed,0.5,USD
`

describe('one activity in two forms counts once', () => {
  it.each([
    {
      why: 'Cursor’s events as CSV and as JSON',
      files: { 'events.csv': CURSOR_CSV, 'events.json': CURSOR_JSON },
      billed: '0.04',
      cause: 'same-events',
    },
    {
      why: 'GitHub’s credits by day and by month',
      files: { 'report.csv': GITHUB_CSV, 'credits.json': credits({ organization: 'acme' }) },
      billed: '30',
      cause: 'roll-up',
    },
    {
      why: 'GitHub’s credits of an organization and of its enterprise',
      files: { 'report.csv': GITHUB_CSV, 'credits.json': credits({ enterprise: 'acme-group' }) },
      billed: '30',
      cause: 'roll-up',
    },
    {
      why: 'Fireworks’ costs by model and by key',
      files: {
        'models.csv': fireworks('model', 'accounts/fireworks/models/glm-5p2'),
        'keys.csv': fireworks('api_key', 'key_1'),
      },
      billed: '2',
      cause: 're-export',
    },
  ])('$why', async ({ files, billed, cause }) => {
    expect(await counted(files)).toEqual({ billed: { USD: billed }, causes: [cause] })
  })
})
