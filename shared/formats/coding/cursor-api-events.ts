import { scale, ZERO, type Amount } from '../../domain/amount.ts'
import { SUCCEEDED, type ChargeDraft } from '../../domain/charge.ts'
import { dayOfMillis } from '../../domain/day.ts'
import type { Cells, FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import {
  bindAsTable,
  flatten,
  hasMorePages,
  isRecord,
  pages,
  records,
} from '../reading/json-table.ts'
import {
  Columns,
  fault,
  optionalAmount,
  optionalCount,
  text,
  textCopier,
  truth,
  type Column,
} from '../reading/read-cells.ts'

const COLUMNS = [
  'timestamp',
  'model',
  'kind',
  'maxMode',
  'tokenUsage.inputTokens',
  'tokenUsage.cacheReadTokens',
  'tokenUsage.cacheWriteTokens',
  'tokenUsage.outputTokens',
  'tokenUsage.totalCents',
  'chargedCents',
  'isChargeable',
  'isFreeBugbot',
  'userEmail',
  'userId',
]

/**
 * Cursor usage events as JSON, from the Admin API or the dashboard: the events of the CSV, instants in milliseconds,
 * amounts in cents with fractions. `chargedCents` holds the model's cost and the token fee; older events have only
 * `totalCents`. What was charged is decided by `isChargeable` where it stands, since `kind` is text that is translated.
 */
export const cursorApiEvents = {
  id: 'cursor.api-events',
  title: 'Cursor usage events (JSON)',
  shape: 'json',
  provider: 'cursor',
  stream: { role: 'bill', activity: 'seats' },
  confidence: 'A',
  source: {
    evidence: 'two copies of the official reference, a public fixture and three readers',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'POST https://api.cursor.com/teams/filtered-usage-events with an admin key; keep every page.',
    ifWrongOne:
      'The CSV of the dashboard (Usage › Export CSV) shows the same events; each event counts once.',
  },
  isLog: true,
  requiredColumns: ['timestamp', 'model', 'tokenUsage.inputTokens'],
  countsCacheApart: true,
  variants: ['admin-api', 'dashboard'],
  recognize: (value) => eventsOf(value).some((event) => 'timestamp' in event && 'model' in event),
  hasMorePages,
  hasEarlierPages: (value) => {
    const pagination = pages(value)[0]?.['pagination']
    return isRecord(pagination) && pagination['hasPreviousPage'] === true
  },
  // The form of the dashboard has no pagination.
  statedRows: (value) => {
    const total = pages(value).at(-1)?.['totalUsageEventsCount']
    return typeof total === 'number' ? total : undefined
  },
  rows: (value) => eventsOf(value).map((event) => flatten(event)),
  bind: bindAsTable(COLUMNS, bindEvents),
} as const satisfies JsonFormat

function eventsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return pages(value).flatMap((page) => records(page['usageEvents'] ?? page['usageEventsDisplay']))
}

function bindEvents(context: FileContext): RowReader {
  const columns = new Columns(context)
  const instant = columns.find('timestamp')
  const maxMode = columns.find('maxMode')
  const kind = columns.find('kind')
  const readMoney = bindMoney(columns)
  const input = columns.find('tokenUsage.inputTokens')
  const cacheRead = columns.find('tokenUsage.cacheReadTokens')
  const cacheWrite = columns.find('tokenUsage.cacheWriteTokens')
  const output = columns.find('tokenUsage.outputTokens')
  const copyTexts = textCopier(columns, { model: 'model' })
  const user = columns.find('userEmail')
  const userId = columns.find('userId')
  return (cells, draft) => {
    readInstant(cells, instant, draft)
    draft.input = optionalCount(cells, input)
    draft.cacheRead = optionalCount(cells, cacheRead)
    draft.cacheWrite5m = optionalCount(cells, cacheWrite)
    draft.output = optionalCount(cells, output)
    readMoney(cells, draft)
    const written = text(cells, kind)
    if (/not[ _]charged|no[ _]charge/i.test(written)) {
      return { kind: 'skipped', reason: 'not-charged' }
    }
    copyTexts(cells, draft)
    draft.user = text(cells, user) || text(cells, userId)
    draft.serviceTier = truth(cells, maxMode) === true ? 'max' : ''
    draft.requests = 1
    draft.category = written === '' ? 'usage' : SUCCEEDED
    return USED
  }
}

function readInstant(cells: Cells, column: Column, draft: ChargeDraft): void {
  const written = text(cells, column)
  if (!/^\d{12,14}$/.test(written)) {
    throw fault(cells, column, 'not-a-date', 'Unix milliseconds such as 1788220800000')
  }
  const millis = Number(written)
  draft.day = dayOfMillis(millis)
  draft.minute = Math.floor((millis % 86_400_000) / 60_000)
}

/** An event that is not charged is covered by the plan, or given away. */
function bindMoney(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const charged = columns.find('chargedCents')
  const modelCost = columns.find('tokenUsage.totalCents')
  const chargeable = columns.find('isChargeable')
  const isFree = columns.find('isFreeBugbot')
  const kind = columns.find('kind')
  return (cells, draft) => {
    draft.currency = 'USD'
    const [fee, cost] = [centsOf(cells, charged), centsOf(cells, modelCost)]
    const written = text(cells, kind)
    const isCharged = truth(cells, chargeable) ?? !/included/i.test(written)
    if (/user[ _]api[ _]key|byok/i.test(written)) draft.elsewhere = fee ?? cost
    else if (isCharged) draft.billed = fee ?? cost
    else if (truth(cells, isFree) !== true) {
      draft.included = [fee, cost].find((value) => value !== undefined && value !== ZERO)
    }
  }
}

function centsOf(cells: Cells, column: Column): Amount | undefined {
  const cents = optionalAmount(cells, column)
  return cents === undefined ? undefined : scale(cents, 1n, 100n)
}
