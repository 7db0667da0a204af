import { writeCsv } from '../csv/write-csv.ts'
import { seatTemplate } from '../seats/seat-template.ts'

/** Headers and example rows of the templates. */
const TABLES = {
  rates: [
    ['month', 'from', 'to', 'rate'],
    ['2026-09', 'EUR', 'USD', '1.0842'],
  ],
  invoices: [
    ['provider', 'month', 'amount', 'currency', 'reference'],
    ['openai', '2026-09', '1234.56', 'USD', 'INV-0001'],
  ],
  owners: [
    [
      'match',
      'value',
      'provider',
      'team',
      'cost centre',
      'legal entity',
      'ledger account',
      'from',
      'until',
      'split',
      'share',
    ],
    ['project', 'search-*', '', 'Search', '4711', 'Example Ltd', '6640', '2026-01', '', '', ''],
    ['key', 'sk-example', 'openai', 'Apps', '4712', 'Example Ltd', '6640', '', '', '', ''],
    ['tag', 'team=data', '', 'Data', '4713', 'Example GmbH', '6640', '', '', '', ''],
    ['project', 'gateway', '', 'Search', '4711', 'Example Ltd', '6640', '', '', 'fixed', '60%'],
    ['project', 'gateway', '', 'Apps', '4712', 'Example Ltd', '6640', '', '', 'fixed', '40%'],
    ['project', 'shared-tools', '', '', '', '', '', '', '', 'spend', ''],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>

/** A template of a side file as CSV. */
export function sideTemplate(kind: keyof typeof TABLES | 'seats'): string {
  if (kind === 'seats') return seatTemplate()
  const rows = TABLES[kind].map((cells) => cells.map((text) => ({ kind: 'text' as const, text })))
  return `\uFEFF${writeCsv(rows)}`
}
