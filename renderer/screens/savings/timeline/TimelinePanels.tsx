import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import { useWords } from '../../../components/use-messages.ts'
import { CashPanel } from './CashPanel.tsx'
import { ContractsPanel } from './ContractsPanel.tsx'
import { OddsPanel } from './OddsPanel.tsx'
import { SumsPanel } from './SumsPanel.tsx'
import { usePlanDetails } from './use-plan-details.ts'

interface TimelinePanelsProps {
  readonly document: AnalysisDocument
  readonly plan: EditablePlan
}

/** The timeline of a plan: cash flow, totals, simulation, contracts. */
export function TimelinePanels({ document, plan }: TimelinePanelsProps) {
  const { t } = useWords()
  const { details, isCurrent } = usePlanDetails(plan)
  if (details === null) return null
  if (details === undefined) return <p className="qq gap5">{t.common.working}</p>
  const panel = { document, plan, details }
  return (
    <div className="timeline gap5" aria-busy={!isCurrent}>
      <p className="src" role="status">
        {!isCurrent && t.savings.timeline.again}
      </p>
      <div className="rc">
        <CashPanel {...panel} />
        <SumsPanel {...panel} />
      </div>
      <div className="rc gap5">
        <OddsPanel {...panel} />
        <ContractsPanel {...panel} />
      </div>
    </div>
  )
}
