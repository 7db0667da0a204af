import {
  dayOf,
  formatDay,
  nextDay,
  parseIsoDay,
  parseMonth,
  type Period,
} from '../../domain/day.ts'
import type { ChargeDraft } from '../../domain/charge.ts'
import type { JsonFormat } from '../format.ts'
import { bindAsTable, flatten, isRecord, pages, records } from '../reading/json-table.ts'
import { bindBilling, GITHUB_BILLING } from './github-billing.ts'

/** Members of an item by the columns of the usage reports. */
const FIELDS: readonly (readonly [member: string, column: string])[] = [
  ['date', 'date'],
  ['product', 'product'],
  ['sku', 'sku'],
  ['model', 'model'],
  ['unitType', 'unit_type'],
  ['grossAmount', 'gross_amount'],
  ['discountAmount', 'discount_amount'],
  ['netAmount', 'net_amount'],
  ['organizationName', 'organization'],
  ['repositoryName', 'repository'],
  ['userName', 'username'],
  ['costCenterName', 'cost_center_name'],
]

const COLUMNS = FIELDS.map(([, column]) => column)

const SOURCE = {
  evidence: 'the official description of the REST API and example answers in four public copies',
  checkedOn: '2026-11-30',
} as const

/**
 * GitHub REST API, AI credit usage: sums by model over a month or a day, which only `timePeriod` names; items carry
 * neither date nor user. Net is the bill, gross the list value, the discount what the plan covers.
 */
export const githubApiAiCredits = {
  ...GITHUB_BILLING,
  id: 'github.api-ai-credits',
  title: 'GitHub AI credit usage API',
  shape: 'json',
  confidence: 'A',
  source: SOURCE,
  help: {
    whereToGet:
      'GET /organizations/{org}/settings/billing/ai_credit/usage?year=…&month=… (or /enterprises/{enterprise}/…).',
    ifWrongOne:
      'The AI usage report (CSV) shows the same credits by day and user; prefer it, and import only one of the two.',
  },
  requiredColumns: ['timePeriod', 'usageItems', 'grossQuantity', 'netAmount'],
  variants: ['month', 'day-of-a-user'],
  recognize: (value) => itemsOf(value).some(({ item }) => isCredit(item)),
  rows: (value) =>
    itemsOf(value).map(({ page, item }) => {
      const period = periodOf(page['timePeriod'])
      const fields = renamed({ ...ownerOf(page), ...item })
      if (period === undefined) return fields
      return fields.set('date', formatDay(period.start)).set('end', formatDay(period.end))
    }),
  bind: (context) => {
    const read = bindAsTable(COLUMNS, (table) => bindBilling(table, { isAlwaysAi: true }))(context)
    return (fields, draft) => {
      const outcome = read(fields, draft)
      setEnd(draft, fields.get('end') ?? '')
      return outcome
    }
  },
} as const satisfies JsonFormat

/** GitHub REST API, billing usage: every product, one day an item; only Copilot, Spark and Models are AI. No models. */
export const githubApiUsage = {
  ...GITHUB_BILLING,
  id: 'github.api-usage',
  title: 'GitHub billing usage API',
  shape: 'json',
  confidence: 'A-',
  source: SOURCE,
  help: {
    whereToGet:
      'GET /organizations/{org}/settings/billing/usage?year=…&month=… with an owner’s token.',
    ifWrongOne:
      'The AI usage report (CSV) shows the same charges by model; prefer it, and import only one of the two.',
  },
  requiredColumns: ['usageItems', 'date', 'netAmount'],
  variants: ['organization'],
  recognize: (value) => itemsOf(value).some(({ item }) => isDated(item)),
  rows: (value) => itemsOf(value).map(({ item }) => renamed(item)),
  bind: bindAsTable(COLUMNS, (table) => bindBilling(table)),
} as const satisfies JsonFormat

type JsonRecord = Readonly<Record<string, unknown>>

function itemsOf(
  value: unknown,
): readonly { readonly page: JsonRecord; readonly item: JsonRecord }[] {
  return pages(value).flatMap((page) => records(page['usageItems']).map((item) => ({ page, item })))
}

/** A summary by SKU has the same members without a model; its sums are all products, and it is not read. */
function isCredit(item: JsonRecord): boolean {
  return 'netAmount' in item && 'grossQuantity' in item && 'model' in item
}

function isDated(item: JsonRecord): boolean {
  return 'netAmount' in item && 'date' in item && !('grossQuantity' in item)
}

function renamed(item: JsonRecord): Map<string, string> {
  const fields = flatten(item)
  return new Map(FIELDS.map(([member, column]) => [column, fields.get(member) ?? '']))
}

/** Whose the credits are. An enterprise is not named: its reports by organization show the same credits. */
function ownerOf({ organization, user, costCenter }: JsonRecord): JsonRecord {
  return {
    organizationName: organization,
    userName: user,
    costCenterName: isRecord(costCenter) ? costCenter['name'] : undefined,
  }
}

/** A year, a month or a day; `undefined` where it is none. */
function periodOf(value: unknown): Period | undefined {
  if (!isRecord(value)) return undefined
  const { year, month, day } = value
  if (typeof year !== 'number') return undefined
  if (typeof month !== 'number') {
    const [start, end] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)]
    return start === undefined || end === undefined ? undefined : { start, end }
  }
  if (typeof day !== 'number') {
    return parseMonth(`${String(year)}-${String(month).padStart(2, '0')}`)
  }
  const start = dayOf(year, month, day)
  return start === undefined ? undefined : { start, end: nextDay(start) }
}

function setEnd(draft: ChargeDraft, end: string): void {
  const endDay = parseIsoDay(end)
  if (draft.day !== undefined && endDay !== undefined && endDay - draft.day > 1) {
    draft.endDay = endDay
  }
}
