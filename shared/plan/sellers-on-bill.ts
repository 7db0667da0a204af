import { sellerId, type SellerId } from '../domain/seller.ts'
import type { PlanWorkload } from './planning-input.ts'

/** The sellers that have some of the work today. */
export function sellersOnBill(workloads: readonly PlanWorkload[]): ReadonlySet<SellerId> {
  return new Set(workloads.map(({ provider }) => sellerId(provider)))
}
