import type { LicenceClass } from '../document/user/assumption-choices.ts'
import type { SellerId } from '../domain/seller.ts'
import type { Tier } from '../domain/tier.ts'
import data from '../facts/models.json' with { type: 'json' }
import { fineTunedFrom, namedInside } from './base-model.ts'
import { modelNameForms, nameKey } from './model-name.ts'

/** One model of the catalogue. An absent fact is unknown and never assumed. */
export interface ModelRecord {
  /** Lower-case kebab, with the dots of version numbers where the maker's own id has them. */
  readonly id: string
  readonly name: string
  readonly maker: string
  /** The tier that is paid for with this model, and why. */
  readonly tier?: Tier
  readonly why?: string
  /** Other spellings that the rules of `model-name.ts` do not reduce to the id. */
  readonly aliases?: readonly string[]
  readonly context?: number
  readonly tokenizer?: string
  /** Whether weights are published. */
  readonly open?: boolean
  /** Absent: nothing is known of open weights. */
  readonly licence?: LicenceClass
  readonly weights?: string
  readonly licenceNote?: string
  readonly params?: string
  readonly active?: string
  /** Least GPU memory in GB, by quantisation. */
  readonly vramGb?: Readonly<Record<string, number>>
  /** Whether thinking can be switched off. */
  readonly thinkingOff?: boolean
  readonly released?: string
  readonly note?: string
  readonly confidence?: string
  readonly source?: string
}

/**
 * Result of a lookup. A suggestion needs a person's confirmation: it names the base of a fine-tune, a similar model, or
 * the model that a deployment's name mentions.
 */
export type ModelMatch =
  | {
      readonly kind: 'found'
      readonly model: string
      readonly match: 'exact' | 'alias' | 'normalised'
    }
  | { readonly kind: 'suggestion'; readonly model: string }
  | { readonly kind: 'unknown' }

const MODELS = data.models as readonly ModelRecord[]
const UNKNOWN: ModelMatch = { kind: 'unknown' }
/** Raw names are few (a file repeats them); the bound is for a file that invents a new one on every row. */
const MEMO_LIMIT = 20_000

let index: ReadonlyMap<string, ModelRecord> | undefined
const memo = new Map<string, ModelMatch>()

/** Every record, in no promised order. */
export function allModels(): readonly ModelRecord[] {
  return MODELS
}

/** The record of a canonical id. */
export function modelRecord(id: string): ModelRecord | undefined {
  const record = byKey().get(nameKey(id))
  return record?.id === id ? record : undefined
}

/**
 * Finds the model of a raw name: an id, a permaslug, a display name, a Bedrock or Azure deployment name.
 *
 * Deterministic and never a guess: a name that only resembles or mentions a model's name gives a suggestion. Two models
 * are never merged; a snapshot with its own price (`gpt-4o-2024-05-13`) is a separate model.
 */
export function resolveModel(seller: SellerId, rawId: string): ModelMatch {
  const at = `${seller}|${rawId}`
  const known = memo.get(at)
  if (known !== undefined) return known
  if (memo.size >= MEMO_LIMIT) memo.clear()
  const match = resolve(seller, rawId)
  memo.set(at, match)
  return match
}

/** The canonical id of a known name, otherwise the name as written. For labels and grouping. */
export function canonicalModel(seller: SellerId, rawId: string): string {
  const match = resolveModel(seller, rawId)
  return match.kind === 'found' ? match.model : rawId.trim()
}

/** The paid tier of a model, with the reason; `undefined` means unknown, not routine. */
export function paidTierOf(
  seller: SellerId,
  model: string,
): { readonly tier: Tier; readonly reason: string } | undefined {
  const match = resolveModel(seller, model)
  const record = match.kind === 'found' ? modelRecord(match.model) : undefined
  return record?.tier === undefined ? undefined : { tier: record.tier, reason: record.why ?? '' }
}

/** Every spelling under which the index knows a record. The last one wins nowhere: a test forbids collisions. */
export function spellingsOf(record: ModelRecord): readonly string[] {
  return [record.id, record.name, ...(record.aliases ?? [])]
}

function byKey(): ReadonlyMap<string, ModelRecord> {
  if (index !== undefined) return index
  const built = new Map<string, ModelRecord>()
  for (const record of MODELS) {
    for (const spelling of spellingsOf(record)) built.set(nameKey(spelling), record)
  }
  return (index = built)
}

function resolve(seller: SellerId, rawId: string): ModelMatch {
  const written = rawId.trim().toLowerCase()
  const forms = modelNameForms(seller, rawId)
  for (const form of forms) {
    const record = byKey().get(form)
    if (record === undefined) continue
    if (written === record.id) return { kind: 'found', model: record.id, match: 'exact' }
    const listed = spellingsOf(record).some((spelling) => spelling.toLowerCase() === written)
    return { kind: 'found', model: record.id, match: listed ? 'alias' : 'normalised' }
  }
  const base = fineTunedFrom(seller, rawId).find((form) => byKey().has(form))
  const key = base ?? nearestRelative(forms.at(-1) ?? '') ?? namedInside(rawId, isKnown)
  const relative = key === undefined ? undefined : byKey().get(key)
  return relative === undefined ? UNKNOWN : { kind: 'suggestion', model: relative.id }
}

function isKnown(key: string): boolean {
  return byKey().has(key)
}

/** The model whose whole name begins the unknown one, at a word boundary: `gpt-5.6-luna-turbo` → `gpt-5.6-luna`. */
function nearestRelative(form: string): string | undefined {
  for (let cut = form.lastIndexOf('-'); cut > 0; cut = form.lastIndexOf('-', cut - 1)) {
    if (isKnown(form.slice(0, cut))) return form.slice(0, cut)
  }
  return undefined
}
