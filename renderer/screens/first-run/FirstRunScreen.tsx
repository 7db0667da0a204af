import { Button } from '../../components/Button.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { DropZone } from '../../components/forms/DropZone.tsx'
import { ExportSources } from '../../components/help/ExportSources.tsx'
import { HelpDialog } from '../../components/help/HelpDialog.tsx'
import { OpenWorkspaceFile } from '../../components/OpenWorkspaceFile.tsx'
import { ImportRunning } from '../../components/ImportRunning.tsx'

/** Left what to do, right why it is safe; the sample company is one click away. */
export function FirstRunScreen() {
  const { t } = useWords()
  const openSample = useApp((state) => state.openSample)
  const progress = useApp((state) => state.importProgress)
  return (
    <div className="first">
      <div>
        <h1 className="lead">{t.firstRun.lead}</h1>
        <p className="f3 q gap3">{t.firstRun.intro}</p>
        {progress === undefined ? (
          <DropZone isTall />
        ) : (
          <div className="gap5">
            <ImportRunning progress={progress} />
          </div>
        )}
        <div className="row gap4">
          <Button
            className="btn"
            text={t.firstRun.sample}
            isDisabled={progress !== undefined}
            onClick={() => void openSample()}
          />
          <span className="q grow">{t.firstRun.sampleText}</span>
        </div>
        <div className="row gap3">
          <OpenWorkspaceFile />
          <span className="q grow">{t.travel.openText}</span>
        </div>
      </div>
      <div>
        <PrivacyPromise />
        <ExportSources />
      </div>
      <HelpDialog />
    </div>
  )
}

/** What leaves the machine, with the count of network requests as a fact. */
function PrivacyPromise() {
  const { t, f } = useWords()
  const requests = useApp((state) => state.networkRequests)
  const { facts } = t.firstRun
  return (
    <section className="promise">
      <h2 className="f4 b">{t.firstRun.promise}</h2>
      <p className="q gap1">{t.firstRun.promiseText}</p>
      <dl className="gap3">
        <dt>{facts.requests}</dt>
        <dd>{f.count(requests)}</dd>
        <dt>{facts.kept}</dt>
        <dd>{facts.keptValue}</dd>
        <dt>{facts.priceBook}</dt>
        <dd>{facts.priceBookValue}</dd>
      </dl>
      <details className="gap2">
        <summary>{t.firstRun.check}</summary>
        <p className="q gap1">{t.firstRun.checkText}</p>
      </details>
    </section>
  )
}
