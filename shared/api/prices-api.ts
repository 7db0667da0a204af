import type {
  PriceCard,
  PriceKey,
  PriceRow,
  OwnPricesDiff,
  UnknownModel,
} from '../views/price-views.ts'
import type { PlanEffect } from '../views/review-views.ts'
import type { PriceDocument } from '../document/user/price-document.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from './workspace-news.ts'

/** The price book of a workspace: the built-in prices with what a person laid over them. */
export interface PriceBookView {
  readonly id: string
  /** The day whose prices the rows show. */
  readonly day: string
  readonly rows: readonly PriceRow[]
  readonly own: PriceDocument
  /** Whether there is an earlier version to go back to. */
  readonly hasPrevious: boolean
  readonly unknown: readonly UnknownModel[]
}

/** What other prices would change, before they are taken. */
export interface PricePreview {
  /** All of the workspace's own prices as they would be. */
  readonly document: PriceDocument
  readonly diff: OwnPricesDiff
  readonly effects: readonly PlanEffect[]
}

/** How prices are given to the engine: the own prices anew, or more to lay over them. */
export type PriceInput =
  | { readonly kind: 'replace'; readonly document: unknown }
  | { readonly kind: 'lay-over'; readonly document: unknown; readonly fileName: string }
  | { readonly kind: 'previous' }

/** What the window asks about prices. */
export interface PricesApi {
  priceBook(workspaceId: string): Promise<PriceBookView>
  /** @param day of the price; `null`: the day of the book. */
  priceCard(workspaceId: string, key: PriceKey, day: string | null): Promise<PriceCard>
  /** Fails with a problem that names the place when the input cannot be used. */
  previewPrices(workspaceId: string, input: PriceInput): Promise<PricePreview>
  /** Makes the input, as it was previewed, the workspace's own prices. */
  setPrices(seen: SeenWorkspace, input: PriceInput): Promise<AnalyzedWorkspace>
  /** The prices as a file: the own ones, or the whole book for comparing later. */
  exportPrices(workspaceId: string, part: 'own' | 'whole'): Promise<Uint8Array>
}
