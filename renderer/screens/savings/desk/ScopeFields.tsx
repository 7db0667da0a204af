import { memo } from 'react'
import type { Where } from '../../../../shared/document/plan-document.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { useWords } from '../../../components/use-messages.ts'
import {
  SCOPE_KEYS,
  scopeChoice,
  SEVERAL,
  withScope,
  type ScopeChoices,
  type ScopeKey,
} from './scope-draft.ts'

interface ScopeFieldsProps {
  /** Whose scope it is, for a screen reader. */
  readonly label: string
  readonly where: Where
  readonly choices: ScopeChoices
  readonly onWhere: (where: Where) => void
}

/** Which work is meant, by the tier it needs, its provider, its project. */
export const ScopeFields = memo(function ScopeFields(props: ScopeFieldsProps) {
  const { label, where, choices, onWhere } = props
  const { t, f } = useWords()
  const words = t.savings.desk
  const nameOf = (key: ScopeKey, value: string): string => {
    const tier = TIERS.find((each) => each === value)
    if (key === 'neededTier' && tier !== undefined) return t.common.tiers[tier]
    return key === 'provider' ? providerName(value) : value
  }
  return (
    <div className="scope">
      {SCOPE_KEYS.map((key) => {
        const chosen = scopeChoice(where, key)
        const isElsewhere = chosen !== '' && chosen !== SEVERAL && !choices[key].includes(chosen)
        return (
          <select
            key={key}
            className="choice small"
            aria-label={`${label}: ${words.scope[key]}`}
            value={chosen}
            onChange={({ target }) => onWhere(withScope(where, key, target.value))}
          >
            <option value="">{words.all[key]}</option>
            {chosen === SEVERAL && (
              <option value={SEVERAL}>{words.several(f.count(where[key]?.length ?? 0))}</option>
            )}
            {isElsewhere && <option value={chosen}>{nameOf(key, chosen)}</option>}
            {choices[key].map((value) => (
              <option key={value} value={value}>
                {nameOf(key, value)}
              </option>
            ))}
          </select>
        )
      })}
      {(where.paidTier !== undefined || where.workload !== undefined) && (
        <span className="f1 qq">{words.moreScope}</span>
      )}
    </div>
  )
})
