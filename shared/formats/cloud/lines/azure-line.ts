import { modelOfAzureMeter } from '../../../catalogue/azure-meter.ts'
import { aiServiceOf, isAiService, type AiServiceSwitches } from '../../ai-services.ts'
import { aiLine, FOREIGN_LINE, mayBeAi, type CloudLine } from './cloud-line.ts'

/** What a line of an Azure bill says about itself. */
export interface AzureLineTexts {
  readonly category: string
  readonly subCategory: string
  readonly product: string
  readonly consumedService: string
  readonly publisher: string
  readonly meter: string
}

/** Everything that names the service: no single column does for purchases and marketplace lines. */
function serviceOf({
  category,
  subCategory,
  product,
  consumedService,
  publisher,
}: AzureLineTexts): string {
  const provider = consumedService.replace(/^Microsoft\./i, '').replace(/([a-z])([A-Z])/g, '$1 $2')
  // A bar keeps words of two columns apart: `Azure AI | Search` is not `AI Search`.
  return [category, subCategory, product, provider, publisher].join(' | ')
}

/** Reads what a line of an Azure bill pays for. */
export function readAzureLine(
  texts: AzureLineTexts,
  switches: AiServiceSwitches | undefined,
): CloudLine {
  const service = serviceOf(texts)
  const { meter, product } = texts
  if (!mayBeAi('azure', service)) return FOREIGN_LINE
  if (!isAiService(aiServiceOf({ cloud: 'azure', service, meter }), switches)) return FOREIGN_LINE
  // That it is AI is settled here; the reader of meters would ask the product, which may be another maker's.
  const named = /openai/i.test(product) ? product : `Azure OpenAI - ${product}`
  return aiLine('azure', modelOfAzureMeter(meter, named), `${meter} ${meter === '' ? product : ''}`)
}

/** How many tokens one unit is: `1K`, `1M`, `1`, `100`; `undefined` for hours, gigabytes and whatever else is no count. */
export function tokensPerUnitOfMeasure(unit: string): number | undefined {
  const match = /^([\d.,]*)\s*([KMB])?(?:\s*tokens?)?$/i.exec(unit.trim())
  if (match === null || unit.trim() === '') return undefined
  const [, digits = '', scale = ''] = match
  const count = digits === '' ? 1 : Number(digits.replaceAll(',', ''))
  return count * (SCALES[scale.toUpperCase()] ?? 1)
}

const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 }
