import type { ReactNode } from 'react'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { caseFigures, leadingSaving } from '../../../shared/insights/plans/options.ts'
import {
  reconciliationFigures,
  reconciliationSums,
} from '../../../shared/insights/bills/reconciliation.ts'
import { spendKindOf, totalSpendShort } from '../../../shared/insights/spend/spend.ts'
import { aboveNeedFigures } from '../../../shared/insights/spend/tiers.ts'
import { UNKNOWN } from '../../../shared/i18n/language.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'

interface KeyFiguresProps {
  readonly document: AnalysisDocument
}

/** The four figures a report opens with. */
export function KeyFigures({ document }: KeyFiguresProps) {
  const { t, f, mark } = useWords()
  const above = aboveNeedFigures(document)
  const kind = t.common.kinds[spendKindOf(document)]
  const words = t.report
  return (
    <div className="key-figures gap4">
      <Key
        name={words.figures.spent}
        note={t.overview.kindAndPeriod(kind, f.months(document.totals.period))}
      >
        <FigureText figure={totalSpendShort(document)} />
      </Key>
      <Key
        name={words.figures.above}
        note={<MarkedText text={words.ofSpend(mark(above.shortShare))} />}
      >
        <FigureText figure={above.short} />
      </Key>
      <SavingKey document={document} />
      <BaseKey document={document} />
    </div>
  )
}

function SavingKey({ document }: KeyFiguresProps) {
  const { t, f, mark } = useWords()
  const { rows, horizonMonths } = caseFigures(document)
  if (rows.length === 0) return null
  const words = t.report
  const leading = leadingSaving(document)
  const name = leading?.hasCosts === false ? words.figures.savingBefore : words.figures.saving
  if (leading === undefined) {
    return (
      <Key name={name(f.counted(horizonMonths))} note={t.overview.saving.none}>
        {UNKNOWN}
      </Key>
    )
  }
  const { low, likely, high } = leading.saving
  return (
    <Key
      name={name(f.counted(horizonMonths))}
      note={<MarkedText text={words.likely(mark(low), mark(high))} />}
    >
      <span className="opp">
        <FigureText figure={likely} />
      </span>
    </Key>
  )
}

function BaseKey({ document }: KeyFiguresProps) {
  const { t } = useWords()
  const { status } = reconciliationFigures(document)
  return (
    <Key
      name={t.report.figures.base}
      note={
        <span className={status === 'not-reconciled' ? 'bad b' : 'b'}>
          {t.frame.stamps[status]}
        </span>
      }
    >
      <FigureText figure={reconciliationSums(document).difference} />
    </Key>
  )
}

interface KeyProps {
  readonly name: string
  readonly note: ReactNode
  readonly children: ReactNode
}

function Key({ name, note, children }: KeyProps) {
  return (
    <div>
      <p className="f1 qq">{name}</p>
      <p className="f4 b">{children}</p>
      <p className="f1 q">{note}</p>
    </div>
  )
}
