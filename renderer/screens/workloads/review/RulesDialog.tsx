import type { RuleListing } from '../../../../shared/views/review-views.ts'
import { useState } from 'react'
import type { RulesView } from '../../../../shared/api/tiers-api.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { TierBadge } from '../../../components/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'
import { useApp } from '../../../state/store.ts'
import { AddRule } from './AddRule.tsx'
import { OwnRules } from './OwnRules.tsx'
import { useRules } from './use-rules.ts'

/** Every rule that speaks: own ones, built-in ones with a switch, merges and splits; out and in as one file. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, f } = useWords()
  const words = t.review
  const { view, save } = useRules()
  const exportRules = useApp((state) => state.exportRules)
  const importRules = useApp((state) => state.importRules)
  const [query, setQuery] = useState('')
  if (view === undefined) return null
  const { own, builtIn } = view
  const shown = builtIn.filter(({ id, looksFor }) =>
    `${id} ${looksFor}`.toLowerCase().includes(query.trim().toLowerCase()),
  )
  const on = builtIn.filter(({ isOn }) => isOn).length
  const flip = ({ id, isOn }: RuleListing) =>
    save({ ...own, without: isOn ? [...own.without, id] : own.without.filter((x) => x !== id) })
  return (
    <Dialog isLarge title={words.rulesTitle} onClose={onClose}>
      <p className="q gap1">{words.rulesLead}</p>
      <div className="row wrap gap3">
        <button type="button" className="btn sm" onClick={() => void exportRules()}>
          {words.exportRules}
        </button>
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
      <h3 className="f3 b gap4">{words.builtIn(f.counted(on), f.counted(builtIn.length))}</h3>
      <label className="field gap2">
        <input
          type="search"
          value={query}
          placeholder={words.searchRules}
          aria-label={words.searchRules}
          onChange={(event) => setQuery(event.target.value)}
        />
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
              <tr key={rule.id} className="free">
                <td>
                  <input
                    type="checkbox"
                    className="select-box"
                    checked={rule.isOn}
                    aria-label={words.isOn(rule.id)}
                    onChange={() => void flip(rule)}
                  />
                </td>
                <th scope="row">{rule.id}</th>
                <td className="q">{rule.looksFor}</td>
                <td className="nw">
                  <Points rule={rule} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
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

interface GroupsProps {
  readonly own: RulesView['own']
  readonly save: (document: RulesView['own']) => Promise<boolean>
}

function Groups({ own, save }: GroupsProps) {
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
                <button
                  type="button"
                  className="btn sm"
                  aria-label={words.removeOf(name)}
                  onClick={() => void save(without)}
                >
                  {words.remove}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
