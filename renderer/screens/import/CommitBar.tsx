import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { billedTotal } from '../../../shared/insights/bills/imported.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useWords } from '../../components/use-messages.ts'
import { importFigures } from './import-rows.ts'
import { hashOf } from '../../state/navigation-slice.ts'

/** The sum a controller checks: used + skipped + rejected = read; the money; what is not counted; the next step. */
export function CommitBar({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const { totals } = document
  const { counts, refused } = importFigures(document)
  const words = t.importing
  const isAllCounted = refused.length === 0 && counts.rejected === 0
  return (
    <>
      <div className="commit-room" />
      <div className="commit">
        <div>
          <p className="k">{words.check}</p>
          <p className="v">
            {f.count(counts.used)} + {f.count(counts.skipped)} + {f.count(counts.rejected)} ={' '}
            {f.count(counts.read)}
          </p>
        </div>
        <div>
          <p className="k">{words.countedOnce(f.months(totals.period))}</p>
          <p className="v">
            <FigureText figure={billedTotal(document)} />
          </p>
        </div>
        <div>
          <p className="k">{words.notCounted}</p>
          <p className={isAllCounted ? 'v' : 'v bad'}>
            {isAllCounted
              ? words.nothing
              : words.filesAndRows(f.counted(refused.length), f.counted(counts.rejected))}
          </p>
        </div>
        <span className="grow" />
        <a className="btn pri" href={hashOf('overview')}>
          {words.toOverview}
        </a>
      </div>
    </>
  )
}
