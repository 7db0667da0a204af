import { ZERO } from '../../domain/amount.ts'
import type { ChargeDraft } from '../../domain/charge.ts'
import { formatDay } from '../../domain/day.ts'
import type { Cells, FileContext, RowReader, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import {
  Columns,
  currencyCode,
  money,
  optionalMoney,
  optionalQuantity,
  text,
  textCopier,
  type Column,
} from '../reading/read-cells.ts'
import { isoOrUsDays, minuteOf } from '../reading/dates.ts'
import { bindRequester } from './focus-requester.ts'
import { FOCUS_LINE_COLUMNS, focusLineKey, readFocusLine, type FocusLine } from './focus-line.ts'
import { jsonFields, remember } from '../reading/remember.ts'
import { tokensPerUnit } from '../reading/token-meter.ts'

/**
 * FOCUS 1.0 to 1.5: one charge a row, of any provider and any service; columns in any order, `NULL` for nothing.
 *
 * `BilledCost` is what is invoiced. Usage that draws on a prepayment bills nothing: its spend is `EffectiveCost`, and
 * the purchase that paid for it is billed but no spend. Tokens are read from a quantity whose unit says tokens; a
 * `Token` that is a vendor's own currency is no such unit.
 */
export const focus = {
  id: 'focus',
  title: 'FOCUS',
  shape: 'table',
  provider: undefined,
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'A',
  source: {
    evidence:
      'the FOCUS sample data of 1.0 and the specification’s examples; column lists of 1.1 to 1.3 and the draft of 1.5 from its repository',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'AWS: Data Exports › FOCUS. Azure: Cost Management › Exports › Cost and usage (FOCUS). Google Cloud: the FOCUS view of the BigQuery export. Others: look for FOCUS in their billing exports.',
    ifWrongOne:
      'Invoice Detail, Billing Period and Contract Commitment are files of their own beside it: drop them too. A provider’s own cost export and its FOCUS export show the same charges: import one of the two.',
  },
  requiredColumns: ['billedcost', 'billingcurrency', 'chargeperiodstart', 'chargecategory'],
  variants: ['1.0', '1.1', '1.2', '1.3', '1.5-draft', '1.5-draft-requester-object'],
  recognize: (header) => header.has('billedcost', 'chargeperiodstart', 'chargecategory'),
  bind: (context) => bindFocus(context),
} as const satisfies TableFormat

function bindFocus(context: FileContext): RowReader {
  const columns = new Columns(context)
  const billed = columns.find('BilledCost')
  const currency = columns.find('BillingCurrency')
  const category = columns.find('ChargeCategory')
  const dayOf = isoOrUsDays(columns.find('ChargePeriodStart'))
  const readUse = bindUse(columns)
  const lineCells = FOCUS_LINE_COLUMNS.map((name) => columns.find(name))
  const readLine = remember((key) => readFocusLine(key, context.aiServices))
  return (cells, draft) => {
    draft.billed = money(cells, billed, text(cells, currency).toUpperCase())
    draft.currency = currencyCode(cells, currency)
    const kind = text(cells, category).toLowerCase()
    draft.day = dayOf(cells)
    const line = readLine(focusLineKey(lineCells.map((column) => text(cells, column))))
    draft.provider = line.provider
    if (kind === 'tax' || !line.isAi) {
      return {
        kind: 'skipped',
        reason: kind === 'tax' ? 'tax' : 'not-ai',
        amount: draft.billed,
        currency: draft.currency,
        provider: line.provider,
      }
    }
    readUse(cells, draft, line, kind)
    return USED
  }
}

type UseReader = (cells: Cells, draft: ChargeDraft, line: FocusLine, category: string) => void

function bindUse(columns: Columns): UseReader {
  const effective = columns.find('EffectiveCost')
  const list = columns.find('ListCost')
  const correction = columns.find('ChargeClass')
  const readTime = bindTime(columns)
  const readTokens = bindTokens(columns)
  const readRequester = bindRequester(columns)
  const tags = columns.find('Tags')
  const keyOfTags = remember(appTag)
  const copyTexts = textCopier(columns, {
    account: 'BillingAccountId',
    projectId: 'SubAccountId',
    projectName: 'SubAccountName',
    apiKeyName: 'ResourceName',
    region: 'RegionId',
    operation: 'x_Operation',
    tags: 'Tags',
  })
  return (cells, draft, line, category) => {
    copyTexts(cells, draft)
    readRequester(cells, draft)
    readTime(cells, draft, category)
    const spend = optionalMoney(cells, effective, draft.currency)
    const isPrepayment = category === 'purchase' && spend === ZERO
    if (isPrepayment) draft.spend = ZERO
    else if (category === 'usage' && draft.billed === ZERO && spend !== ZERO) draft.spend = spend
    draft.list = isPrepayment ? undefined : optionalMoney(cells, list, draft.currency)
    if (draft.apiKeyName === '') draft.apiKeyName = keyOfTags(text(cells, tags))
    const isRefund =
      category === 'credit' ||
      category === 'adjustment' ||
      ((draft.billed ?? ZERO) < ZERO && text(cells, correction).toLowerCase() !== 'correction')
    draft.category = isRefund ? 'credit' : line.isTool && category === 'usage' ? 'tool' : category
    draft.batch = line.isBatch
    if (isRefund || category === 'purchase') return
    draft.model = line.model
    readTokens(cells, draft, line)
  }
}

/** Invoice month, hours within a day, and the last day of usage that spans several. */
function bindTime(columns: Columns): (cells: Cells, draft: ChargeDraft, category: string) => void {
  const start = columns.find('ChargePeriodStart')
  const end = columns.find('ChargePeriodEnd')
  const billingStart = columns.find('BillingPeriodStart')
  const endOf = isoOrUsDays(end)
  const billingDayOf = isoOrUsDays(billingStart)
  return (cells, draft, category) => {
    if (text(cells, billingStart) !== '') {
      draft.invoiceMonth = formatDay(billingDayOf(cells)).slice(0, 7)
    }
    if (draft.day === undefined || text(cells, end) === '') return
    const endDay = endOf(cells)
    const endMinute = minuteOf(cells, end) ?? 0
    const days = endDay - draft.day
    if (days === 0 || (days === 1 && endMinute < (minuteOf(cells, start) ?? 0))) {
      draft.minute = minuteOf(cells, start)
    } else if (days > 1 && category === 'usage') draft.endDay = endDay
  }
}

function bindTokens(columns: Columns): (cells: Cells, draft: ChargeDraft, line: FocusLine) => void {
  const quantities: readonly (readonly [quantity: Column, unit: Column])[] = [
    [columns.find('ConsumedQuantity'), columns.find('ConsumedUnit')],
    [columns.find('PricingQuantity'), columns.find('PricingUnit')],
  ]
  const currency = columns.find('PricingCurrency')
  const perUnit = remember(tokensPerUnit)
  return (cells, draft, line) => {
    const isVirtual = /^tokens?$/i.test(text(cells, currency))
    for (const [quantity, unit] of quantities) {
      const written = text(cells, unit)
      const tokens = perUnit(written)
      const amount = optionalQuantity(cells, quantity)
      if (tokens === undefined || amount === undefined || line.kind === undefined) continue
      if (isVirtual && /^tokens?$/i.test(written)) continue
      draft[line.kind] = Math.round(amount * tokens)
      draft.meter = line.kind
      return
    }
  }
}

/** The value of a tag `app`, which names the key where no resource does. */
function appTag(tags: string): string {
  const fields = jsonFields(tags)
  return fields.get('app') ?? fields.get('application') ?? ''
}
