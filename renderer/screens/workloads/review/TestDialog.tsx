import { useState } from 'react'
import type { WorkloadEntry } from '../../../../shared/document/analysis-document.ts'
import type { MoveResult } from '../../../../shared/document/plan-result.ts'
import { provenShare } from '../../../../shared/statistics/proof-sample.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Form } from '../../../components/forms/Form.tsx'
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
export function TestDialog(props: TestDialogProps) {
  const words = useWords().t.review
  return (
    <Dialog title={words.testTitle} onClose={props.onClose}>
      <p className="q gap1">{words.testText}</p>
      <SampleHelper />
      <ResultForm {...props} />
    </Dialog>
  )
}

const RESULT_FIELDS = ['what', 'comparisons', 'asGood', 'date'] as const

type ResultDraft = Readonly<Record<(typeof RESULT_FIELDS)[number], string>>

function ResultForm({ workload, move, onClose }: TestDialogProps) {
  const { t } = useWords()
  const words = t.review
  const keep = useKeepResult(workload, move)
  const [draft, setDraft] = useState<ResultDraft>(emptyResult)
  const [isTried, setIsTried] = useState(false)
  const counts = countsOf(draft)
  const faults = {
    what: wrongName(draft.what, t.prices),
    comparisons: counts === undefined ? words.wrongCount : undefined,
    asGood: undefined,
    date: wrongDay(draft.date, t.prices),
  }
  const submit = async () => {
    setIsTried(true)
    if (counts === undefined || faults.what !== undefined || faults.date !== undefined) return
    if (await keep(draft, counts)) onClose()
  }
  return (
    <Form className="form narrow gap4" onSubmit={() => void submit()}>
      {RESULT_FIELDS.map((field) => (
        <FormField
          key={field}
          label={words[field]}
          value={draft[field]}
          error={isTried ? faults[field] : undefined}
          onChange={(text) => setDraft({ ...draft, [field]: text })}
        />
      ))}
      <span />
      <div>
        {counts !== undefined && <Proven {...counts} />}
        <button type="submit" className="btn pri gap2">
          {words.save}
        </button>
      </div>
    </Form>
  )
}

interface ResultCounts {
  readonly all: number
  readonly good: number
}

function Proven({ all, good }: ResultCounts) {
  const { t, f } = useWords()
  const share = f.share(provenShare(all, all - good, CONFIDENCE), 1)
  return (
    <p className="b" role="status">
      {t.review.proves(share, f.share(CONFIDENCE, 0))}
    </p>
  )
}

function useKeepResult(workload: WorkloadEntry, move: MoveResult) {
  const addTest = useApp((state) => state.addTest)
  const author = useApp((state) => state.settings.author)
  return ({ what, date }: ResultDraft, { all, good }: ResultCounts): Promise<boolean> =>
    addTest({
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
    })
}

function emptyResult(): ResultDraft {
  return { what: '', comparisons: '', asGood: '', date: new Date().toISOString().slice(0, 10) }
}

/** `undefined`: not two counts, or more answers as good than there were comparisons. */
function countsOf({ comparisons, asGood }: ResultDraft): ResultCounts | undefined {
  const [all, good] = [wholeNumber(comparisons), wholeNumber(asGood)]
  if (all === undefined || good === undefined || all === 0 || good > all) return undefined
  return { all, good }
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : undefined
}
