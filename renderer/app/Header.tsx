import { useState } from 'react'
import {
  reconciliationFigures,
  reconciliationSums,
} from '../../shared/insights/bills/reconciliation.ts'
import { MarkedText } from '../components/figures/MarkedText.tsx'
import { useWords } from '../components/use-messages.ts'
import { hashOf } from '../state/navigation-slice.ts'
import { useApp } from '../state/store.ts'
import { Boundary } from './faults/Boundary.tsx'
import { useShownState } from './faults/use-shown-state.ts'
import { NothingLeaves } from './NothingLeaves.tsx'
import { UndoButtons } from './UndoButtons.tsx'
import { WorkspaceMenu } from './WorkspaceMenu.tsx'

/** Which workspace, which period, how far to trust it, and that nothing leaves the computer. */
export function Header() {
  const { t } = useWords()
  const workspaceId = useApp((state) => state.workspaceId)
  const shownState = useShownState()
  return (
    <header className="bar">
      {workspaceId === undefined ? (
        <span className="qq">{t.frame.noWorkspace}</span>
      ) : (
        <>
          <WorkspaceMenu />
          <span className="sep" />
          <Boundary
            resetKey={shownState}
            fallback={() => <span className="qq">{t.frame.noPeriod}</span>}
          >
            <Period />
          </Boundary>
        </>
      )}
      <span className="end">
        {workspaceId !== undefined && <UndoButtons />}
        <Boundary resetKey={shownState} fallback={() => null}>
          <Stamp />
        </Boundary>
        <OfflineSign />
      </span>
    </header>
  )
}

function Period() {
  const { t, f } = useWords()
  const period = useApp((state) => state.document?.totals.period)
  return period === null || period === undefined ? (
    <span className="qq">{t.frame.noPeriod}</span>
  ) : (
    <span>{f.period(period)}</span>
  )
}

function Stamp() {
  const { t, mark } = useWords()
  const document = useApp((state) => state.document)
  const status = document === undefined ? 'nothing' : reconciliationFigures(document).status
  const sums = document && reconciliationSums(document)
  const isOpen = status === 'nothing' || status === 'no-invoice'
  const tone = isOpen ? 'open' : status === 'not-reconciled' ? 'bad' : 'ok'
  return (
    <a className={`stamp ${tone}`} href={hashOf('reconcile')}>
      {t.frame.stamps[status]}
      {!isOpen && sums?.difference !== undefined && sums.share !== undefined && (
        <span>
          <MarkedText text={t.frame.onShare(mark(sums.difference), mark(sums.share))} />
        </span>
      )}
    </a>
  )
}

function OfflineSign() {
  const { t, f } = useWords()
  const requests = useApp((state) => state.networkRequests)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={requests === 0 ? 'offline' : 'offline bad'}
        title={t.nothingLeaves.openIt}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M2.8 11.2 11.2 2.8" stroke="currentColor" strokeWidth="1.25" />
        </svg>
        {t.frame.offline(f.counted(requests))}
      </button>
      {isOpen && <NothingLeaves onClose={() => setIsOpen(false)} />}
    </>
  )
}
