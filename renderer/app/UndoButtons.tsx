import type { DecisionStep } from '../../shared/api/history-api.ts'
import { providerName } from '../../shared/i18n/names.ts'
import { workloadNames } from '../../shared/insights/spend/spend.ts'
import { useWords } from '../components/use-messages.ts'
import { useApp } from '../state/store.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/** Takes the last decision back and makes it again, each by its name. */
export function UndoButtons() {
  const { t } = useWords()
  const undo = useApp((state) => state.undo)
  const redo = useApp((state) => state.redo)
  const history = useApp(({ histories, workspaceId }) => histories[workspaceId ?? ''])
  const nameOf = useStepName()
  useUndoKeys()
  const [past, future] = [history?.past ?? null, history?.future ?? null]
  const words = t.history
  return (
    <span className="row undo">
      <IconButton
        name={past === null ? words.nothingToUndo : words.undo(nameOf(past))}
        keys="Control+Z Meta+Z"
        isDisabled={past === null}
        path="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7"
        onClick={() => void undo()}
      />
      <IconButton
        name={future === null ? words.nothingToRedo : words.redo(nameOf(future))}
        keys="Control+Shift+Z Meta+Shift+Z Control+Y"
        isDisabled={future === null}
        path="M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9"
        onClick={() => void redo()}
      />
    </span>
  )
}

interface IconButtonProps {
  readonly name: string
  readonly keys: string
  readonly isDisabled: boolean
  /** Drawn in 16 by 16. */
  readonly path: string
  readonly onClick: () => void
}

function IconButton({ name, keys, isDisabled, path, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="btn sm bare"
      title={name}
      aria-label={name}
      aria-keyshortcuts={keys}
      disabled={isDisabled}
      onClick={onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}

/** A decision in the words of the window: “tier of Support bot to routine”. */
function useStepName(): (step: DecisionStep) => string {
  const { t, f } = useWords()
  const document = useApp((state) => state.document)
  return ({ part, count, name, tier }) => {
    const words = t.history
    if (part === 'overrides') {
      if (name === null) return words.tiers(f.counted(count))
      const shown = document === undefined ? name : workloadNames(document)(name)
      return tier === null ? words.tierByRule(shown) : words.tier(shown, t.common.tiers[tier])
    }
    const shown = part === 'invoices' && name !== null ? providerName(name) : name
    return shown === null ? words.parts[part] : words.named(words.parts[part], shown)
  }
}
