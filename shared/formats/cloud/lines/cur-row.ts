import type { Amount } from '../../../domain/amount.ts'
import type { ChargeDraft } from '../../../domain/charge.ts'
import {
  amount,
  currencyCode,
  identifier,
  numberText,
  optionalQuantity,
  text,
  type Column,
} from '../../reading/read-cells.ts'
import { isoDays, minuteOf, monthText } from '../../reading/dates.ts'
import type { Cells, FileContext, RowReader, Skip } from '../../format.ts'
import { USED } from '../../format.ts'
import { remember } from '../../reading/remember.ts'
import { SeenIds } from '../../reading/seen-ids.ts'
import { tokensPerUnit } from '../../reading/token-meter.ts'
import { inferredUnitTokens, readAwsLine } from './bedrock-line.ts'
import { mayBeAi, writeLine, writeTokens, type CloudLine } from './cloud-line.ts'
import { CurColumns } from './cur-columns.ts'
import { bindOwner } from './cur-owner.ts'
import { mapFields } from './owner-tags.ts'
import { rememberCells } from './remember-cells.ts'

/**
 * Reads a row of a cost and usage report, in any rendering. Money is `UnblendedCost` of every line type.
 *
 * One month comes in numbered chunks, which are parts of one whole, and is delivered anew several times a day, each
 * time complete. What tells the two apart: parts share payer and billing period but no `LineItemId`; a redelivery
 * repeats them. Here a line that occurs twice in one file is counted once.
 */
export function bindCur(context: FileContext): RowReader {
  const columns = new CurColumns(context)
  const type = columns.find('lineItem/LineItemType')
  const cost = columns.find('lineItem/UnblendedCost')
  const currency = columns.find('lineItem/CurrencyCode')
  const isCandidate = bindGate(columns)
  const readLine = bindLine(columns, context)
  const readUse = bindUse(columns, context)
  const isRepeat = bindRepeats(columns)
  const readBill = bindBill(columns)
  return (cells, draft) => {
    readBill(cells, draft)
    const lineType = text(cells, type)
    if (lineType === 'Tax') return skipped('tax', amount(cells, cost), text(cells, currency))
    const line = isCandidate(cells) ? readLine(cells) : undefined
    if (line?.isAi !== true) {
      return skipped('not-ai', amount(cells, cost), text(cells, currency))
    }
    if (isRepeat(cells)) return { kind: 'skipped', reason: 'duplicate' }
    readUse(cells, draft, line, lineType)
    return USED
  }
}

function skipped(reason: 'tax' | 'not-ai', money: Amount, currency: string): Skip {
  return { kind: 'skipped', reason, amount: money, currency }
}

/**
 * The cheap question that most rows of a bill fail: could the product be an AI service at all? Codes of AWS itself
 * say so (`AmazonEC2`), codes of the marketplace are opaque and need the product's name.
 */
function bindGate(columns: CurColumns): (cells: Cells) => boolean {
  const code = columns.find('lineItem/ProductCode')
  const usageType = columns.find('lineItem/UsageType')
  const byCode = rememberCells([code], ([productCode = '']) =>
    productCode === '' || /^[a-z0-9]{20,}$/.test(productCode)
      ? undefined
      : mayBeAi('aws', productCode),
  )
  const byName = rememberCells(
    [code, ...productNames(columns), usageType],
    (texts) => mayBeAi('aws', nameOf(texts.slice(1, -1))) || /MP:.*token/i.test(texts.at(-1) ?? ''),
  )
  return (cells) => byCode(cells) ?? byName(cells)
}

/** The product's name: a column of its own, or a key of the 2.0 report's map. */
function productNames(columns: CurColumns): readonly Column[] {
  return [columns.find('product/ProductName'), columns.find('product')]
}

function nameOf([name = '', map = '']: readonly string[]): string {
  return name || (mapFields(map).get('product_name') ?? '')
}

function bindLine(columns: CurColumns, { aiServices }: FileContext): (cells: Cells) => CloudLine {
  const codes = ['lineItem/ProductCode', 'lineItem/UsageType', 'lineItem/Operation']
  return rememberCells(
    [...codes.map((name) => columns.find(name)), ...productNames(columns)],
    ([productCode = '', usageType = '', operation = '', ...names]) =>
      readAwsLine({ productCode, productName: nameOf(names), usageType, operation }, aiServices),
  )
}

type UseReader = (cells: Cells, draft: ChargeDraft, line: CloudLine, lineType: string) => void

