import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { useWords } from '../../components/use-messages.ts'
import { caseRows } from '../../figures/case-rows.ts'
import { asNumber } from '../../figures/text-sums.ts'
import type { ReportKind } from '../../state/app-state.ts'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { caseInSentence } from '../../components/case-name.ts'
import { KeyFigures } from './KeyFigures.tsx'

const KINDS: readonly ReportKind[] = ['html', 'csv', 'json']

/** The same figures as files: for reading, for a spreadsheet, for an auditor. */
export function ReportScreen() {
  const { t } = useWords()
  const saveReport = useApp((state) => state.saveReport)
  const busy = useApp((state) => state.reportBusy)
  const saved = useApp((state) => state.reportSaved)
  const wasDismissed = useApp((state) => state.wasReportDismissed)
  return (
    <NeedsDocument title={t.report.title}>
      {(document) => (
        <>
          <h1>
            <Answer document={document} />
          </h1>
          <p className="q gap1">{t.report.lead}</p>
          <KeyFigures document={document} />
          <div className="choices gap5">
            {KINDS.map((kind) => (
              <section key={kind} className="fig">
                <h2 className="f3 b">{t.report[kind]}</h2>
                <p className="q gap1">{t.report[`${kind}Text`]}</p>
                <button
                  type="button"
                  className={kind === 'html' ? 'btn pri gap3' : 'btn gap3'}
                  disabled={busy !== undefined}
                  onClick={() => void saveReport(kind)}
                >
                  {busy === kind ? t.common.working : t.report.save(kind.toUpperCase())}
                </button>
              </section>
            ))}
          </div>
          <p className="q gap4" role="status">
            {saved !== undefined && t.report.saved(saved.name)}
            {wasDismissed && t.report.notSaved}
          </p>
        </>
      )}
    </NeedsDocument>
  )
}

function Answer({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const best = caseRows(document).rows[0]
  if (best === undefined || asNumber(best.net.likely) <= 0) return t.report.title
  return t.report.answer(caseInSentence(best, t), f.estimate(best.net.likely, currency))
}
