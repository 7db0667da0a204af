import type { RuleListing } from '../../../../shared/views/review-views.ts'
import { useState } from 'react'
import type { RulesView } from '../../../../shared/api/tiers-api.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { SearchField } from '../../../components/forms/SearchField.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { TierBadge } from '../../../components/figures/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'
import { useApp } from '../../../state/store.ts'
import { AddRule } from './AddRule.tsx'
import { OwnRules } from './OwnRules.tsx'
import { useRules } from './use-rules.ts'

/** Every rule that speaks: own ones, built-in ones with a switch, merges and splits; out and in as one file. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().t.review
  const { view, save } = useRules()
  const exportRules = useApp((state) => state.exportRules)
  const importRules = useApp((state) => state.importRules)
  if (view === undefined) return null
  const { own, builtIn } = view
  return (
    <Dialog isLarge title={words.rulesTitle} onClose={onClose}>
      <p className="q gap1">{words.rulesLead}</p>
      <div className="row wrap gap3">
        <Button text={words.exportRules} onClick={() => void exportRules()} />
        <TextFileButton
          label={words.importRules}
          accept=".json"
          onText={(_name, text) => void importRules(text)}
        />
      </div>
      <h3 className="f3 b gap4">{words.ownRules}</h3>
      <OwnRules own={own} save={save} />
      <AddRule own={own} save={save} />
      <Groups own={own} save={save} />
      <BuiltInRules builtIn={builtIn} own={own} save={save} />
    </Dialog>
  )
}

interface OwnProps {
  readonly own: RulesView['own']
  readonly save: (document: RulesView['own']) => Promise<boolean>
}

interface BuiltInRulesProps extends OwnProps {
  readonly builtIn: readonly RuleListing[]
}

function BuiltInRules({ builtIn, own, save }: BuiltInRulesProps) {
  const { t, f } = useWords()
  const words = t.review
  const [query, setQuery] = useState('')
  const on = builtIn.filter(({ isOn }) => isOn).length
  const shown = builtIn.filter(({ id, looksFor }) =>
    `${id} ${looksFor}`.toLowerCase().includes(query.trim().toLowerCase()),
  )
  const flip = ({ id, isOn }: RuleListing) =>
    save({ ...own, without: isOn ? [...own.without, id] : own.without.filter((x) => x !== id) })
  return (
    <>
      <h3 className="f3 b gap4">{words.builtIn(f.counted(on), f.counted(builtIn.length))}</h3>
      <label className="field gap2">
        <SearchField label={words.searchRules} value={query} onChange={setQuery} />
      </label>
      <div className="rules-scroll gap2" tabIndex={0} role="group" aria-label={words.searchRules}>
        <table className="t tight">
          <thead>
            <tr>
              <th />
              <th>{words.rule}</th>
              <th>{words.looksFor}</th>
              <th>{words.speaksFor}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((rule) => (
              <BuiltInRule key={rule.id} rule={rule} onFlip={() => void flip(rule)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface BuiltInRuleProps {
  readonly rule: RuleListing
  readonly onFlip: () => void
}

function BuiltInRule({ rule, onFlip }: BuiltInRuleProps) {
  const { t } = useWords()
  return (
    <tr className="free">
      <td>
        <input
          type="checkbox"
          className="select-box"
          checked={rule.isOn}
          aria-label={t.review.isOn(rule.id)}
          onChange={onFlip}
        />
      </td>
      <th scope="row">{rule.id}</th>
      <td className="q">{rule.looksFor}</td>
      <td className="nw">
        <Points rule={rule} />
      </td>
    </tr>
  )
}

function Points({ rule: { tiers, tasks } }: { readonly rule: RuleListing }) {
  const { t, f } = useWords()
  const named = Object.entries(tasks).map(
    ([task, points]) =>
      `${t.common.tasks[task as keyof typeof tasks]} ${f.signedPlain(String(points), 1)}`,
  )
  return (
    <>
      {TIERS.flatMap((tier) =>
        tiers[tier] === undefined
          ? []
          : [
              <span key={tier}>
                <TierBadge tier={tier} /> {f.signedPlain(String(tiers[tier]), 1)}{' '}
              </span>,
            ],
      )}
      {named.join(', ')}
    </>
  )
}

/** What a person merged and split. */
function Groups({ own, save }: OwnProps) {
  const { t, f } = useWords()
  const words = t.review
  const { merges, splits } = own
  if (merges.length + splits.length === 0) return null
  const lines = [
    ...merges.map(({ name, workloads }, at) => ({
      name,
      text: words.mergeOf(f.counted(workloads.length)),
      without: { ...own, merges: merges.toSpliced(at, 1) },
    })),
    ...splits.map(({ workload, by }, at) => ({
      name: workload,
      text: words.splitBy[by],
      without: { ...own, splits: splits.toSpliced(at, 1) },
    })),
  ]
  return (
    <>
      <h3 className="f3 b gap4">{words.groups}</h3>
      <table className="t tight gap1">
        <tbody>
          {lines.map(({ name, text, without }) => (
            <tr key={`${name} ${text}`}>
              <th scope="row">{name}</th>
              <td>{text}</td>
              <td className="n">
                <Button
                  label={words.removeOf(name)}
                  text={words.remove}
                  onClick={() => void save(without)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
