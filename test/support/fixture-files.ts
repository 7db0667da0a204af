import type { FileEntry } from '../../shared/document/analysis-document.ts'
import type { FormatId } from '../../shared/domain/format-id.ts'
import type { RejectedRow } from '../../shared/domain/problem.ts'
import { sumOf, usd } from './fixture-workloads.ts'

/** The months the fixture's files cover. */
export const FIXTURE_MONTHS = ['2026-07', '2026-08', '2026-09'] as const
const ENDS = ['2026-08-01', '2026-09-01', '2026-10-01'] as const

const FORMATS: readonly (readonly [FormatId, string, number, string?, number?])[] = [
  ['anthropic.usage', '', 1196],
  ['anthropic.cost', 'anthropic', 4324],
  ['openai.usage', '', 1344, 'blank-bucket', 1],
  ['openai.cost', 'openai', 3468, 'blank-bucket', 1],
  ['gcp.bigquery', 'gcp', 555, 'not-ai', 371],
  ['aws.cur', 'aws', 932, 'not-ai', 555],
  ['github.ai-usage', 'github', 92],
  ['cursor.events', 'cursor', 2518, 'not-charged', 27],
  ['openrouter.activity', '', 640],
]

/** Three rows that cannot be read. */
export const FIXTURE_REJECTED: readonly RejectedRow[] = [
  rejected(34, 'amount_value', '1,2,3', 'an amount such as 1234.56'),
  rejected(62, 'start_time', 'yesterday', 'a date or Unix seconds', 'not-a-date'),
  rejected(68, 'amount_value', 'abc', 'an amount such as 1234.56'),
]

/** 27 good files, one with rejected rows, one refused. */
export function fixtureFiles(): readonly FileEntry[] {
  const read = FORMATS.flatMap(([format, provider, rows, reason, skipped = 0]) =>
    FIXTURE_MONTHS.map((month, at): FileEntry => {
      const skip = Math.floor(skipped / 3) + (at < skipped % 3 ? 1 : 0)
      const count = Math.floor(rows / 3) + (at < rows % 3 ? 1 : 0)
      const billed = provider === '' ? {} : usd(sumOf(provider, at))
      return {
        name: `${format.replace('.', '_')}_${month}.csv`,
        sha256: `${at}a`.repeat(32),
        bytes: count * 214,
        format,
        status: 'read',
        period: { start: `${month}-01`, end: ENDS[at] ?? '' },
        rows: {
          read: count,
          used: count - skip,
          skipped: skip,
          rejected: 0,
          skippedBy: reason === undefined ? {} : { [reason]: skip },
          rejectedBy: {},
        },
        money: {
          billed,
          list: {},
          included: provider === 'cursor' ? { USD: '35.00' } : {},
        },
        tokens: null,
        requests: null,
        skippedMoney: reason === 'not-ai' ? { 'not-ai': { USD: '3120.44' } } : {},
        warnings: [],
      }
    }),
  )
  return [...read, fileWithRejectedRows(), refusedFile()]
}

function fileWithRejectedRows(): FileEntry {
  return {
    name: 'northgate/cost.csv',
    sha256: 'b'.repeat(64),
    bytes: 20_114,
    format: 'openai.cost',
    status: 'read',
    period: { start: '2026-09-01', end: '2026-09-11' },
    rows: {
      read: 91,
      used: 88,
      skipped: 0,
      rejected: 3,
      skippedBy: {},
      rejectedBy: { 'not-a-number': 2, 'not-a-date': 1 },
    },
    money: { billed: { USD: '931.62' }, list: {}, included: {} },
    tokens: null,
    requests: null,
    skippedMoney: {},
    warnings: [
      {
        code: 'partial-last-day',
        count: 1,
        lines: [91],
        message: 'The last day has fewer hours than the others.',
      },
    ],
  }
}

function refusedFile(): FileEntry {
  return {
    name: 'claude_api_cost_2026_09.csv',
    sha256: 'c'.repeat(64),
    bytes: 4210,
    format: null,
    status: 'rejected',
    period: null,
    rows: { read: 0, used: 0, skipped: 0, rejected: 0, skippedBy: {}, rejectedBy: {} },
    money: { billed: {}, list: {}, included: {} },
    tokens: null,
    requests: null,
    skippedMoney: {},
    warnings: [],
    problem: {
      what: 'The file has the name of an Anthropic cost report, but not its columns.',
      expected: 'the columns usage_date_utc, model, workspace, cost_usd and ten more',
      fix: 'Export the cost report again from the console, or leave the file out.',
    },
  }
}

function rejected(
  line: number,
  column: string,
  value: string,
  expected: string,
  code: RejectedRow['code'] = 'not-a-number',
): RejectedRow {
  const fix = 'Correct the cell and drop the file again.'
  return { file: 'northgate/cost.csv', line, column, value, code, expected, fix }
}
