import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { monthlySpend } from '../../shared/insights/months.ts'
import { useWords } from './use-messages.ts'

/** Names the months of a document; one that the files cover in part says how many of its days they do. */
export function useMonthName(document: AnalysisDocument): (month: string) => string {
  const { t, f } = useWords()
  const { months } = monthlySpend(document)
  return (month) => {
    const found = months.find((each) => each.month === month)
    const name = f.month(month)
    return found?.isPartial === true
      ? t.common.partialMonth(name, f.counted(found.coveredDays), f.counted(found.days))
      : name
  }
}
