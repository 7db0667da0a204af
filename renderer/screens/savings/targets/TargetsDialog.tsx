import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { workloadNames } from '../../../../shared/insights/spend/spend.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { builtInTitle } from '../../../components/built-in-title.ts'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { CandidatesTable } from './CandidatesTable.tsx'
import { ShareField } from './ShareField.tsx'
import { SideBySide } from './SideBySide.tsx'

/** Chooses a model at a seller for some workloads, over whatever screen it was asked for on. */
export function TargetsDialog() {
  const document = useApp((state) => state.document)
  const workloads = useApp((state) => state.targetsFor)
  if (document === undefined || workloads === undefined) return null
  return <Targets document={document} workloads={workloads} />
}

interface TargetsProps {
  readonly document: AnalysisDocument
  readonly workloads: readonly string[]
}

function Targets({ document, workloads }: TargetsProps) {
  const { t, f } = useWords()
  const candidates = useApp((state) => state.candidates)
  const plan = useApp((state) => state.targetPlan)
  const closeTargets = useApp((state) => state.closeTargets)
  const [first = ''] = workloads
  const what =
    workloads.length === 1
      ? workloadNames(document)(first)
      : t.targets.several(f.counted(workloads.length))
  return (
    <Dialog isLarge title={t.targets.title(what)} onClose={closeTargets}>
      {plan === undefined && candidates === undefined ? (
        <p className="q gap1">{t.common.working}</p>
      ) : (
        <p className="q gap1">
          {t.targets.plan(
            plan === undefined
              ? ''
              : plan.builtIn === undefined
                ? plan.name
                : builtInTitle(plan.builtIn, t),
          )}
        </p>
      )}
      {candidates === undefined ? (
        <p className="q gap2" role="status">
          {t.common.working}
        </p>
      ) : (
        <>
          <CandidatesTable document={document} table={candidates} />
          <ShareField />
          <SideBySide document={document} />
        </>
      )}
    </Dialog>
  )
}
