import { useState } from 'react'
import type { WorkloadEntry } from '../../../../shared/document/analysis-document.ts'
import type { MoveResult } from '../../../../shared/document/plan-result.ts'
import { provenShare } from '../../../../shared/statistics/proof-sample.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { FormField } from '../../../components/forms/FormField.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { SampleHelper } from './SampleHelper.tsx'
import { wrongDay, wrongName } from '../../../components/forms/form-checks.ts'

interface TestDialogProps {
  readonly workload: WorkloadEntry
  readonly move: MoveResult
  readonly onClose: () => void
}

const CONFIDENCE = 0.95

/** How many comparisons prove something, and the result of a person's own. */
export function TestDialog({ workload, move, onClose }: TestDialogProps) {
  const { t, f } = useWords()
  const words = t.review
  const addTest = useApp((state) => state.addTest)
  const author = useApp((state) => state.settings.author)
  const [what, setWhat] = useState('')
  const [comparisons, setComparisons] = useState('')
  const [asGood, setAsGood] = useState('')
  const [date, setDate] = useState(new Date().toISOString().slice(0, 10))
  const [isTried, setIsTried] = useState(false)
  const [all, good] = [wholeNumber(comparisons), wholeNumber(asGood)]
  const isCounted = all !== undefined && all > 0 && good !== undefined && good <= all
  const faults = [wrongName(what, t.prices), wrongDay(date, t.prices)]
  const submit = async () => {
    setIsTried(true)
    if (!isCounted || faults.some((fault) => fault !== undefined)) return
    const test = {
      id: crypto.randomUUID(),
      workload: workload.id,
      task: workload.task,
      incumbent: move.from,
      candidate: move.to.model,
      benchmark: what.trim(),
      comparisons: all,
      asGood: good,
      date: date.trim(),
      author,
      note: '',
    }
    if (await addTest(test)) onClose()
  }
  return (
    <Dialog title={words.testTitle} onClose={onClose}>
      <p className="q gap1">{words.testText}</p>
      <SampleHelper />
      <form
        className="form narrow gap4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <FormField
          label={words.what}
          value={what}
          error={isTried ? faults[0] : undefined}
          onChange={setWhat}
        />
        <FormField
          label={words.comparisons}
          value={comparisons}
          error={isTried && !isCounted ? words.wrongCount : undefined}
          onChange={setComparisons}
        />
        <FormField label={words.asGood} value={asGood} onChange={setAsGood} />
        <FormField
          label={words.date}
          value={date}
          error={isTried ? faults[1] : undefined}
          onChange={setDate}
        />
        <span />
        <div>
          {isCounted && (
            <p className="b" role="status">
              {words.proves(
                f.share(provenShare(all, all - good, CONFIDENCE), 1),
                f.share(CONFIDENCE, 0),
              )}
            </p>
          )}
          <button type="submit" className="btn pri gap2">
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : undefined
}
