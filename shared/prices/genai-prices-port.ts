import { findProvider, type ModelInfo } from '@pydantic/genai-prices'
import { canonicalModel, modelRecord } from '../catalogue/catalogue.ts'
import { ZERO } from '../domain/amount.ts'
import type { PriceEntry, PriceMatch } from '../domain/price.ts'
import type { SellerId } from '../domain/seller.ts'
import { amount, longContextOf, steps } from './library-steps.ts'
import { scopeOf, type Scope } from './scope.ts'

/** The library's release and the day its data end. */
export const LIBRARY = {
  name: '@pydantic/genai-prices',
  version: '0.1.8',
  asOf: '2026-09-23',
} as const

/** The library's dated prices for one model of one seller, oldest first. */
export interface LibraryPrices {
  readonly match: PriceMatch
  readonly entries: readonly PriceEntry[]
}

/** Sellers whose id in the library differs. `z-ai` is never `zhipuai`: that is the price list in yuan. */
const PROVIDERS: Readonly<Record<SellerId, string>> = {
  'z-ai': 'zai',
  gcp: 'google',
  xai: 'x-ai',
  github: 'github-copilot',
}

/** Whose closed models a cloud sells at the maker's list price, as the library states it. */
const MAKERS_SOLD_BY: Readonly<Record<SellerId, readonly string[]>> = {
  azure: ['openai', 'anthropic'],
  gcp: ['anthropic'],
}

/** A gateway's row is its cheapest endpoint or a promotion: shown to a person, never used as a list price. */
const GATEWAYS: ReadonlySet<SellerId> = new Set(['openrouter'])

/** Sellers whose library rows are list prices: what a price book shows. Gateways and resellers of resellers are not. */
export const LIBRARY_SELLERS: readonly SellerId[] = [
  'anthropic',
  'aws',
  'azure',
  'baseten',
  'cerebras',
  'cloudflare',
  'cohere',
  'deepseek',
  'fireworks',
  'gcp',
  'github',
  'groq',
  'minimax',
  'mistral',
  'moonshotai',
  'openai',
  'perplexity',
  'together',
  'voyageai',
  'xai',
  'z-ai',
  'zhipuai',
]

const TIME_OF_DAY = 'peak-hour price where the seller prices by the hour of the day'
const DATED = /^-(?:20\d{6}|20\d\d-\d\d-\d\d)$/

/**
 * What the library knows about one model of one seller.
 *
 * Its own matching is by prefix and prices an unknown model as an older relative, so only the id itself, the id with
 * a date, a listed name or the same canonical model counts as found; what merely resembles is `family`. Prices are
 * read from its data at the base tier: its tiers are for one call, and a bill's row is a sum of many.
 */
export function libraryPrices(seller: SellerId, model: string): LibraryPrices | undefined {
  const own = pricesAt(PROVIDERS[seller] ?? seller, seller, model)
  if (own !== undefined && own.match !== 'family') return own
  for (const maker of MAKERS_SOLD_BY[seller] ?? []) {
    const found = pricesAt(maker, seller, model)
    if (found !== undefined && found.match !== 'family') return found
  }
  return own
}

function pricesAt(providerId: string, seller: SellerId, model: string): LibraryPrices | undefined {
  const provider = modelsOf(providerId, seller)
  if (provider === undefined) return undefined
  const written = model.trim().toLowerCase()
  const found = byName(provider, seller, written)
  if (found === undefined) return undefined
  const entries = datedEntries(found.info, seller, providerId)
  if (entries.length === 0) return undefined
  return { match: GATEWAYS.has(seller) ? 'family' : found.match, entries }
}

/** The ids that the library lists for a seller. */
export function libraryIds(seller: SellerId): readonly string[] {
  const provider = modelsOf(PROVIDERS[seller] ?? seller, seller)
  return provider?.models.map(({ id }) => id) ?? []
}

interface ProviderIndex {
  readonly models: readonly ModelInfo[]
  readonly byId: ReadonlyMap<string, ModelInfo>
  readonly byListedName: ReadonlyMap<string, ModelInfo>
  readonly byModel: ReadonlyMap<string, readonly ModelInfo[]>
}

const indexes = new Map<string, ProviderIndex | undefined>()

/** Built when a seller is first asked for: the command must start without it. */
function modelsOf(providerId: string, seller: SellerId): ProviderIndex | undefined {
  if (indexes.has(providerId)) return indexes.get(providerId)
  const provider = findProvider({ providerId })
  const index = provider?.id === providerId ? indexOf(provider.models, seller) : undefined
  indexes.set(providerId, index)
  return index
}

