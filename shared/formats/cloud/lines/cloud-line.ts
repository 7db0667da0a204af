import type { ChargeDraft } from '../../../domain/charge.ts'
import type { SellerId } from '../../../domain/seller.ts'
import type { MeterReading } from '../../../catalogue/meter-reading.ts'
import { resolveModel } from '../../../catalogue/catalogue.ts'
import { AI_SERVICES } from '../../ai-services.ts'

/** What one kind of line of a cloud bill pays for; the same for every row with the same meter. */
export interface CloudLine {
  readonly isAi: boolean
  /** Empty for lines that no model can be moved away from. */
  readonly model: string
  readonly meter: MeterReading['meter']
  readonly batch: boolean | undefined
  /** Guardrails, grounding, reserved throughput, training, storage: part of the AI bill, of no model. */
  readonly isTool: boolean
  /** Tokens in one unit, where the name of the line tells. */
  readonly unitTokens: number | undefined
}

/** A line that is no part of the AI bill. */
export const FOREIGN_LINE: CloudLine = {
  isAi: false,
  model: '',
  meter: undefined,
  batch: undefined,
  isTool: false,
  unitTokens: undefined,
}

/** Services around a model: what is paid for is not a call, or not of one model. */
const AROUND_A_MODEL =
  /guardrail|grounding|search|session|interpreter|agent|flow|provisioned|reserved|throughput|\bptu\b|model[ _-]?units?|\btpm\b|storage|hosting|hstng|training|trng|tuning|customi[sz]ation|evaluation|automation|knowledge|safety|credit/i

/** What is sold by the piece: `sora-2-second` is Sora 2. */
const PIECE = /[- ](?:seconds?|minutes?|hours?|images?|characters?|units?|pages?|generation)$/i

/**
 * A line of a service that counts as AI. Where no tokens are metered, only a model that the catalogue knows is named:
 * the words of such a meter are mostly those of a tool.
 *
 * @param words everything that names the line.
 */
export function aiLine(seller: SellerId, reading: MeterReading, words: string): CloudLine {
  const { meter, batch, unitTokens } = reading
  if (meter !== undefined) {
    return { isAi: true, model: reading.model ?? '', meter, batch, isTool: false, unitTokens }
  }
  const model = AROUND_A_MODEL.test(words) ? '' : knownModel(seller, reading.model ?? '')
  return { ...FOREIGN_LINE, isAi: true, model, isTool: model === '' }
}

function knownModel(seller: SellerId, name: string): string {
  for (const form of [name, name.replace(PIECE, '')]) {
    const match = resolveModel(seller, form)
    if (match.kind === 'found') return match.model
  }
  return ''
}

/** Writes the line's model, token kind and batch mark; the category is `usage` or `tool`. */
export function writeLine(draft: ChargeDraft, line: CloudLine): void {
  draft.model = line.model
  draft.meter = line.meter ?? ''
  draft.batch = line.batch
  draft.category = line.isTool ? 'tool' : 'usage'
}

/**
 * Writes the tokens of a quantity under the line's token kind.
 * A correction may take tokens back, so the count may be negative.
 */
export function writeTokens(draft: ChargeDraft, line: CloudLine, tokens: number): void {
  if (line.meter !== undefined) draft[line.meter] = Math.round(tokens)
}

/** Whether any listed service of the cloud could be behind the name, whatever the meter is. The first, cheap question. */
export function mayBeAi(cloud: SellerId, service: string): boolean {
  return AI_SERVICES.some(
    (entry) => (entry.cloud === undefined || entry.cloud === cloud) && entry.service.test(service),
  )
}
