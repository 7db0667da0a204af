import { useState } from 'react'
import type { BaselineExclusion } from '../../../../shared/document/user/assumptions-document.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceField } from '../../../components/forms/ChoiceField.tsx'
import { Form } from '../../../components/forms/Form.tsx'
import { FormButtons } from '../../../components/forms/FormButtons.tsx'
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
            <Button
              className="link"
              label={words.remove(titleOf(each))}
              text={words.takeBack}
              onClick={() => onChange((it) => withoutExclusion(it, each))}
            />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <ExclusionForm {...section} onDone={() => setIsAdding(false)} />
      ) : (
        <Button className="btn sm gap2" text={words.exclude} onClick={() => setIsAdding(true)} />
      )}
    </>
  )
}

function ExclusionForm(props: SectionProps & { readonly onDone: () => void }) {
  const { document, basis, onChange, onDone } = props
  const [part, setPart] = useState<BaselinePart>({ month: basis.months[0]?.month ?? '' })
  const [reason, setReason] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const words = useWords().t.savings.assumptions.baseline
  const isWithout = reason.trim() === ''
  const submit = () => {
    setWasTried(true)
    if (isWithout) return
    onChange((it) => withExclusion(it, { ...part, reason: reason.trim() }))
    onDone()
  }
  return (
    <Form className="form narrow gap2" onSubmit={submit}>
      <PartFields document={document} basis={basis} part={part} onChange={setPart} />
      <FormField
        label={words.reason}
        value={reason}
        onChange={setReason}
        error={wasTried && isWithout ? words.needsReason : undefined}
      />
      <FormButtons text={words.exclude} onCancel={onDone} />
    </Form>
  )
}

/** A month of the baseline, or one workload of it. */
type BaselinePart = Omit<BaselineExclusion, 'reason'>

interface PartFieldsProps extends Pick<SectionProps, 'document' | 'basis'> {
  readonly part: BaselinePart
  readonly onChange: (part: BaselinePart) => void
}

function PartFields({ document, basis, part, onChange }: PartFieldsProps) {
  const { t, f } = useWords()
  const nameOf = workloadNames(document)
  const words = t.savings.assumptions.baseline
  return (
    <>
      <ChoiceField
        label={words.month}
        value={part.month}
        choices={basis.months.map(({ month }) => month)}
        nameOf={(month) => f.month(month)}
        onChange={(month) => onChange({ ...part, month })}
      />
      <ChoiceField
        label={words.workload}
        value={part.workload ?? ''}
        choices={['', ...document.workloads.map(({ id }) => id)]}
        nameOf={(id) => (id === '' ? words.allOfIt : nameOf(id))}
        onChange={(id) =>
          onChange(id === '' ? { month: part.month } : { month: part.month, workload: id })
        }
      />
    </>
  )
}
