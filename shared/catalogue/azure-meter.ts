import { lookUp } from '../domain/look-up.ts'
import { modelNamed, NOT_AI, type MeterReading } from './meter-reading.ts'

const AI = /openai|foundry|cognitive services|azure ai|ai services/i

const INPUT = new Set(['inp', 'inpt', 'in', 'input', 'prompt'])
const OUTPUT = new Set(['outp', 'opt', 'outpt', 'out', 'output', 'completion'])
const CACHED = new Set(['cchd', 'cached', 'cd', 'cache'])
const WRITE = new Set(['wr', 'wrt', 'write'])
const FINE_TUNED = new Set(['ft', 'finetuned', 'finetune'])
/** Words of scope, unit, route and length: they name no model. */
const OTHER = new Set([
  'glbl',
  'gl',
  'global',
  'regnl',
  'rgnl',
  'regn',
  'regional',
  'dzone',
  'dz',
  'dzn',
  'datazone',
  'data',
  'zone',
  'zn',
  'tokens',
  'token',
  '1m',
  '1k',
  '1000',
  'batch',
  'btch',
  'pp',
  'priority',
  'prty',
  'flex',
  'std',
  'standard',
  'shortco',
  'longco',
  'short',
  'long',
  'co',
  'ctx',
  'txt',
  'hosting',
  'training',
  'hstng',
  'trng',
  'units',
  'unit',
  'hour',
  'hours',
  'azure',
])
const MODALITY: Readonly<Record<string, string>> = { rt: 'realtime', aud: 'audio', img: 'image' }

/**
 * Reads a meter of Azure OpenAI and Foundry: `gpt 4o 0806 Inp glbl Tokens`, `5.4 mini cd inp Dz 1M Tokens`,
 * `5.6 terra ShortCo Cd Inp PP Gl 1M Tokens`, `gpt 4o mini0718 BatchOutp DataZone`, `text embedding 3 large DZ`.
 *
 * @param productName where the meter is blank (marketplace), this is read instead; it also tells what is AI.
 */
export function modelOfAzureMeter(meterName: string, productName: string): MeterReading {
  // A product is `Azure OpenAI - <meter> - <region>`.
  const text = meterName.trim() === '' ? productName.replace(/ - [^-]*$/, '') : meterName
  const words = wordsOf(text)
  const model = modelOf(words)
  if (!AI.test(`${productName} ${meterName}`) && !/^(?:gpt|text-embedding|o\d)/.test(model ?? '')) {
    return NOT_AI
  }
  const meter = kindOf(words) ?? (model?.includes('embedding') === true ? 'input' : undefined)
  return {
    model,
    meter,
    batch: meter === undefined ? undefined : words.some((word) => /^(?:batch|btch)$/.test(word)),
    isAi: true,
    unitTokens: unitOf(text),
  }
}

/** Words are glued in some meters: `BatchOutp`, `DataZone`, `mini0718`. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/^Azure OpenAI(?: Service)? - /i, '')
    .replace(/DeepSeek|MiniMax/g, (maker) => maker.toLowerCase())
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/([a-z]{3,})(\d{4})\b/g, '$1 $2')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
}

function kindOf(words: readonly string[]): MeterReading['meter'] {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  if (has(CACHED)) return has(WRITE) ? 'cacheWrite5m' : 'cacheRead'
  if (has(OUTPUT)) return 'output'
  return has(INPUT) ? 'input' : undefined
}

function modelOf(words: readonly string[]): string | undefined {
  const isOther = (word: string): boolean =>
    [INPUT, OUTPUT, CACHED, WRITE, FINE_TUNED, OTHER].some((set) => set.has(word))
  const isLive = words.includes('rt')
  const named = words
    .filter((word) => !isOther(word) && !(isLive && word === 'aud'))
    .map((word) => lookUp(MODALITY, word) ?? word)
  if (named.length === 0) return undefined
  const name = named.join('-').replace(/^(?:gpt-)?(\d)(\d)(?=-|$)/, 'gpt-$1.$2')
  const model = modelNamed('azure', name) ?? name
  const known = model === name ? modelNamed('azure', name.replace(/-\d{4}$/, '')) : model
  // A fine-tuned model has a price of its own.
  return words.some((word) => FINE_TUNED.has(word)) ? `ft:${known ?? model}` : (known ?? model)
}

function unitOf(text: string): number | undefined {
  const match = /\b1 ?([mk]) tokens?\b/i.exec(text)
  if (match === null) return undefined
  return match[1]?.toLowerCase() === 'm' ? 1_000_000 : 1000
}