function indexOf(models: readonly ModelInfo[], seller: SellerId): ProviderIndex {
  const byModel = new Map<string, ModelInfo[]>()
  const byListedName = new Map<string, ModelInfo>()
  for (const info of models) {
    const canonical = canonicalModel(seller, info.id)
    byModel.set(canonical, [...(byModel.get(canonical) ?? []), info])
    for (const name of listedNames(info.match)) byListedName.set(name.toLowerCase(), info)
  }
  const byId = new Map(models.map((info) => [info.id.toLowerCase(), info]))
  return { models, byId, byListedName, byModel }
}

interface Found {
  readonly match: PriceMatch
  readonly info: ModelInfo
}

function byName(index: ProviderIndex, seller: SellerId, written: string): Found | undefined {
  const exact = index.byId.get(written)
  if (exact !== undefined) return { match: 'exact', info: exact }
  // On Bedrock the library lists bare names under the regional price, ten percent above the global one.
  const listed = seller === 'aws' ? undefined : index.byListedName.get(written)
  if (listed !== undefined) {
    const isId = canonicalModel(seller, listed.id) === written
    return { match: isId ? 'exact' : 'alias', info: listed }
  }
  const dated = index.models.find(
    ({ id }) => written.startsWith(id.toLowerCase()) && DATED.test(written.slice(id.length)),
  )
  if (dated !== undefined) return { match: 'alias', info: dated }
  const same = inScope(index.byModel.get(canonicalModel(seller, written)) ?? [], scopeOf(written))
  if (same !== undefined) {
    return { match: modelRecord(written) === undefined ? 'alias' : 'exact', info: same }
  }
  const relative = index.models.find((info) => resembles(info.match, written))
  return relative === undefined ? undefined : { match: 'family', info: relative }
}

/** Among several ids of one model the one of the wanted scope; none when even then two could be meant. */
function inScope(candidates: readonly ModelInfo[], scope: Scope): ModelInfo | undefined {
  if (scope === 'government') return undefined
  const live = candidates.filter((info) => info.deprecated !== true)
  const pool = live.length > 0 ? live : candidates
  const wanted = pool.filter((info) => scopeOf(info.id) === scope)
  const chosen = wanted.length > 0 ? wanted : pool
  const [first, ...others] = chosen
  const isOne = others.every(
    (info) => JSON.stringify(info.prices) === JSON.stringify(first?.prices),
  )
  return isOne ? first : undefined
}

type Match = ModelInfo['match']

function listedNames(match: Match): readonly string[] {
  if ('or' in match) return match.or.flatMap(listedNames)
  return 'equals' in match ? [match.equals] : []
}

function resembles(match: Match, name: string): boolean {
  if ('or' in match) return match.or.some((part) => resembles(part, name))
  if ('and' in match) return match.and.every((part) => resembles(part, name))
  if ('starts_with' in match) return name.startsWith(match.starts_with.toLowerCase())
  if ('contains' in match) return name.includes(match.contains.toLowerCase())
  return 'ends_with' in match ? name.endsWith(match.ends_with.toLowerCase()) : false
}

function datedEntries(
  info: ModelInfo,
  seller: SellerId,
  providerId: string,
): readonly PriceEntry[] {
  const all = steps(info)
  return all.flatMap((step, i) => {
    const input = amount(step.prices['input_mtok'])
    // An embedding has no output: its output costs nothing. Any other model without an output price has no price.
    const output = amount(step.prices['output_mtok']) ?? (isEmbedding(info) ? ZERO : undefined)
    if (input === undefined || output === undefined) return []
    return [
      {
        seller,
        // A regional price is for the regional id only.
        model: scopeOf(info.id) === 'global' ? canonicalModel(seller, info.id) : info.id,
        from: step.from,
        until: all[i + 1]?.from,
        currency: 'USD',
        input,
        cacheRead: amount(step.prices['cache_read_mtok']),
        cacheWrite: amount(step.prices['cache_write_mtok']),
        cacheWrite1h: amount(step.prices['cache_write_1h_mtok']),
        output,
        batchFactor: undefined,
        source: `${LIBRARY.name} ${LIBRARY.version}, ${providerId}/${info.id}${step.isTimed ? `; ${TIME_OF_DAY}` : ''}`,
        asOf: LIBRARY.asOf,
        origin: 'library' as const,
        ...longContextOf(step.prices['input_mtok']),
        ...(step.isTimed ? { isPeakPrice: true } : {}),
      },
    ]
  })
}

function isEmbedding(info: ModelInfo): boolean {
  return listedNames(info.match)
    .concat(info.id)
    .some((name) => /embed|voyage/i.test(name))
}
