import { lookUp } from '../../domain/look-up.ts'
import type { TokenKind } from '../../domain/tokens.ts'

/** What a `line_item` of an OpenAI cost export pays for. */
export interface LineItem {
  /** Empty when the line names no model (tool calls, storage, a blank line item). */
  readonly model: string
  /** Empty when the line is no text token kind. */
  readonly meter: TokenKind | ''
  readonly category: 'usage' | 'tool' | 'unattributed'
}

const TEXT_METERS: Readonly<Record<string, TokenKind>> = {
  input: 'input',
  input_tokens: 'input',
  'cached input': 'cacheRead',
  'cache write': 'cacheWrite5m',
  output: 'output',
  output_tokens: 'output',
}

/** Meters that belong to a model but are no text tokens: pictures, sound, training. */
const OTHER_METER =
  /^(?:(?:text|image|audio|video|cached text|cached image|cached audio|batch|priority|flex) )*(?:input|output|cached input|audio|image|images|training|transcription|speech|characters|seconds|minutes|duration)$/

/**
 * Splits on the last comma: `gpt-5.5, cached input`. What does not fit the grammar is a service without a model
 * (`web search tool calls`, `assistants api | file search`); its money still counts.
 */
export function readLineItem(lineItem: string): LineItem {
  if (lineItem === '') return { model: '', meter: '', category: 'unattributed' }
  const comma = lineItem.lastIndexOf(',')
  if (comma < 1) return { model: '', meter: '', category: 'tool' }
  const model = lineItem.slice(0, comma).trim()
  const meter = lineItem
    .slice(comma + 1)
    .trim()
    .toLowerCase()
  const kind = lookUp(TEXT_METERS, meter)
  if (kind !== undefined) return { model, meter: kind, category: 'usage' }
  if (OTHER_METER.test(meter)) return { model, meter: '', category: 'usage' }
  return { model: '', meter: '', category: 'tool' }
}
