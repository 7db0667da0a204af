import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { monthlySpend } from '../../../shared/insights/spend/months.ts'
import { totalSpendShort } from '../../../shared/insights/spend/spend.ts'
import { aboveNeedFigures, tierFigures } from '../../../shared/insights/spend/tiers.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** What was spent, when, and how much of it is paid above need. */
export function Headline({ document }: PanelProps) {
  const { t, mark } = useWords()
  const words = t.overview
  const when = useWhen(document)
  const spend = totalSpendShort(document)
  const { paidAboveNeed } = tierFigures(document)
  if (spend === undefined || when === undefined) return t.frame.screens.overview
  const text =
    paidAboveNeed.workloads.length === 0
      ? words.spentOnly(mark(spend), when)
      : words.spent(mark(spend), when, mark(aboveNeedFigures(document).shortShare))
  return <MarkedText text={text} />
}

/** The months of the spend by their number; where one is covered in part, the period and its covered days. */
function useWhen(document: AnalysisDocument): string | undefined {
  const { t, f } = useWords()
  const { months } = monthlySpend(document)
  if (months.length === 0) return undefined
  if (!months.some(({ isPartial }) => isPartial))
    return t.overview.inMonths(f.counted(months.length))
  const sum = (of: 'coveredDays' | 'days') =>
    f.counted(months.reduce((all, month) => all + month[of], 0))
  const period = f.months(document.totals.period)
  return t.overview.inPeriod(t.common.partialMonth(period, sum('coveredDays'), sum('days')))
}
