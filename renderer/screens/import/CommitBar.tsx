import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { billedTotal } from '../../../shared/insights/bills/imported.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useWords } from '../../components/use-messages.ts'
import { Checked } from './Checked.tsx'
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
        <Checked title={words.check}>
          {f.count(counts.used)} + {f.count(counts.skipped)} + {f.count(counts.rejected)} ={' '}
          {f.count(counts.read)}
        </Checked>
        <Checked title={words.countedOnce(f.months(totals.period))}>
          <FigureText figure={billedTotal(document)} />
        </Checked>
        <Checked title={words.notCounted} isBad={!isAllCounted}>
          {isAllCounted
            ? words.nothing
            : words.filesAndRows(f.counted(refused.length), f.counted(counts.rejected))}
        </Checked>
        <span className="grow" />
        <a className="btn pri" href={hashOf('overview')}>
          {words.toOverview}
        </a>
      </div>
    </>
  )
}
