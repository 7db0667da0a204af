import { memo } from 'react'
import type { Where } from '../../../../shared/document/user/plan-parts.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'
import type { Messages } from '../../../../shared/i18n/messages/en.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { Choice } from '../../../components/forms/Choice.tsx'
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
  const { where } = props
  const { t } = useWords()
  return (
    <div className="scope">
      {SCOPE_KEYS.map((key) => (
        <ScopeField key={key} part={key} {...props} />
      ))}
      {(where.paidTier !== undefined || where.workload !== undefined) && (
        <span className="f1 qq">{t.savings.desk.moreScope}</span>
      )}
    </div>
  )
})

/** The choice of one part of a scope; a choice that the data does not have stays, by its name. */
function ScopeField(props: ScopeFieldsProps & { readonly part: ScopeKey }) {
  const { label, where, choices, onWhere, part } = props
  const { t, f } = useWords()
  const words = t.savings.desk
  const chosen = scopeChoice(where, part)
  const nameOf = (value: string): string => {
    if (value === '') return words.all[part]
    if (value === SEVERAL) return words.several(f.count(where[part]?.length ?? 0))
    return valueName(part, value, t)
  }
  return (
    <Choice
      className="choice small"
      label={`${label}: ${words.scope[part]}`}
      value={chosen}
      choices={[...new Set(['', chosen, ...choices[part]])]}
      nameOf={nameOf}
      onChange={(value) => onWhere(withScope(where, part, value))}
    />
  )
}

function valueName(part: ScopeKey, value: string, t: Messages): string {
  const tier = TIERS.find((each) => each === value)
  if (part === 'neededTier' && tier !== undefined) return t.common.tiers[tier]
  return part === 'provider' ? providerName(value) : value
}
