import { sellerId } from '../../domain/seller.ts'
import type { TokenKind } from '../../domain/tokens.ts'
import { aiServiceOf, isAiService, type AiServiceSwitches } from '../ai-services.ts'
import { jsonFields } from '../reading/remember.ts'
import {
  isBatchMeter,
  isToolMeter,
  modelOfMeter,
  namesModel,
  spelledTokenKind,
  tokenKindOf,
} from '../reading/token-meter.ts'

/** The cells of a FOCUS charge that say what it pays for. They recur, so what is made of them is remembered. */
export const FOCUS_LINE_COLUMNS = [
  'ProviderName',
  'ServiceProviderName',
  'InvoiceIssuerName',
  'ServiceName',
  'ServiceCategory',
  'ServiceSubcategory',
  'PublisherName',
  'SkuMeter',
  'ChargeDescription',
  'SkuPriceDetails',
  'x_Model',
  'x_TokenType',
  'x_SkuDescription',
  'x_SkuMeterName',
  'x_UsageType',
  'ResourceId',
] as const

/** What a charge pays for. */
export interface FocusLine {
  readonly isAi: boolean
  /** Lower-cased provider name. */
  readonly provider: string
  readonly model: string
  readonly kind: TokenKind | undefined
  readonly isBatch: boolean
  /** Guardrails, grounding, tools: part of the AI bill, of no model. */
  readonly isTool: boolean
}

const SEPARATOR = '\u001F'

/** The cells as one text, by which the line is remembered. */
export function focusLineKey(cells: readonly string[]): string {
  return cells.join(SEPARATOR)
}

/** Reads what `focusLineKey` joined. */
export function readFocusLine(key: string, switches: AiServiceSwitches | undefined): FocusLine {
  const texts = key.split(SEPARATOR)
  const cell = (name: (typeof FOCUS_LINE_COLUMNS)[number]): string =>
    texts[FOCUS_LINE_COLUMNS.indexOf(name)] ?? ''
  const details = jsonFields(cell('SkuPriceDetails'))
  const meters = [
    cell('SkuMeter'),
    cell('x_SkuMeterName'),
    cell('x_UsageType'),
    cell('x_SkuDescription'),
    cell('ChargeDescription'),
  ].filter((meter) => meter !== '')
  const provider = focusProvider(cell).toLowerCase()
  const model = cell('x_Model') || detail(details, 'x_model', 'modelid', 'model')
  const meter = meters.join(' ')
  const service = cell('ServiceName')
  const listed =
    aiServiceOf({ cloud: sellerId(provider), service, meter }) ??
    aiServiceOf({ cloud: sellerId(provider), service: provider, meter })
  const isTool = isToolMeter(meter)
  return {
    isAi:
      listed === undefined
        ? isUnlistedAi(cell('ServiceCategory'), cell('ServiceSubcategory'), `${model} ${meter}`)
        : isAiService(listed, switches),
    provider,
    model: isTool ? '' : model || modelFromTexts(meters, service, cell('ResourceId')),
    kind: isTool ? undefined : kindOf(cell('x_TokenType'), details, meters),
    isBatch: isBatchMeter(meter),
    isTool,
  }
}

/** Who provides the service, by the names of the columns in the versions of FOCUS; else who sends the invoice. */
export function focusProvider(
  cell: (name: 'ProviderName' | 'ServiceProviderName' | 'InvoiceIssuerName') => string,
): string {
  return cell('ProviderName') || cell('ServiceProviderName') || cell('InvoiceIssuerName')
}

/** The first of the names that the price details have; empty where they have none. */
function detail(details: ReadonlyMap<string, string>, ...names: readonly string[]): string {
  for (const name of names) {
    const value = details.get(name)
    if (value !== undefined && value !== '') return value
  }
  return ''
}

/** A service that is not listed belongs to the AI bill when FOCUS or the line itself says so. */
function isUnlistedAi(category: string, subcategory: string, meter: string): boolean {
  if (/generative ai/i.test(subcategory)) return true
  return /^ai and machine learning$/i.test(category) && namesModel(meter)
}

function kindOf(
  column: string,
  details: ReadonlyMap<string, string>,
  meters: readonly string[],
): TokenKind | undefined {
  const spelled = column || detail(details, 'x_tokentype', 'tokentype')
  const kind = spelledTokenKind(spelled) ?? directedKind(details)
  if (kind !== undefined) return kind
  for (const meter of meters) {
    const found = tokenKindOf(meter)
    if (found !== undefined) return found
  }
  return undefined
}

/** The token kind by the properties of FOCUS 1.5: where the tokens go, and what the cache has to do with them. */
function directedKind(details: ReadonlyMap<string, string>): TokenKind | undefined {
  const direction = detail(details, 'tokendirection').toLowerCase()
  if (direction === 'output') return 'output'
  if (direction !== 'input') return undefined
  const action = detail(details, 'tokencacheaction').toLowerCase()
  if (action === 'read') return 'cacheRead'
  return action === 'write' ? 'cacheWrite5m' : 'input'
}

/** How models are named, `acme-large-2` or `acme2`: a meter's other words (`Input`, `Context Cache`) have no such form. */
const MODEL_NAME = /^[a-z][a-z0-9.]*-[a-z0-9.-]*\d|^[a-z]+\d[a-z0-9.]*$/i

/** The meter that names a model of a known family, the marketplace edition that is the service, the resource. */
function modelFromTexts(meters: readonly string[], service: string, resourceId: string): string {
  const meter = meters.find(namesModel)
  if (meter !== undefined) return modelOfMeter(meter)
  if (/\bedition\)/i.test(service)) return service.replace(/\s*\([^)]*edition\)\s*$/i, '')
  if (namesModel(resourceId)) return resourceId.slice(resourceId.lastIndexOf('/') + 1)
  const tokenMeter = meters.find((text) => /token/i.test(text) && tokenKindOf(text) !== undefined)
  const name = tokenMeter === undefined ? '' : modelOfMeter(tokenMeter)
  return MODEL_NAME.test(name) ? name : ''
}
