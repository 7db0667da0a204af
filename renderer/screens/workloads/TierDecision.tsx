import { useState } from 'react'
import type { WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { TIERS } from '../../../shared/domain/tier.ts'
import { TierBadge } from '../../components/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** The decision of a person: it lies over the rules and can be taken back. */
export function TierDecision({ workload }: { readonly workload: WorkloadEntry }) {
  const { t } = useWords()
  const decideTier = useApp((state) => state.decideTier)
  const clearDecision = useApp((state) => state.clearDecision)
  const [note, setNote] = useState('')
  const words = t.workloads
  const { id, neededTier, source } = workload
  const isDecided = source === 'override'
  return (
    <section>
      <h3 className="f3 b gap4">{words.decision}</h3>
      <div className="radio gap2" role="radiogroup" aria-label={words.decision}>
        {TIERS.map((tier, at) => (
          <button
            key={tier}
            type="button"
            role="radio"
            aria-checked={isDecided && neededTier === tier}
            aria-label={words.setTier(t.common.tiers[tier], String(at + 1))}
            onClick={() => void decideTier(id, tier, note)}
          >
            <TierBadge tier={tier} /> {at + 1}
          </button>
        ))}
        <button
          type="button"
          role="radio"
          aria-checked={!isDecided}
          aria-label={words.setByRule}
          onClick={() => void clearDecision(id)}
        >
          {words.byRule} 0
        </button>
      </div>
      <form
        className="row gap2"
        onSubmit={(event) => {
          event.preventDefault()
          if (neededTier !== null) void decideTier(id, neededTier, note)
        }}
      >
        <div className="field grow">
          <input
            value={note}
            maxLength={500}
            placeholder={words.note}
            aria-label={words.note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <button type="submit" className="btn sm" disabled={note === '' || neededTier === null}>
          {words.saveNote}
        </button>
      </form>
      <p className="f1 qq gap2">{words.kept}</p>
    </section>
  )
}
