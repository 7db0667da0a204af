import { useState } from 'react'
import type { WorkloadEntry } from '../../../../shared/document/analysis-document.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Form } from '../../../components/forms/Form.tsx'
import { FormField } from '../../../components/forms/FormField.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { workloadName } from '../../../../shared/insights/spend/spend.ts'
import { useRules } from './use-rules.ts'

interface MergeDialogProps {
  readonly workloads: readonly WorkloadEntry[]
  readonly onClose: () => void
}

/** Makes one piece of work of several workloads, under a name. */
export function MergeDialog({ workloads, onClose }: MergeDialogProps) {
  const { t } = useWords()
  const words = t.review
  const { own, save } = useRules()
  const first = workloads[0]
  const [name, setName] = useState((first && workloadName(first)) ?? '')
  const [isTried, setIsTried] = useState(false)
  const isWrong = name.trim() === ''
  const submit = async () => {
    setIsTried(true)
    if (isWrong || own === undefined) return
    const merge = { name: name.trim(), workloads: workloads.map(({ id }) => id) }
    if (await save({ ...own, merges: [...own.merges, merge] })) onClose()
  }
  return (
    <Dialog title={words.mergeTitle} onClose={onClose}>
      <p className="q gap1">{words.mergeText}</p>
      <Form className="form narrow gap3" onSubmit={() => void submit()}>
        <FormField
          label={words.name}
          value={name}
          error={isTried && isWrong ? t.prices.wrongName : undefined}
          onChange={setName}
        />
        <span />
        <button type="submit" className="btn pri">
          {words.doIt}
        </button>
      </Form>
    </Dialog>
  )
}
