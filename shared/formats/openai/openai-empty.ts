import type { TableFormat } from '../format.ts'

const TIME_COLUMNS = ['start_time', 'end_time', 'start_time_iso', 'end_time_iso']

/**
 * An OpenAI export of a period without activity: only the four time columns are left, and the usage and the cost
 * file are the same bytes. Every row is a bucket in which nothing happened.
 */
export const openaiEmpty = {
  id: 'openai.empty',
  title: 'OpenAI export without activity',
  shape: 'table',
  provider: 'openai',
  stream: { role: 'usage', activity: 'none' },
  confidence: 'A',
  source: { evidence: 'two accounts without usage, 2025 and 2026', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'platform.openai.com › Usage › Export, for a period without activity.',
    ifWrongOne: 'If there was activity, choose the right organization and period and export again.',
  },
  requiredColumns: TIME_COLUMNS,
  variants: ['time-columns-only'],
  recognize: (header) => header.cells.length === TIME_COLUMNS.length && header.has(...TIME_COLUMNS),
  bind: () => () => ({ kind: 'skipped', reason: 'blank-bucket' }),
} as const satisfies TableFormat
