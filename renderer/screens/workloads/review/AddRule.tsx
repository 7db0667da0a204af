import { useState } from 'react'
import type { RulesView } from '../../../../shared/api/tiers-api.ts'
import { TASKS, TIERS } from '../../../../shared/domain/tier.ts'
import { FormField } from '../../../components/forms/FormField.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { ruleFaults, ruleOf, type RuleDraft } from './rule-draft.ts'
import { useApp } from '../../../state/store.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { RuleConditions } from './RuleConditions.tsx'

interface AddRuleProps {
  readonly own: RulesView['own']
  readonly save: (document: RulesView['own']) => Promise<boolean>
}

const USUAL_POINTS = '4'

const NEW_RULE: RuleDraft = {
  id: '',
  conditions: [{ kind: 'words', text: '', from: '', below: '' }],
  tier: 'routine',
  task: undefined,
  points: USUAL_POINTS,
  note: '',
}

/** A rule over everything that a rule may look at: names, texts, measures. A rule of that name is replaced. */
export function AddRule({ own, save }: AddRuleProps) {
  const { t } = useWords()
  const words = t.review
  const author = useApp((state) => state.settings.author)
  const [draft, setDraft] = useState(NEW_RULE)
  const [isTried, setIsTried] = useState(false)
  const faults = isTried ? ruleFaults(draft) : undefined
  const said = (fault: keyof typeof words.form.faults | undefined): string | undefined =>
    fault === undefined ? undefined : words.form.faults[fault]
  const change = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part })
  const add = async () => {
    setIsTried(true)
    const date = new Date().toISOString().slice(0, 10)
    const rule = ruleOf(draft, author === '' ? { date } : { author, date })
    if (rule === undefined) return
    const others = own.rules.filter(({ id }) => id !== rule.id)
    if (!(await save({ ...own, rules: [...others, rule] }))) return
    setDraft(NEW_RULE)
    setIsTried(false)
  }
  return (
    <form
      className="gap3"
      noValidate
      aria-label={words.form.title}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h4 className="b">{words.form.title}</h4>
      <div className="form narrow gap2">
        <FormField
          label={words.ruleId}
          value={draft.id}
          error={said(faults?.id)}
          onChange={(id) => change({ id })}
        />
      </div>
      <RuleConditions
        conditions={draft.conditions}
        faults={faults?.conditions}
        onChange={(conditions) => change({ conditions })}
      />
      <div className="form narrow gap3">
        <ChoiceField
          label={words.tier}
          value={draft.tier}
          none={words.form.noTier}
          choices={TIERS}
          nameOf={(tier) => t.common.tiers[tier]}
          onChange={(tier) => change({ tier })}
        />
        <ChoiceField
          label={words.form.task}
          value={draft.task}
          none={words.form.noTask}
          choices={TASKS}
          nameOf={(task) => t.common.tasks[task]}
          error={said(faults?.verdict)}
          onChange={(task) => change({ task })}
        />
        <FormField
          label={words.points}
          value={draft.points}
          error={said(faults?.points)}
          onChange={(points) => change({ points })}
        />
        <FormField
          label={words.form.note}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
        <span />
        <div>
          <button type="submit" className="btn">
            {words.form.addRule}
          </button>
        </div>
      </div>
    </form>
  )
}
