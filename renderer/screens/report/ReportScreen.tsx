import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../shared/domain/amount.ts'
import { adviceTitle } from '../../../shared/insights/plans/advice-text.ts'
import { caseFigures, caseMoney } from '../../../shared/insights/plans/options.ts'
import { Button } from '../../components/Button.tsx'
import { basisText } from '../../components/figures/basis-text.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
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
    <NeedsDocument title={t.frame.screens.report}>
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
                <Button
                  className={kind === 'html' ? 'btn pri gap3' : 'btn gap3'}
                  text={busy === kind ? t.common.working : t.report.save(kind.toUpperCase())}
                  isDisabled={busy !== undefined}
                  onClick={() => void saveReport(kind)}
                />
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
  const { t, f, mark } = useWords()
  const advice = adviceTitle({ t, f, document })
  if (advice !== undefined) return <MarkedText text={advice} />
  const [best] = caseFigures(document).rows
  if (best === undefined || best.net.likely <= ZERO) return t.frame.screens.report
  const { likely } = caseMoney(document, best)
  const name = caseInSentence(best, t)
  return <MarkedText text={t.report.answer(name, mark(likely), basisText(best, t))} />
}
