import type { RulesView } from '../../../../shared/api/tiers-api.ts'
import type { Messages } from '../../../../shared/i18n/messages/en.ts'
import { Button } from '../../../components/Button.tsx'
import { TierBadge } from '../../../components/figures/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { conditionsOf, unitOf, type ConditionDraft } from './rule-draft.ts'

interface OwnRulesProps {
  readonly own: RulesView['own']
  readonly save: (document: RulesView['own']) => Promise<boolean>
}

/** The rules of a person, in the words of the form they were made with. */
export function OwnRules({ own, save }: OwnRulesProps) {
  const { t } = useWords()
  if (own.rules.length === 0) return <p className="q gap1">{t.review.noRules}</p>
  return (
    <table className="t tight gap1">
      <tbody>
        {own.rules.map((rule) => (
          <Rule
            key={rule.id}
            rule={rule}
            onRemove={() =>
              void save({ ...own, rules: own.rules.filter(({ id }) => id !== rule.id) })
            }
          />
        ))}
      </tbody>
    </table>
  )
}

interface RuleProps {
  readonly rule: RulesView['own']['rules'][number]
  readonly onRemove: () => void
}

function Rule({ rule, onRemove }: RuleProps) {
  const { t, f } = useWords()
  const words = t.review
  return (
    <tr className="free">
      <th scope="row">{rule.id}</th>
      <td className="q">
        {conditionsOf(rule.match).map((condition) => (
          <div key={condition.kind}>{conditionText(condition, words.form)}</div>
        ))}
      </td>
      <td className="nw">
        {rule.tier !== undefined && <TierBadge tier={rule.tier} />}{' '}
        {rule.task !== undefined && t.common.tasks[rule.task]}{' '}
        {f.signedPlain(String(rule.points), 1)}
      </td>
      <td className="q">
        {[rule.author ?? '', f.day(rule.date)].filter((part) => part !== '').join(', ')}
      </td>
      <td className="n">
        <Button label={words.removeOf(rule.id)} text={words.remove} onClick={onRemove} />
      </td>
    </tr>
  )
}

/** `Model: gpt-*`, `Output, of input: from 5 below 20%`. */
function conditionText(condition: ConditionDraft, words: Messages['review']['form']): string {
  const { kind, text, from, below } = condition
  const unit = unitOf(kind)
  const ends = [from && `${words.from} ${from}`, below && `${words.below} ${below}`]
  const range = ends.filter((end) => end !== '').join(' ')
  const space = unit === 'percent' ? '' : ' '
  const value = unit === undefined ? text : `${range}${space}${words.units[unit]}`
  return `${words.kinds[kind]}: ${value}`
}
