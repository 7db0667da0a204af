import { TierMove } from './figures/TierBadge.tsx'
import { useWords } from './use-messages.ts'
import { useApp } from '../state/store.ts'

/** The cell of the matrix that the list is narrowed to, and the way out of it. */
export function CellFilterChip() {
  const { t } = useWords()
  const cell = useApp((state) => state.workloadCell)
  const filterCell = useApp((state) => state.filterCell)
  if (cell === undefined) return null
  return (
    <button
      type="button"
      className="chip"
      aria-pressed="true"
      title={t.workloads.clearFilter}
      onClick={() => filterCell(undefined)}
    >
      <TierMove paid={cell.paid} needed={cell.needed} />
      <span aria-hidden="true">×</span>
    </button>
  )
}
