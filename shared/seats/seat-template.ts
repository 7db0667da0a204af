import { writeCsv } from '../csv/write-csv.ts'

const HEADER = [
  'product',
  'user',
  'plan',
  'price',
  'currency',
  'billing period',
  'renewal',
  'last activity',
  'team',
  'seats',
]

/** Example rows for each case: active, idle, never used, unassigned. */
const EXAMPLES = [
  [
    'GitHub Copilot',
    'a.example',
    'Business',
    '19',
    'USD',
    'month',
    '',
    '2026-09-28',
    'Platform',
    '',
  ],
  ['Cursor', 'b.example', 'Teams', '40', 'USD', 'month', '2026-12-01', '2026-07-02', 'Apps', ''],
  ['ChatGPT', 'c.example', 'Business', '300', 'USD', 'year', '2027-03-31', 'never', 'Sales', ''],
  ['Claude', '', 'Team', '30', 'USD', 'month', '2026-12-15', '', '', '5'],
]

/** A template for a seat list: the header and example rows to overwrite. */
export function seatTemplate(): string {
  const rows = [HEADER, ...EXAMPLES].map((cells) =>
    cells.map((text) => ({ kind: 'text' as const, text })),
  )
  return `\uFEFF${writeCsv(rows)}`
}
