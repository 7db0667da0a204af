import { lookUp } from '../../domain/look-up.ts'
import type { ChargeDraft } from '../../domain/charge.ts'
import {
  amount,
  Columns,
  currencyCode,
  optionalAmount,
  optionalQuantity,
  text,
  textCopier,
} from '../reading/read-cells.ts'
import { readAzureLine, tokensPerUnitOfMeasure } from './lines/azure-line.ts'
import { writeLine, writeTokens, type CloudLine } from './lines/cloud-line.ts'
import { mapFields, ownerOf } from './lines/owner-tags.ts'
import { rememberCells } from './lines/remember-cells.ts'
import { isoOrUsDays } from '../reading/dates.ts'
import type { Cells, FileContext, RowReader, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { remember } from '../reading/remember.ts'

/**
 * Azure cost details: a meter of a resource by day, in the billing currency, before tax. Four agreements write the
 * same facts under their own names and in any case; a German file has the English name in brackets.
 *
 * The actual and the amortised export restate the same usage (a reservation is a purchase in the one and spread in the
 * other): one of them is the bill. The month to date is overwritten daily; parts of a month come by partition.
 */
export const azureCostDetails = {
  id: 'azure.cost-details',
  title: 'Azure cost details',
  shape: 'table',
  provider: 'azure',
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'A',
  source: {
    evidence:
      'the official column lists of three agreements and real headers of six exports; meters from the retail price list and several readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'Azure portal › Cost Management › Exports › Create › Cost and usage details (actual), or Cost analysis › Download › CSV with all columns.',
    ifWrongOne:
      'The actual, the amortized and the FOCUS export show the same usage: import one of them. A price sheet or a list of reservations has no usage.',
  },
  requiredColumns: ['metercategory', 'metername', 'unitofmeasure'],
  variants: ['ea', 'ea-2023', 'mca', 'pay-as-you-go', 'localised', 'amortised'],
  recognize: (header) =>
    header.has('metersubcategory') &&
    ['costinbillingcurrency', 'cost', 'pretaxcost'].some((name) => header.has(name)),
  bind: (context) => bindCostDetails(context),
} as const satisfies TableFormat

const PRODUCT = ['ProductName', 'Product', 'ServiceName']
const COST = ['CostInBillingCurrency', 'Cost', 'PreTaxCost']
const CURRENCY = ['BillingCurrencyCode', 'BillingCurrency', 'Currency']

function bindCostDetails(context: FileContext): RowReader {
  const columns = new Columns(context)
  const cost = columns.find(...COST)
  const currency = columns.find(...CURRENCY)
  const chargeType = columns.find('ChargeType')
  const category = columns.find('MeterCategory')
  const product = columns.find(...PRODUCT)
  const readLine = bindLine(columns, context)
  const readUse = bindUse(columns, context)
  const readBill = bindBill(columns)
  return (cells, draft) => {
    if ([cost, category, product].every((column) => text(cells, column) === '')) {
      return { kind: 'skipped', reason: 'blank-bucket' }
    }
    readBill(cells, draft)
    const type = text(cells, chargeType).toLowerCase()
    const line = readLine(cells)
    if (type === 'tax' || !line.isAi) {
      return {
        kind: 'skipped',
        reason: type === 'tax' ? 'tax' : 'not-ai',
        amount: amount(cells, cost),
        currency: text(cells, currency),
      }
    }
    readUse(cells, draft, line, type)
    return USED
  }
}

function bindLine(columns: Columns, { aiServices }: FileContext): (cells: Cells) => CloudLine {
  const names = [
    columns.find('MeterCategory'),
    columns.find('MeterSubCategory'),
    columns.find('MeterName'),
    columns.find('ConsumedService'),
    columns.find(...PRODUCT),
    columns.find('PublisherName'),
    columns.find('PlanName'),
  ]
  return rememberCells(
    names,
    ([
      category = '',
      subCategory = '',
      meter = '',
      consumedService = '',
      product = '',
      publisher = '',
      plan = '',
    ]) =>
      readAzureLine(
        { category, subCategory, meter, consumedService, product: product || plan, publisher },
        aiServices,
      ),
  )
}

type UseReader = (cells: Cells, draft: ChargeDraft, line: CloudLine, chargeType: string) => void

function bindUse(columns: Columns, context: FileContext): UseReader {
  const cost = columns.find(...COST)
  const list = columns.find('paygCostInBillingCurrency')
  const currency = columns.find(...CURRENCY)
  const readTokens = bindTokens(columns, context)
  const readOwner = bindOwner(columns)
  const copyTexts = textCopier(columns, { region: 'ResourceLocation', tags: 'Tags' })
  return (cells, draft, line, chargeType) => {
    if (chargeType === 'usage' || chargeType === '') readTokens(cells, draft, line)
    draft.billed = amount(cells, cost)
    draft.list = optionalAmount(cells, list)
    draft.currency = currency.at < 0 ? '' : currencyCode(cells, currency)
    copyTexts(cells, draft)
    readOwner(cells, draft)
    writeLine(draft, line)
    if (chargeType === 'usage' || chargeType === '') return
    // A refund, a purchase or what was left of a reservation belongs to no model.
    draft.category = lookUp(CATEGORIES, chargeType) ?? 'adjustment'
    draft.model = draft.meter = ''
  }
}

/** Day, invoice and account, of skipped rows too: the money of a month is held against its invoice. */
function bindBill(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const dayOf = isoOrUsDays(columns.find('Date', 'UsageDateTime'), true)
  const billingStart = columns.find('BillingPeriodStartDate')
  const account = columns.find('BillingAccountId')
  const monthOf = remember(invoiceMonth)
  return (cells, draft) => {
    draft.day = dayOf(cells)
    draft.invoiceMonth = monthOf(text(cells, billingStart))
    draft.account = text(cells, account)
  }
}

const CATEGORIES: Readonly<Record<string, string>> = {
  refund: 'credit',
  purchase: 'purchase',
  unusedreservation: 'purchase',
  unusedsavingsplan: 'purchase',
}

/** `09/01/2026` or `2026-09-01…` as `2026-09`; empty for anything else. */
function invoiceMonth(start: string): string {
  const us = /^(\d{1,2})\/\d{1,2}\/(\d{4})/.exec(start)
  if (us !== null) return `${us[2] ?? ''}-${(us[1] ?? '').padStart(2, '0')}`
  return /^\d{4}-\d{2}(?=-)/.exec(start)?.[0] ?? ''
}

function bindTokens(
  columns: Columns,
  { warn }: FileContext,
): (cells: Cells, draft: ChargeDraft, line: CloudLine) => void {
  const quantity = columns.find('Quantity', 'UsageQuantity')
  const unit = columns.find('UnitOfMeasure')
  const perUnit = remember(tokensPerUnitOfMeasure)
  return (cells, draft, line) => {
    const units = optionalQuantity(cells, quantity)
    if (units === undefined || line.meter === undefined) return
    const written = text(cells, unit)
    const tokens = perUnit(written) ?? (written === '' ? line.unitTokens : undefined)
    if (tokens === undefined) return
    if (written === '' || (line.unitTokens !== undefined && line.unitTokens !== tokens)) {
      warn(
        'unit-inferred',
        'The unit column and the name of the meter do not agree on how many tokens one unit is; the column takes precedence.',
      )
    }
    writeTokens(draft, line, units * tokens)
  }
}

/**
 * The project is the resource, else its group, else the subscription; the key is the tag `app`. Case differs from row
 * to row of the same resource, so the id is in lower case.
 */
function bindOwner(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const name = columns.find('ResourceName', 'InstanceName')
  const id = columns.find('ResourceId', 'InstanceId')
  const group = columns.find('ResourceGroup', 'resourceGroupName')
  const subscription = columns.find('SubscriptionName', 'SubscriptionId', 'SubscriptionGuid')
  const tags = columns.find('Tags')
  const ownerOfTags = remember((cell) => ownerOf(mapFields(cell)))
  return (cells, draft) => {
    const path = text(cells, id)
    const resource = text(cells, name) || path.slice(path.lastIndexOf('/') + 1)
    const groupName = text(cells, group) || (/\/resourceGroups\/([^/]+)/i.exec(path)?.[1] ?? '')
    const parts = [groupName, resource].filter((part) => part !== '')
    draft.projectName = parts.at(-1) ?? text(cells, subscription)
    draft.projectId = parts.join('/').toLowerCase()
    draft.apiKeyName = ownerOfTags(text(cells, tags)).app
  }
}
