import { isOutOfRange, parseAmount, type Amount } from '../../domain/amount.ts'
import type { ChargeDraft } from '../../domain/charge.ts'
import { parseMonth, type Period } from '../../domain/day.ts'
import {
  Columns,
  money,
  optionalMoney,
  text,
  textCopier,
  type Column,
} from '../reading/read-cells.ts'
import { writeLine, writeTokens } from './lines/cloud-line.ts'
import { consoleCurrency, moneyColumn, writtenQuantity } from './lines/google-console.ts'
import { bindGoogleLine, googleTokens } from './lines/google-line.ts'
import { isoOrUsDays } from '../reading/dates.ts'
import type { Cells, FileContext, RowReader, Skip, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { warnOfPeriod } from '../reading/notices.ts'
import { statedPeriod } from '../reading/period-of-name.ts'

/**
 * Google Cloud console, Reports page: a SKU by day, with list cost, savings and subtotal. The bill is the unrounded
 * subtotal; `List cost` is rounded to cents. The last rows restate the data: subtotal, tax, total.
 * The columns follow the grouping that was chosen on the page.
 */
export const gcpReports = {
  id: 'gcp.reports',
  title: 'Google Cloud reports',
  shape: 'table',
  provider: 'gcp',
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'B',
  source: {
    evidence: 'one reader that restates a real export of 2026, one list of its column names',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'Google Cloud console › Billing › Reports: group by SKU, time by day, then Download CSV.',
    ifWrongOne:
      'It has no projects and no labels. The BigQuery export has both; prefer it, and import only one of the two.',
  },
  requiredColumns: ['service description', 'sku description'],
  variants: ['daily', 'without-dates'],
  recognize: (header) =>
    header.has('service description', 'sku description') &&
    !header.has('cost type') &&
    header.cells.some((cell) => SUBTOTAL.test(cell)),
  bind: (context) => bindReports(context),
} as const satisfies TableFormat

/** The title of the sum; of `Subtotal (CHF)` the rule for localised titles leaves the word in the brackets. */
const SUBTOTAL = /^(?:unrounded )?subtotal\b|^(?:[a-z]{3}|kr)$/

function bindReports(context: FileContext): RowReader {
  const columns = new Columns(context)
  const service = columns.find('Service description')
  const serviceId = columns.find('Service ID')
  const sku = columns.find('SKU description')
  const unrounded = moneyColumn(context, /^unrounded subtotal\b/i)
  const subtotal = unrounded.at < 0 ? moneyColumn(context, /^subtotal\b/i) : unrounded
  const list = moneyColumn(context, /^list cost\b/i)
  const quantity = columns.find('Usage amount')
  const unit = columns.find('Usage unit')
  const account = columns.find('Billing account ID')
  const currency = consoleCurrency(context, subtotal)
  const readLine = bindGoogleLine({ service, serviceId, sku }, context)
  const readTime = bindTime(columns, context)
  const copyTexts = textCopier(columns, {
    projectId: ['Project ID', 'Project number'],
    projectName: ['Project name', 'Project'],
    region: ['Region', 'Location'],
  })
  return (cells, draft) => {
    const isFooter = [service, serviceId, sku].every((column) => text(cells, column) === '')
    if (isFooter) return footerOf(cells, currency)
    readTime(cells, draft)
    draft.account = text(cells, account)
    const line = readLine(cells)
    const amount = money(cells, subtotal, currency)
    if (!line.isAi) return { kind: 'skipped', reason: 'not-ai', amount, currency }
    const tokens = googleTokens(writtenQuantity(cells, quantity), text(cells, unit))
    draft.list = optionalMoney(cells, list, currency)
    draft.billed = amount
    draft.currency = currency
    copyTexts(cells, draft)
    writeLine(draft, line)
    if (tokens !== undefined) writeTokens(draft, line, tokens)
    return USED
  }
}

/** `…,Subtotal,1242.159426,1242.16`: the label stands before its amounts, not always under the title of the column. */
function footerOf(cells: Cells, currency: string): Skip {
  const at = cells.findIndex((cell) => cell.trim() !== '')
  if (!/^tax(?:es)?$/i.test(cells[at]?.trim() ?? ''))
    return { kind: 'skipped', reason: 'total-row' }
  const amount = firstAmount(cells.slice(at + 1))
  return amount === undefined
    ? { kind: 'skipped', reason: 'tax' }
    : { kind: 'skipped', reason: 'tax', amount, currency }
}

/** The first number; the unrounded one stands before the rounded one. */
function firstAmount(cells: Cells): Amount | undefined {
  for (const cell of cells) {
    const written = cell.replace(/[\s,$€£¥]/g, '')
    const amount = parseAmount(written)
    if (amount !== undefined && !isOutOfRange(written, amount)) return amount
  }
  return undefined
}

/** A day, a month, or for a report without dates the period in the file's name. */
function bindTime(
  columns: Columns,
  context: FileContext,
): (cells: Cells, draft: ChargeDraft) => void {
  const date = columns.find('Date', 'Day', 'Month', 'Usage date')
  const dayOf = isoOrUsDays(date)
  const ofName = statedPeriod(context)
  if (date.at < 0 && ofName === undefined) warnOfPeriod(context)
  return (cells, draft) => {
    const period = monthOf(cells, date) ?? (date.at < 0 ? ofName : undefined)
    draft.day = period?.start ?? (date.at < 0 ? undefined : dayOf(cells))
    draft.endDay = period?.end
  }
}

function monthOf(cells: Cells, date: Column): Period | undefined {
  return parseMonth(text(cells, date))
}
