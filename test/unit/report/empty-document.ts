import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { NO_TOKENS, smallDocument } from './small-document.ts'

/** What an analysis of nothing but an empty export says. */
export function emptyDocument(): AnalysisDocument {
  const nothing = {
    modelKnown: null,
    tokensKnown: null,
    priceKnown: null,
    rateKnown: null,
    ownerKnown: null,
  }
  return smallDocument({
    files: [],
    rejectedRows: [],
    reconciliation: [],
    totals: {
      billed: {},
      list: {},
      computed: {},
      included: {},
      elsewhere: {},
      spend: {},
      period: null,
      tokens: NO_TOKENS,
      requests: null,
      coverage: nothing,
    },
    unpriced: [],
    contracts: [],
    byProvider: [],
    byModel: [],
    byMonth: [],
    workloads: [],
    plans: [],
  })
}