function bindUse(columns: CurColumns, context: FileContext): UseReader {
  const cost = columns.find('lineItem/UnblendedCost')
  const currency = columns.find('lineItem/CurrencyCode')
  const operation = columns.find('lineItem/Operation')
  const regions = [columns.find('product/region'), columns.find('product/regionCode')]
  const readSpan = bindSpan(columns)
  const readTokens = bindTokens(columns, context)
  const resource = columns.find('lineItem/ResourceId')
  const readOwner = bindOwner(columns)
  return (cells, draft, line, lineType) => {
    const kind = kindOf(lineType)
    readSpan(cells, draft, kind)
    if (kind === 'usage') readTokens(cells, draft, line)
    draft.currency = currency.at < 0 ? '' : currencyCode(cells, currency)
    draft.billed = amount(cells, cost)
    draft.operation = text(cells, operation)
    for (const region of regions) draft.region ||= text(cells, region)
    readOwner(cells, draft)
    writeLine(draft, line)
    if (line.meter !== undefined) draft.model ||= foundationModelOf(text(cells, resource))
    if (kind === 'usage') return
    draft.category = kind
    if (kind !== 'adjustment') draft.model = draft.meter = ''
  }
}

/** The model in the resource of a line whose product is not named. */
function foundationModelOf(resourceId: string): string {
  return /:foundation-model\/([^/]+)$/.exec(resourceId)?.[1] ?? ''
}

/** A discount belongs to the line it lowers; a credit, a refund and a fee belong to no model. */
function kindOf(lineType: string): 'usage' | 'credit' | 'adjustment' | 'purchase' {
  if (/^(?:Credit|Refund)$/i.test(lineType)) return 'credit'
  if (/Discount$|Negation$|^Rounding/i.test(lineType)) return 'adjustment'
  return /Fee$/i.test(lineType) ? 'purchase' : 'usage'
}

/** Day, invoice and payer, of skipped rows too: the money of a month is held against its invoice. */
function bindBill(columns: CurColumns): (cells: Cells, draft: ChargeDraft) => void {
  const dayOf = isoDays(columns.find('lineItem/UsageStartDate'))
  const period = columns.find('bill/BillingPeriodStartDate')
  const payer = columns.find('bill/PayerAccountId')
  return (cells, draft) => {
    draft.day = dayOf(cells)
    draft.invoiceMonth = monthText(cells, period)
    draft.account = identifier(cells, payer)
  }
}

/** The minute of an hourly line, the last day of usage that spans several. */
function bindSpan(columns: CurColumns): (cells: Cells, draft: ChargeDraft, kind: string) => void {
  const start = columns.find('lineItem/UsageStartDate')
  const end = columns.find('lineItem/UsageEndDate')
  const endOf = isoDays(end)
  return (cells, draft, kind) => {
    if (draft.day === undefined || text(cells, end) === '') return
    const days = endOf(cells) - draft.day
    const from = minuteOf(cells, start) ?? 0
    const to = minuteOf(cells, end) ?? 0
    if (days === 0 || (days === 1 && to < from)) draft.minute = from
    else if (days > 1 && kind === 'usage') draft.endDay = endOf(cells)
  }
}

const ASSUMED =
  'The bill does not say how many tokens one unit is; whether it is a thousand or a million was inferred from the cost of a unit.'

function bindTokens(
  columns: CurColumns,
  { warn }: FileContext,
): (cells: Cells, draft: ChargeDraft, line: CloudLine) => void {
  const quantity = columns.find('lineItem/UsageAmount')
  const cost = columns.find('lineItem/UnblendedCost')
  const unit = columns.find('pricing/unit')
  const stated = remember(tokensPerUnit)
  return (cells, draft, line) => {
    const units = optionalQuantity(cells, quantity)
    if (units === undefined || line.meter === undefined) return
    let tokens = stated(text(cells, unit))
    if (tokens === undefined) {
      tokens = inferredUnitTokens(line, Number(numberText(cells, cost)) / units)
      warn('unit-inferred', ASSUMED)
    }
    writeTokens(draft, line, units * tokens)
  }
}

/** A line id is unique within a delivery; the interval, type and cost are compared too, so that only a true repeat is left out. */
function bindRepeats(columns: CurColumns): (cells: Cells) => boolean {
  const id = columns.find('identity/LineItemId')
  const rest = ['identity/TimeInterval', 'lineItem/LineItemType', 'lineItem/UnblendedCost'].map(
    (name) => columns.find(name),
  )
  const seen = new SeenIds()
  return (cells) => {
    const own = identifier(cells, id)
    return own !== '' && seen.repeats([own, ...rest.map((column) => text(cells, column))].join(' '))
  }
}
