import { dayOfMillis } from '../../domain/day.ts'
import type { FormatFacts, JsonFormat, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { amount, Columns, currencyCode, fault, text, textCopier } from '../reading/read-cells.ts'
import { isoOrUsDay } from '../reading/dates.ts'
import { bindAsTable, flatten, recordsIn } from '../reading/json-table.ts'
import { namesModel } from '../reading/token-meter.ts'

const COLUMNS = [
  'timestamp',
  'currency',
  'name',
  'cost',
  'organization_id',
  'project_id',
  'project_name',
  'organization_name',
  'cost_in_major',
  'date',
]

const FACTS = {
  id: 'openai.cost-legacy',
  provider: 'openai',
  stream: { role: 'cost', activity: 'api' },
  confidence: 'B',
  source: {
    evidence: 'four readers of the export of 2023 and 2024, in the table and the JSON form',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'The usage page of platform.openai.com until late 2024: Export, cost. For today’s data use the Cost tab.',
    ifWrongOne: 'Exports since 2025 have amount_value; they are read as well.',
  },
  requiredColumns: ['name', 'cost_in_major'],
} as const satisfies Partial<FormatFacts>

/**
 * OpenAI cost export until late 2024: a day by model family (`GPT-4o mini`). `cost_in_major` is in dollars;
 * `cost` repeats it in cents and is not read.
 */
export const openaiCostLegacy = {
  ...FACTS,
  title: 'OpenAI cost until 2024',
  shape: 'table',
  variants: ['table'],
  recognize: (header) => header.has('name', 'cost_in_major'),
  bind: (context) => {
    const columns = new Columns(context)
    const timestamp = columns.find('timestamp')
    const date = columns.find('date')
    const currency = columns.find('currency')
    const name = columns.find('name')
    const cost = columns.find('cost_in_major')
    const copyTexts = textCopier(columns, {
      account: 'organization_id',
      projectId: 'project_id',
      projectName: 'project_name',
      user: 'user_id',
    })
    return (cells, draft) => {
      const at = text(cells, timestamp)
      draft.day = /^\d{9,11}(?:\.\d+)?$/.test(at)
        ? dayOfMillis(Number(at) * 1000)
        : (isoOrUsDay(text(cells, date)) ?? isoOrUsDay(at))
      if (draft.day === undefined) {
        throw fault(cells, date.at < 0 ? timestamp : date, 'not-a-date', 'a day such as 2024-09-30')
      }
      if (text(cells, cost) === '') return { kind: 'skipped', reason: 'blank-bucket' }
      draft.currency = text(cells, currency) === '' ? 'USD' : currencyCode(cells, currency)
      draft.billed = amount(cells, cost)
      copyTexts(cells, draft)
      const family = text(cells, name)
      draft.category = namesModel(family) ? 'usage' : 'tool'
      draft.model = namesModel(family) ? family : ''
      return USED
    }
  },
} as const satisfies TableFormat

/** The same export as JSON: records in `data`, or an array of them. */
export const openaiCostLegacyJson = {
  ...FACTS,
  title: 'OpenAI cost until 2024 (JSON)',
  shape: 'json',
  variants: ['billing-export'],
  recognize: (value) => recordsIn(value)[0]?.['cost_in_major'] !== undefined,
  rows: function* (value) {
    for (const record of recordsIn(value)) yield flatten(record)
  },
  bind: bindAsTable([...COLUMNS, 'user_id'], openaiCostLegacy.bind),
} as const satisfies JsonFormat
