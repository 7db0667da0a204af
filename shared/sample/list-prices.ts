import { parseAmount, scale, type Amount } from '../domain/amount.ts'

/** Dollars per million tokens. They hold over all three months of the sample. */
interface ListPrice {
  readonly input: string
  readonly cacheRead: string
  readonly cacheWrite5m: string
  readonly cacheWrite1h: string
  readonly output: string
}

export type PricedKind = keyof ListPrice

/** In the order in which a bill lists them. */
export const PRICED_KINDS = [
  'input',
  'cacheRead',
  'cacheWrite5m',
  'cacheWrite1h',
  'output',
] as const

/** What the invented bills charge; read from public price lists as of 2026-11-10. */
const LIST_PRICES: Readonly<Record<string, ListPrice>> = {
  'gpt-5.5': price('5', '0.5', '5', '5', '30'),
  'gpt-5.4': price('2.5', '0.25', '2.5', '2.5', '15'),
  'gpt-5.4-mini': price('0.75', '0.075', '0.75', '0.75', '4.5'),
  'gpt-6-sol': price('2', '0.2', '2.5', '2.5', '10'),
  'gpt-6-astra': price('10', '1', '12.5', '12.5', '50'),
  'gpt-4.1': price('2', '0.5', '2', '2', '8'),
  'gpt-4o': price('2.5', '1.25', '2.5', '2.5', '10'),
  'text-embedding-3-large': price('0.13', '0.13', '0.13', '0.13', '0'),
  'claude-opus-5': price('5', '0.5', '6.25', '10', '25'),
  'claude-opus-4-8': price('5', '0.5', '6.25', '10', '25'),
  'claude-sonnet-4-6': price('3', '0.3', '3.75', '6', '15'),
  'claude-haiku-4-5': price('1', '0.1', '1.25', '2', '5'),
  'z-ai/glm-5.3-flash': price('0.15', '0.03', '0.15', '0.15', '0.5'),
  'moonshotai/kimi-k3.1-pro': price('2', '0.2', '2', '2', '10'),
  'deepseek/deepseek-v3.2': price('0.26', '0.13', '0.26', '0.26', '0.38'),
}

/** Both vendors of the sample charge half for work that may wait. */
const BATCH_DIVISOR = 2n

/** The list price per million tokens as a bill writes it; `undefined` for a model that is on no list. */
export function listPrice(model: string, kind: PricedKind): string | undefined {
  return LIST_PRICES[model]?.[kind]
}

/** Tokens times list price in dollars, exact; `undefined` for a model that is on no list. */
export function listCost(
  model: string,
  kind: PricedKind,
  tokens: number,
  isBatch: boolean,
): Amount | undefined {
  const text = listPrice(model, kind)
  const perMillion = text === undefined ? undefined : parseAmount(text)
  if (perMillion === undefined) return undefined
  return scale(perMillion, BigInt(tokens), isBatch ? 1_000_000n * BATCH_DIVISOR : 1_000_000n)
}

function price(
  input: string,
  cacheRead: string,
  cacheWrite5m: string,
  cacheWrite1h: string,
  output: string,
): ListPrice {
  return { input, cacheRead, cacheWrite5m, cacheWrite1h, output }
}
