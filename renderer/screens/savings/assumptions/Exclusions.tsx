import { useId, useState } from 'react'
import type { BaselineExclusion } from '../../../../shared/document/user/assumptions-document.ts'
import { FormField } from '../../../components/forms/FormField.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { withExclusion, withoutExclusion } from './assumptions-draft.ts'
import type { SectionProps } from './section.ts'
import { workloadNames } from '../../../../shared/insights/spend/spend.ts'

/** Spend excluded from the baseline, each entry with its reason. */
export function Exclusions(section: SectionProps) {
  const { t, f } = useWords()
  const { document, terms, onChange } = section
  const nameOf = workloadNames(document)
  const [isAdding, setIsAdding] = useState(false)
  const words = t.savings.assumptions.baseline
  const { exclusions } = terms.baseline
  const titleOf = ({ month, workload }: BaselineExclusion) =>
    `${f.month(month)}, ${workload === undefined ? words.wholeMonth : nameOf(workload)}`
  return (
    <>
      <h3 className="b gap4">{words.exclusions}</h3>
      {exclusions.length === 0 && <p className="qq">{words.noExclusions}</p>}
      <ul className="bul gap1">
        {exclusions.map((each) => (
          <li key={titleOf(each)}>
            {titleOf(each)}: {each.reason}{' '}
            <button
              type="button"
              className="link"
              aria-label={words.remove(titleOf(each))}
              onClick={() => onChange((it) => withoutExclusion(it, each))}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <ExclusionForm {...section} onDone={() => setIsAdding(false)} />
      ) : (
        <button type="button" className="btn sm gap2" onClick={() => setIsAdding(true)}>
          {words.exclude}
        </button>
      )}
    </>
  )
}

function ExclusionForm(props: SectionProps & { readonly onDone: () => void }) {
  const { document, basis, onChange, onDone } = props
  const { t, f } = useWords()
  const id = useId()
  const nameOf = workloadNames(document)
  const [month, setMonth] = useState(basis.months[0]?.month ?? '')
  const [workload, setWorkload] = useState('')
  const [reason, setReason] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const words = t.savings.assumptions.baseline
  const isWithout = reason.trim() === ''
  return (
    <form
      className="form narrow gap2"
      onSubmit={(event) => {
        event.preventDefault()
        setWasTried(true)
        if (isWithout) return
        const whole = { month, reason: reason.trim() }
        const added = workload === '' ? whole : { ...whole, workload }
        onChange((it) => withExclusion(it, added))
        onDone()
      }}
    >
      <label htmlFor={`${id}-month`}>{words.month}</label>
      <select
        id={`${id}-month`}
        className="choice"
        value={month}
        onChange={({ target }) => setMonth(target.value)}
      >
        {basis.months.map((each) => (
          <option key={each.month} value={each.month}>
            {f.month(each.month)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-workload`}>{words.workload}</label>
      <select
        id={`${id}-workload`}
        className="choice"
        value={workload}
        onChange={({ target }) => setWorkload(target.value)}
      >
        <option value="">{words.allOfIt}</option>
        {document.workloads.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each.id)}
          </option>
        ))}
      </select>
      <FormField
        label={words.reason}
        value={reason}
        onChange={setReason}
        error={wasTried && isWithout ? words.needsReason : undefined}
      />
      <span />
      <div className="row">
        <button type="submit" className="btn sm">
          {words.exclude}
        </button>
        <button type="button" className="btn sm bare" onClick={onDone}>
          {t.common.cancel}
        </button>
      </div>
    </form>
  )
}
