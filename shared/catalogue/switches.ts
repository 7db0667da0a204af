import { sellerId, type SellerId } from '../domain/seller.ts'
import type { EvidenceGrade } from '../document/evidence.ts'
import type { Tier } from '../domain/tier.ts'
import { modelRecord, resolveModel } from './catalogue.ts'
import data from '../facts/switches.json' with { type: 'json' }

/** A model at a seller. */
export interface SwitchTarget {
  readonly seller: SellerId
  readonly model: string
}

/** An open-weight model at one host, with the facts for and against it. */
export interface OpenCandidate extends SwitchTarget {
  readonly fit: readonly Tier[]
  /** Whether the app proposes it; other models can be chosen by hand. */
  readonly isProposed: boolean
  /** The host serves it with thinking that cannot be turned off, which produces much more output. */
  readonly isThinkingOnly: boolean
  /** How good the public evidence for the model is in general, before any work is looked at. */
  readonly grade: EvidenceGrade
  readonly evidence: string
  readonly note: string | undefined
}

/** Where a seller keeps data and whether it trains on it, from its published terms; an unknown is stated as such. */
export interface SellerTerms {
  readonly seller: SellerId
  readonly entity: string
  readonly location: string
  readonly trains: string
  readonly asOf: string
  readonly source: string
  readonly confidence: string
}

interface OpenRow {
  readonly model: string
  readonly fit: readonly string[]
  readonly proposed: boolean
  readonly sellers: readonly string[]
  readonly thinkingOnlyAt?: readonly string[]
  readonly grade: string
  readonly evidence: string
  readonly note?: string
}

interface TierDownRow {
  readonly maker: string
  readonly tier: string
  readonly to: Readonly<Record<SellerId, string>>
  readonly why: string
}

const OPEN: readonly OpenRow[] = data.open
const TIER_DOWN = data.tierDown as readonly TierDownRow[]

/**
 * The same maker's model one tier down, at the same seller and with a current price there.
 *
 * @returns `undefined` when the tier is unknown or already routine, or when the seller offers no such model.
 */
export function nextTierDown(
  provider: string,
  model: string,
): (SwitchTarget & { readonly reason: string }) | undefined {
  const seller = sellerId(provider)
  const match = resolveModel(seller, model)
  const record = match.kind === 'found' ? modelRecord(match.model) : undefined
  if (record?.tier === undefined) return undefined
  const row = TIER_DOWN.find(({ maker, tier }) => maker === record.maker && tier === record.tier)
  const target = row?.to[seller]
  if (row === undefined || target === undefined || target === record.id) return undefined
  return { seller, model: target, reason: row.why }
}

/** Every open model with a host and a price, including models that the app does not propose. */
export function allOpenCandidates(): readonly OpenCandidate[] {
  return OPEN.flatMap((row) =>
    row.sellers.map((seller) => ({
      seller,
      model: row.model,
      fit: row.fit as readonly Tier[],
      isProposed: row.proposed,
      isThinkingOnly: row.thinkingOnlyAt?.includes(seller) ?? false,
      grade: row.grade as EvidenceGrade,
      evidence: row.evidence,
      note: row.note,
    })),
  )
}

/** A seller's data terms; `undefined` when they were not reviewed. */
export function sellerTerms(seller: string): SellerTerms | undefined {
  return data.sellers.find((terms) => terms.seller === sellerId(seller))
}
