import { useState } from 'react'
import type { WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { TIERS } from '../../../shared/domain/tier.ts'
import { Form } from '../../components/forms/Form.tsx'
import { TierBadge } from '../../components/figures/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** The decision of a person: it lies over the rules and can be taken back. */
export function TierDecision({ workload }: { readonly workload: WorkloadEntry }) {
  const words = useWords().t.workloads
  const [note, setNote] = useState('')
  return (
    <section>
      <h3 className="f3 b gap4">{words.decision}</h3>
      <TierChoice workload={workload} note={note} />
      <NoteForm workload={workload} note={note} onNote={setNote} />
      <p className="f1 qq gap2">{words.kept}</p>
    </section>
  )
}

interface TierChoiceProps {
  readonly workload: WorkloadEntry
  /** Kept with the decision. */
  readonly note: string
}

function TierChoice({ workload: { id, neededTier, source }, note }: TierChoiceProps) {
  const { t } = useWords()
  const words = t.workloads
  const decideTier = useApp((state) => state.decideTier)
  const clearDecision = useApp((state) => state.clearDecision)
  const isDecided = source === 'override'
  return (
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
  )
}

interface NoteFormProps extends TierChoiceProps {
  readonly onNote: (note: string) => void
}

function NoteForm({ workload: { id, neededTier }, note, onNote }: NoteFormProps) {
  const words = useWords().t.workloads
  const decideTier = useApp((state) => state.decideTier)
  const save = () => {
    if (neededTier !== null) void decideTier(id, neededTier, note)
  }
  return (
    <Form className="row gap2" onSubmit={save}>
      <div className="field grow">
        <input
          value={note}
          maxLength={500}
          placeholder={words.note}
          aria-label={words.note}
          onChange={(event) => onNote(event.target.value)}
        />
      </div>
      <button type="submit" className="btn sm" disabled={note === '' || neededTier === null}>
        {words.saveNote}
      </button>
    </Form>
  )
}
