import { lookUp } from '../../../domain/look-up.ts'
import { modelOfGoogleSku } from '../../../catalogue/google-sku.ts'
import { aiServiceOf, isAiService, type AiServiceSwitches } from '../../ai-services.ts'
import type { Column } from '../../reading/read-cells.ts'
import type { Cells, FileContext } from '../../format.ts'
import { aiLine, FOREIGN_LINE, mayBeAi, type CloudLine } from './cloud-line.ts'
import { rememberCells } from './remember-cells.ts'

/** Services by their id, for exports that leave the description out. */
const SERVICE_NAMES: Readonly<Record<string, string>> = {
  'C7E2-9256-1C43': 'Vertex AI',
  'AEFD-7695-64FA': 'Gemini API',
}

/** Columns that name the service and the SKU of a line. */
export interface GoogleLineColumns {
  readonly service: Column
  readonly serviceId: Column
  readonly sku: Column
}

/**
 * Binds what a line of a Google bill pays for. The service is asked first and alone: most rows of a bill end there.
 */
export function bindGoogleLine(
  { service, serviceId, sku }: GoogleLineColumns,
  { aiServices }: FileContext,
): (cells: Cells) => CloudLine {
  const isCandidate = rememberCells([service, serviceId], ([name = '', id = '']) =>
    mayBeAi('gcp', serviceName(name, id)),
  )
  const readLine = rememberCells([service, serviceId, sku], ([name = '', id = '', meter = '']) =>
    readGoogleLine(serviceName(name, id), meter, aiServices),
  )
  return (cells) => (isCandidate(cells) ? readLine(cells) : FOREIGN_LINE)
}

function serviceName(name: string, id: string): string {
  return name || (lookUp(SERVICE_NAMES, id) ?? '')
}

function readGoogleLine(
  service: string,
  sku: string,
  switches: AiServiceSwitches | undefined,
): CloudLine {
  const listed = aiServiceOf({ cloud: 'gcp', service, meter: sku })
  if (!isAiService(listed, switches)) return FOREIGN_LINE
  return aiLine('gcp', modelOfGoogleSku(sku), sku)
}

/** Units that measure something else than tokens. The SKU's words decide otherwise: token SKUs come as `count` and as `requests`. */
const OTHER_UNIT =
  /hour|second|minute|month|byte|character|image|page|^(?:h|s|min|mo|gib|mib|kib|gb|mb)\b/i

/** Tokens of a quantity of Google's, which counts them one by one; `undefined` when its unit measures something else. */
export function googleTokens(quantity: number | undefined, unit: string): number | undefined {
  return OTHER_UNIT.test(unit) ? undefined : quantity
}
