import { useId, useRef } from 'react'
import { TIERS } from '../../../../shared/domain/tier.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import {
  CONDITION_KINDS,
  nextCondition,
  unitOf,
  type ConditionDraft,
  type RuleFault,
} from './rule-draft.ts'
import { useApp } from '../../../state/store.ts'

interface RuleConditionsProps {
  readonly conditions: readonly ConditionDraft[]
  /** In the order of the conditions, once the form was tried. */
  readonly faults: readonly (RuleFault | undefined)[] | undefined
  readonly onChange: (conditions: readonly ConditionDraft[]) => void
}

/** The conditions of a rule, each kind at most once; all of them must hold. */
export function RuleConditions({ conditions, faults, onChange }: RuleConditionsProps) {
  const { t } = useWords()
  const words = t.review.form
  const adder = useRef<HTMLButtonElement>(null)
  const next = nextCondition(conditions)
  return (
    <fieldset className="conditions gap3">
      <legend>{words.conditions}</legend>
      {conditions.map((condition, at) => (
        <Condition
          // By place: a row must keep the focus while its kind is chosen.
          key={at}
          condition={condition}
          taken={conditions.map(({ kind }) => kind)}
          fault={faults?.[at]}
          onChange={(changed) => onChange(conditions.with(at, changed))}
          onRemove={
            conditions.length === 1
              ? undefined
              : () => {
                  onChange(conditions.toSpliced(at, 1))
                  adder.current?.focus()
                }
          }
        />
      ))}
      <button
        ref={adder}
        type="button"
        className="btn sm"
        disabled={next === undefined}
        onClick={() => next !== undefined && onChange([...conditions, next])}
      >
        {words.addCondition}
      </button>
    </fieldset>
  )
}

interface ConditionProps {
  readonly condition: ConditionDraft
  readonly taken: readonly ConditionDraft['kind'][]
  readonly fault: RuleFault | undefined
  readonly onChange: (condition: ConditionDraft) => void
  readonly onRemove: (() => void) | undefined
}

function Condition({ condition, taken, fault, onChange, onRemove }: ConditionProps) {
  const { t } = useWords()
  const words = t.review.form
  const id = useId()
  const { kind } = condition
  const name = words.kinds[kind]
  const values = { condition, faultId: fault === undefined ? undefined : id, onChange }
  return (
    <div className="row wrap gap2" role="group" aria-label={name}>
      <Choice
        label={words.condition}
        value={kind}
        choices={CONDITION_KINDS}
        nameOf={(each) => words.kinds[each]}
        isChoosable={(each) => each === kind || !taken.includes(each)}
        onChange={(chosen) => onChange({ ...condition, kind: chosen })}
      />
      {unitOf(kind) === undefined ? <Texts {...values} /> : <Ends {...values} />}
      {onRemove !== undefined && (
        <Button label={t.review.removeOf(name)} text={t.review.remove} onClick={onRemove} />
      )}
      {fault !== undefined && (
        <span id={id} className="f1 bad fault">
          {words.faults[fault]}
        </span>
      )}
    </div>
  )
}

interface ValuesProps {
  readonly condition: ConditionDraft
  /** Of the text that says what is wrong. */
  readonly faultId: string | undefined
  readonly onChange: (condition: ConditionDraft) => void
}

/** Texts of words and facts, those on the bills to choose from. */
function Texts({ condition, faultId, onChange }: ValuesProps) {
  const { t } = useWords()
  const words = t.review.form
  const document = useApp((state) => state.document)
  const listId = useId()
  const { kind } = condition
  const known = document === undefined ? [] : knownTexts(kind, document.workloads)
  const hint = kind === 'words' ? words.wordsHint : words.textHint
  return (
    <span className={faultId === undefined ? 'field tall grow' : 'field tall grow wrong'}>
      <input
        value={condition.text}
        maxLength={2000}
        placeholder={hint}
        aria-label={hint}
        aria-invalid={faultId !== undefined}
        aria-describedby={faultId}
        list={known.length === 0 ? undefined : listId}
        onChange={(event) => onChange({ ...condition, text: event.target.value })}
      />
      <datalist id={listId}>
        {known.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </span>
  )
}

/** The two ends of a measure with their unit. */
function Ends({ condition, faultId, onChange }: ValuesProps) {
  const words = useWords().t.review.form
  const unit = unitOf(condition.kind)
  return (
    <span className="ends">
      {(['from', 'below'] as const).map((end) => (
        <label key={end}>
          <span className="q">{words[end]}</span>
          <span className={faultId === undefined ? 'field tall' : 'field tall wrong'}>
            <input
              value={condition[end]}
              inputMode="decimal"
              maxLength={20}
              aria-invalid={faultId !== undefined}
              aria-describedby={faultId}
              onChange={(event) => onChange({ ...condition, [end]: event.target.value })}
            />
          </span>
        </label>
      ))}
      {unit !== undefined && <span className="q">{words.units[unit]}</span>}
    </span>
  )
}

/** What the bills hold of a kind of text, to choose from. */
function knownTexts(
  kind: ConditionDraft['kind'],
  workloads: readonly { readonly provider: string; readonly model: string | null }[],
): readonly string[] {
  if (kind === 'paidTier') return TIERS
  if (kind === 'provider') return [...new Set(workloads.map(({ provider }) => provider))].sort()
  if (kind !== 'model') return []
  return [...new Set(workloads.flatMap(({ model }) => model ?? []))].sort()
}
