import type { AnalysisDocument, SpendKind } from '../../shared/document/analysis-document.ts'
import { exact, moneyIn } from './text-sums.ts'

/** Whether the total of a document is billed money, computed from prices, or both. */
export function spendKindOf({ totals, reportingCurrency }: AnalysisDocument): SpendKind {
  const hasComputed = Object.values(totals.computed).some((text) => exact(text) !== 0n)
  const hasBilled = Object.values(totals.billed).some((text) => exact(text) !== 0n)
  if (hasBilled && hasComputed) return 'mixed'
  if (hasComputed) return 'computed'
  return moneyIn(totals.spend, reportingCurrency) === undefined ? 'unknown' : 'billed'
}
