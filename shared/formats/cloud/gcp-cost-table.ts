import type { ChargeDraft } from '../../domain/charge.ts'
import { nextDay } from '../../domain/day.ts'
import { Columns, money, text, textCopier } from '../reading/read-cells.ts'
import { writeLine, writeTokens, type CloudLine } from './lines/cloud-line.ts'
import { consoleCurrency, moneyColumn, writtenQuantity } from './lines/google-console.ts'
import { bindGoogleLine, googleTokens } from './lines/google-line.ts'
import { isoOrUsDays } from '../reading/dates.ts'
import type { Cells, FileContext, RowReader, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { warnOfPeriod } from '../reading/notices.ts'
import { statedPeriod } from '../reading/period-of-name.ts'

/**
 * Google Cloud console, Cost table of an invoice: a SKU of a project for the whole month, behind a preamble with
 * invoice and currency. A row with a credit type lowers the SKU that it names and repeats no usage. The bill is the
 * unrounded cost, where the file has it.
 */
export const gcpCostTable = {
  id: 'gcp.cost-table',
  title: 'Google Cloud cost table',
  shape: 'table',
  provider: 'gcp',
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'B',
  source: {
    evidence: 'four readers of downloaded tables, two of them with the preamble',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'Google Cloud console › Billing › Cost table: choose the invoice month, ungrouped, then Download CSV.',
    ifWrongOne:
      'It has one sum per month. The BigQuery export of the same month has days and labels; prefer it, and import only one of the two.',
  },
  requiredColumns: ['sku description', 'cost type'],
  variants: ['ungrouped', 'by-project'],
  recognize: (header) =>
    header.has('sku description', 'cost type') &&
    (header.has('service description') || header.has('sku id')),
  bind: (context) => bindCostTable(context),
} as const satisfies TableFormat

function bindCostTable(context: FileContext): RowReader {
  const columns = new Columns(context)
  const service = columns.find('Service description')
  const serviceId = columns.find('Service ID')
  const sku = columns.find('SKU description')
  const costType = columns.find('Cost type')
  const creditType = columns.find('Credit type')
  const unrounded = moneyColumn(context, /^unrounded cost\b/i)
  const cost = unrounded.at < 0 ? moneyColumn(context, /^cost\b(?! type)/i) : unrounded
  const readTokens = bindTokens(columns)
  const account = columns.find('Billing account ID')
  const currency = consoleCurrency(context, cost)
  const readLine = bindGoogleLine({ service, serviceId, sku }, context)
  const readTime = bindTime(columns, context)
  const copyTexts = textCopier(columns, {
    projectId: ['Project ID', 'Project number'],
    projectName: 'Project name',
  })
  return (cells, draft) => {
    if ([service, sku, costType].every((column) => text(cells, column) === '')) {
      return { kind: 'skipped', reason: 'total-row' }
    }
    readTime(cells, draft)
    draft.account = text(cells, account)
    const type = text(cells, costType).toLowerCase()
    const line = readLine(cells)
    if (type === 'tax' || !line.isAi) {
      const reason = type === 'tax' ? 'tax' : 'not-ai'
      return { kind: 'skipped', reason, amount: money(cells, cost, currency), currency }
    }
    const tokens = readTokens(cells)
    draft.billed = money(cells, cost, currency)
    draft.currency = currency
    copyTexts(cells, draft)
    writeLine(draft, line)
    writeCharge(draft, { type, isCredit: text(cells, creditType) !== '', line, tokens })
    return USED
  }
}

function bindTokens(columns: Columns): (cells: Cells) => number | undefined {
  const quantity = columns.find('Usage amount')
  const unit = columns.find('Usage unit')
  return (cells) => googleTokens(writtenQuantity(cells, quantity), text(cells, unit))
}

/** What kind of charge the row is: a credit and an adjustment repeat no usage, and an adjustment names no model. */
function writeCharge(
  draft: ChargeDraft,
  row: {
    readonly type: string
    readonly isCredit: boolean
    readonly line: CloudLine
    readonly tokens: number | undefined
  },
): void {
  if (row.isCredit) draft.category = 'credit'
  else if (!/^(?:usage|regular|)$/.test(row.type)) {
    draft.category = 'adjustment'
    draft.model = draft.meter = ''
  } else if (row.tokens !== undefined) writeTokens(draft, row.line, row.tokens)
}

/** First and last day of the usage, both counted; a grouped table has no dates, its name may state them. */
function bindTime(
  columns: Columns,
  context: FileContext,
): (cells: Cells, draft: ChargeDraft) => void {
  const start = columns.find('Usage start date')
  const end = columns.find('Usage end date')
  const startOf = isoOrUsDays(start)
  const endOf = isoOrUsDays(end)
  const ofName = statedPeriod(context)
  if (start.at < 0 && ofName === undefined) warnOfPeriod(context)
  return (cells, draft) => {
    if (start.at < 0) {
      draft.day = ofName?.start
      draft.endDay = ofName?.end
      return
    }
    draft.day = startOf(cells)
    if (text(cells, end) === '') return
    const last = endOf(cells)
    if (last > draft.day) draft.endDay = nextDay(last)
  }
}
