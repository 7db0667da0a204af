import { useState } from 'react'
import type { RulesView } from '../../../shared/contract/terms-api.ts'
import { TIERS, type Tier } from '../../../shared/domain/tier.ts'
import { useWords } from '../../components/words.ts'
import { useApp } from '../../state/store.ts'

interface AddRuleProps {
  readonly own: RulesView['own']
  readonly save: (document: RulesView['own']) => Promise<boolean>
}

const USUAL_POINTS = '4'

/** A rule over words in names; rules over measures and facts come in by file. */
export function AddRule({ own, save }: AddRuleProps) {
  const { t } = useWords()
  const words = t.review
  const author = useApp((state) => state.settings.author)
  const [id, setId] = useState('')
  const [text, setText] = useState('')
  const [tier, setTier] = useState<Tier>('routine')
  const [points, setPoints] = useState(USUAL_POINTS)
  const list = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const value = Number(points)
  const isWhole = id.trim() !== '' && list.length > 0 && Number.isFinite(value) && value !== 0
  const add = async () => {
    const rule = {
      ...{ id: id.trim(), match: { words: list }, tier, points: value },
      date: new Date().toISOString().slice(0, 10),
      ...(author === '' ? {} : { author }),
    }
    const others = own.rules.filter((each) => each.id !== rule.id)
    if (await save({ ...own, rules: [...others, rule] })) {
      setId('')
      setText('')
    }
  }
  return (
    <form
      className="row wrap gap2"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) void add()
      }}
    >
      <span className="field">
        <input
          value={id}
          maxLength={80}
          placeholder={words.ruleId}
          aria-label={words.ruleId}
          onChange={(event) => setId(event.target.value)}
        />
      </span>
      <span className="field grow">
        <input
          value={text}
          maxLength={400}
          placeholder={words.words}
          aria-label={words.words}
          onChange={(event) => setText(event.target.value)}
        />
      </span>
      <select
        className="choice small"
        value={tier}
        aria-label={words.tier}
        onChange={(event) => setTier(TIERS.find((each) => each === event.target.value) ?? tier)}
      >
        {TIERS.map((each) => (
          <option key={each} value={each}>
            {t.common.tiers[each]}
          </option>
        ))}
      </select>
      <span className="field short">
        <input
          value={points}
          inputMode="decimal"
          aria-label={words.points}
          onChange={(event) => setPoints(event.target.value)}
        />
      </span>
      <button type="submit" className="btn sm" disabled={!isWhole}>
        {words.add}
      </button>
    </form>
  )
}
