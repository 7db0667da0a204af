import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { monthlySpend } from '../../shared/insights/spend/months.ts'
import { useWords } from './use-messages.ts'

/**
 * Names the months of a document; one that the files cover in part says how many of its days they do.
 *
 * @returns a function of a month and of its name, which is `Jul 2026` unless another is given.
 */
export function useMonthName(document: AnalysisDocument): (month: string, name?: string) => string {
  const { t, f } = useWords()
  const { months } = monthlySpend(document)
  return (month, name = f.month(month)) => {
    const found = months.find((each) => each.month === month)
    return found?.isPartial === true
      ? t.common.partialMonth(name, f.counted(found.coveredDays), f.counted(found.days))
      : name
  }
}
