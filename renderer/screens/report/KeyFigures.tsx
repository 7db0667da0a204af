import type { ReactNode } from 'react'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { useWords } from '../../components/use-messages.ts'
import { caseRows } from '../../figures/case-rows.ts'
import { agreesExactly, reconciliationSummary } from '../../figures/reconciled.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { moneyIn } from '../../figures/text-sums.ts'
import { tierMatrix } from '../../figures/tier-matrix.ts'

/** The four figures a report opens with. */
export function KeyFigures({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const { totals, reportingCurrency: currency } = document
  const { above } = tierMatrix(document)
  const { rows, horizonMonths } = caseRows(document)
  const best = rows[0]
  const base = reconciliationSummary(document)
  const words = t.report
  return (
    <div className="key-figures gap4">
      <Key
        name={words.figures.spent}
        note={t.overview.kindAndPeriod(
          t.common.kinds[spendKindOf(document)],
          f.months(totals.period),
        )}
      >
        {f.wholeMoney(moneyIn(totals.spend, currency), currency)}
      </Key>
      <Key name={words.figures.above} note={words.ofSpend(f.share(above.share, 0))}>
        {f.wholeMoney(above.spend, currency)}
      </Key>
      {best !== undefined && (
        <Key
          name={words.figures.saving(f.counted(horizonMonths))}
          note={words.likely(
            f.estimate(best.net.low, currency),
            f.estimate(best.net.high, currency),
          )}
        >
          <span className="opp">{f.estimate(best.net.likely, currency)}</span>
        </Key>
      )}
      <Key
        name={words.figures.base}
        note={
          <span className={base.status === 'not-reconciled' ? 'bad b' : 'b'}>
            {t.frame.stamps[base.status]}
          </span>
        }
      >
        {agreesExactly(base) ? f.money('0', currency) : f.money(base.difference, currency)}
      </Key>
    </div>
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
