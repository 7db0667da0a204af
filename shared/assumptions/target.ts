import type { ProviderId, SellerId } from '../domain/seller.ts'

/** A model at a seller. */
export interface Target {
  readonly seller: SellerId
  readonly model: string
}

/** Tools that sell the model with the seat: their work cannot be sent to another seller. */
export const TOOL_PROVIDERS: ReadonlySet<ProviderId> = new Set(['github', 'cursor'])
