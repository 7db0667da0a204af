import { useState } from 'react'
import type { RulesView } from '../../../../shared/api/tiers-api.ts'
import { TASKS, TIERS } from '../../../../shared/domain/tier.ts'
import { ChoiceField } from '../../../components/forms/ChoiceField.tsx'
import { Form } from '../../../components/forms/Form.tsx'
import { FormField } from '../../../components/forms/FormField.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { ruleFaults, ruleOf, type RuleDraft } from './rule-draft.ts'
import { useApp } from '../../../state/store.ts'
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
  const words = useWords().t.review
  const author = useApp((state) => state.settings.author)
  const [draft, setDraft] = useState(NEW_RULE)
  const [isTried, setIsTried] = useState(false)
  const faults = isTried ? ruleFaults(draft) : undefined
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
    <Form className="gap3" label={words.form.title} onSubmit={() => void add()}>
      <h4 className="b">{words.form.title}</h4>
      <div className="form narrow gap2">
        <FormField
          label={words.ruleId}
          value={draft.id}
          error={faults?.id && words.form.faults[faults.id]}
          onChange={(id) => change({ id })}
        />
      </div>
      <RuleConditions
        conditions={draft.conditions}
        faults={faults?.conditions}
        onChange={(conditions) => change({ conditions })}
      />
      <RuleVerdict draft={draft} faults={faults} onChange={change} />
    </Form>
  )
}

interface RuleVerdictProps {
  readonly draft: RuleDraft
  readonly faults: ReturnType<typeof ruleFaults> | undefined
  readonly onChange: (part: Partial<RuleDraft>) => void
}

/** What the rule speaks for, with how many points. */
function RuleVerdict({ draft, faults, onChange }: RuleVerdictProps) {
  const { t } = useWords()
  const words = t.review
  return (
    <div className="form narrow gap3">
      <ChoiceField
        label={words.tier}
        value={draft.tier ?? ''}
        choices={['', ...TIERS]}
        nameOf={(tier) => (tier === '' ? words.form.noTier : t.common.tiers[tier])}
        onChange={(tier) => onChange({ tier: tier === '' ? undefined : tier })}
      />
      <ChoiceField
        label={words.form.task}
        value={draft.task ?? ''}
        choices={['', ...TASKS]}
        nameOf={(task) => (task === '' ? words.form.noTask : t.common.tasks[task])}
        error={faults?.verdict && words.form.faults[faults.verdict]}
        onChange={(task) => onChange({ task: task === '' ? undefined : task })}
      />
      <FormField
        label={words.points}
        value={draft.points}
        error={faults?.points && words.form.faults[faults.points]}
        onChange={(points) => onChange({ points })}
      />
      <FormField
        label={words.form.note}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
      <span />
      <div>
        <button type="submit" className="btn">
          {words.form.addRule}
        </button>
      </div>
    </div>
  )
}
