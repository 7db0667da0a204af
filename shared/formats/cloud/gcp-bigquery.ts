import { add, isOutOfRange, parseAmount, ZERO, type Amount } from '../../domain/amount.ts'
import type { ChargeDraft } from '../../domain/charge.ts'
import {
  amount,
  Columns,
  currencyCode,
  fault,
  optionalAmount,
  optionalQuantity,
  text,
  textCopier,
  type Column,
  boundedAmount,
} from '../reading/read-cells.ts'
import { writeLine, writeTokens, type CloudLine } from './lines/cloud-line.ts'
import { bindGoogleLine, googleTokens } from './lines/google-line.ts'
import { labelFields, ownerOf } from './lines/owner-tags.ts'
import { isoDays, minuteOf } from '../reading/dates.ts'
import type { Cells, FileContext, JsonFormat, RowReader, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { bindAsTable, flatten, isRecord, pages } from '../reading/json-table.ts'
import { remember } from '../reading/remember.ts'

const FACTS = {
  id: 'gcp.bigquery',
  provider: 'gcp',
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'A',
  source: {
    evidence: 'real rows of the standard export, the official schema, several readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'Google Cloud console › BigQuery: SELECT * FROM the table gcp_billing_export_v1_… (or resource_v1) WHERE invoice.month = …; Save results › JSONL, or CSV.',
    ifWrongOne:
      'The FOCUS view, the Reports page and the cost table show the same charges: import one of them. cloud_pricing_export is a price list.',
  },
} as const

/**
 * Google Cloud billing export, as columns by dotted path: a SKU of a project by hour. `cost` is before credits and
 * credits are negative, so the bill is their sum. Corrections of a month keep arriving as rows of their own.
 * Billing days are taken as the timestamps have them, in UTC.
 */
export const gcpBigquery = {
  ...FACTS,
  title: 'Google Cloud billing export',
  shape: 'table',
  requiredColumns: ['usage_start_time', 'cost', 'currency'],
  variants: ['standard', 'underscores'],
  recognize: (header) =>
    header.has('usage_start_time', 'cost') &&
    ['sku.id', 'sku_id', 'sku.description', 'sku_description'].some((name) => header.has(name)),
  bind: (context) => bindBigquery(context),
} as const satisfies TableFormat

/** Paths of the nested rows that are read; the table's header has the same names. */
const PATHS = [
  'billing_account_id',
  'service.id',
  'service.description',
  'sku.id',
  'sku.description',
  'usage_start_time',
  'usage_end_time',
  'project.id',
  'project.name',
  'project.labels',
  'labels',
  'tags',
  'location.location',
  'location.region',
  'cost',
  'currency',
  'usage.amount',
  'usage.unit',
  'credits',
  'invoice.month',
  'cost_type',
  'cost_at_list',
]

/** The same rows with their nested objects, as JSON Lines or as one array. */
export const gcpBigqueryJson = {
  ...FACTS,
  title: 'Google Cloud billing export (JSON)',
  shape: 'json',
  requiredColumns: ['usage_start_time', 'cost', 'currency'],
  variants: ['json-lines', 'json-array'],
  recognize: (value) => {
    const [first] = pages(value)
    return first !== undefined && isRecord(first['sku']) && 'usage_start_time' in first
  },
  rows: function* (value) {
    for (const row of pages(value)) yield flatten(row)
  },
  bind: bindAsTable(PATHS, (context) => bindBigquery(context)),
} as const satisfies JsonFormat

/** A nested field under its dotted path, or under the alias that a query gives it. */
function nested(columns: Columns, path: string): Column {
  return columns.find(path, path.replace('.', '_'))
}

function bindBigquery(context: FileContext): RowReader {
  const columns = new Columns(context)
  const cost = columns.find('cost')
  const credits = nested(columns, 'credits')
  const currency = columns.find('currency')
  const costType = columns.find('cost_type')
  const line = {
    service: nested(columns, 'service.description'),
    serviceId: nested(columns, 'service.id'),
    sku: nested(columns, 'sku.description'),
  }
  const readLine = bindGoogleLine(line, context)
  const readUse = bindUse(columns)
  const readBill = bindBill(columns)
  return (cells, draft) => {
    readBill(cells, draft)
    const type = text(cells, costType).toLowerCase()
    const read = type === 'tax' ? undefined : readLine(cells)
    const net = add(amount(cells, cost), creditsOf(cells, credits))
    if (read?.isAi !== true) {
      const reason = type === 'tax' ? 'tax' : 'not-ai'
      return { kind: 'skipped', reason, amount: net, currency: text(cells, currency) }
    }
    draft.billed = net
    draft.currency = currencyCode(cells, currency)
    readUse(cells, draft, read, type)
    return USED
  }
}

/** Day, invoice and account, of skipped rows too: the money of a month is held against its invoice. */
function bindBill(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const dayOf = isoDays(columns.find('usage_start_time'))
  const month = nested(columns, 'invoice.month')
  const account = columns.find('billing_account_id')
  return (cells, draft) => {
    draft.day = dayOf(cells)
    draft.invoiceMonth = text(cells, month).replace(/^(\d{4})(\d{2})$/, '$1-$2')
    draft.account = text(cells, account)
  }
}

type UseReader = (cells: Cells, draft: ChargeDraft, line: CloudLine, costType: string) => void

function bindUse(columns: Columns): UseReader {
  const start = columns.find('usage_start_time')
  const end = columns.find('usage_end_time')
  const endOf = isoDays(end)
  const list = columns.find('cost_at_list')
  const quantity = nested(columns, 'usage.amount')
  const unit = nested(columns, 'usage.unit')
  const labels = [columns.find('labels'), nested(columns, 'project.labels'), columns.find('tags')]
  const appOf = remember((cell) => ownerOf(labelFields(cell)).app)
  const tagsOf = remember(labelText)
  const regions = [nested(columns, 'location.region'), nested(columns, 'location.location')]
  const copyTexts = textCopier(columns, {
    projectId: ['project.id', 'project_id'],
    projectName: ['project.name', 'project_name'],
  })
  return (cells, draft, line, costType) => {
    const days = text(cells, end) === '' ? 0 : endOf(cells) - (draft.day ?? 0)
    if (days > 1) draft.endDay = endOf(cells)
    else if (days === 0 || minuteOf(cells, start) !== 0) draft.minute = minuteOf(cells, start)
    draft.list = optionalAmount(cells, list)
    copyTexts(cells, draft)
    for (const column of regions) draft.region ||= text(cells, column)
    for (const column of labels) {
      draft.apiKeyName ||= appOf(text(cells, column))
      draft.tags ||= tagsOf(text(cells, column))
    }
    writeLine(draft, line)
    if (costType === 'adjustment') {
      draft.category = 'adjustment'
      draft.model = draft.meter = ''
      return
    }
    const tokens = googleTokens(optionalQuantity(cells, quantity), text(cells, unit))
    if (tokens !== undefined) writeTokens(draft, line, tokens)
  }
}

/** `env: prod, app: faq`. */
function labelText(cell: string): string {
  return [...labelFields(cell)].map(([key, value]) => `${key}: ${value}`).join(', ')
}

const CREDIT = /['"]amount['"]\s*:\s*(?:Decimal\(\s*)?['"]?([+-]?[\d.]+(?:e[+-]?\d+)?)/gi

/**
 * Sum of a row's credits: a list of objects as JSON or as Python writes it, or the sum that a query made of it.
 * @throws CellError for text that is neither.
 */
function creditsOf(cells: Cells, column: Column): Amount {
  const value = text(cells, column)
  if (value === '' || value === '[]') return ZERO
  const sum = parseAmount(value)
  if (sum !== undefined) return boundedAmount(value, cells, column, 'a sum of credits')
  let total: Amount = ZERO
  let count = 0
  for (const [, written = ''] of value.matchAll(CREDIT)) {
    const credit = parseAmount(written)
    if (credit === undefined || isOutOfRange(written, credit)) break
    total = add(total, credit)
    count++
  }
  if (count === 0) {
    throw fault(
      cells,
      column,
      'not-a-number',
      "credits such as [{'name': 'Discount', 'amount': -0.03}]",
    )
  }
  return total
}
