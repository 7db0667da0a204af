import { createPortal } from 'react-dom'
import type { StorageFault } from '../../../shared/domain/problem.ts'
import { Button } from '../../components/Button.tsx'
import { useFaultsOfDialog } from '../../components/open-dialogs.ts'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { FaultProblem } from './FaultProblem.tsx'
import { ReloadButton } from './ReloadButton.tsx'

/** The fault that was met last, and requests that were stopped: in the topmost dialog while one is open. */
export function FaultCard() {
  const { t, f } = useWords()
  const fault = useApp((state) => state.fault)
  const requests = useApp((state) => state.networkRequests)
  const dismissFault = useApp((state) => state.dismissFault)
  const inDialog = useFaultsOfDialog()
  const cards = (
    <div className="faults" role="alert">
      {requests > 0 && (
        <ProblemCard
          title={t.frame.offline(f.counted(requests))}
          what={t.frame.requestsSeen(f.counted(requests))}
          fix={t.frame.requestsFix}
        />
      )}
      {fault !== undefined && (
        <FaultProblem fault={fault}>
          {fault.isStopped === true && <ReloadButton />}
          {fault.storage !== undefined && <StorageWaysOn storage={fault.storage} />}
          <Button text={t.common.dismiss} onClick={dismissFault} />
        </FaultProblem>
      )}
    </div>
  )
  return inDialog === undefined ? cards : createPortal(cards, inDialog)
}

/** What can be done at once about a fault of the stored data, while a workspace is shown. */
function StorageWaysOn({ storage }: { readonly storage: StorageFault }) {
  const { t } = useWords()
  const ask = useApp((state) => state.ask)
  const saveReport = useApp((state) => state.saveReport)
  const hasWorkspace = useApp((state) => state.workspaceId !== undefined)
  const hasDocument = useApp((state) => state.document !== undefined)
  return (
    <>
      {storage.kind === 'closed' && <ReloadButton />}
      {storage.kind === 'full' && hasWorkspace && (
        <Button text={t.storage.remove} onClick={() => ask('remove')} />
      )}
      {hasDocument && (
        <Button text={t.storage.exportAnalysis} onClick={() => void saveReport('json')} />
      )}
    </>
  )
}
