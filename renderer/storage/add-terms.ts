import { type RuleDocument, EMPTY_RULE_DOCUMENT } from '../../shared/document/user/rule-document.ts'
import type { OwnTest } from '../../shared/document/user/own-test-document.ts'
import {
  type PriceDocument,
  EMPTY_PRICE_DOCUMENT,
} from '../../shared/document/user/price-document.ts'
import type { Transaction } from 'dexie'

/** What a person laid over the prices and the rules of a workspace. Since version 4. */
export interface WorkspaceTerms {
  readonly prices: PriceDocument
  /** The own prices before the last change; `null` before the first. */
  readonly previousPrices: PriceDocument | null
  readonly rules: RuleDocument
  readonly tests: readonly OwnTest[]
}

/** What a workspace begins with: the built-in prices and rules, no test. */
export const NEW_TERMS: WorkspaceTerms = {
  prices: EMPTY_PRICE_DOCUMENT,
  previousPrices: null,
  rules: EMPTY_RULE_DOCUMENT,
  tests: [],
}

/** From version 3 to 4: workspaces get own prices, own rules and own tests; everything else stays as it is. */
export async function addTerms(transaction: Transaction): Promise<void> {
  await transaction
    .table('workspaces')
    .toCollection()
    .modify((workspace: object) => {
      Object.assign(workspace, NEW_TERMS)
    })
}
