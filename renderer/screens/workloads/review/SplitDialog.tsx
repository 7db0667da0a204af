import type { WorkloadEntry } from '../../../../shared/document/analysis-document.ts'
import { SPLIT_FIELDS, type SplitField } from '../../../../shared/document/grouping.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useRules } from './use-rules.ts'

interface SplitDialogProps {
  readonly workloads: readonly WorkloadEntry[]
  readonly onClose: () => void
}

/** Cuts a workload by what its rows state; what they do not state stays whole. */
export function SplitDialog({ workloads, onClose }: SplitDialogProps) {
  const { t } = useWords()
  const words = t.review
  const { own, save } = useRules()
  const cut = async (by: SplitField) => {
    if (own === undefined) return
    const splits = workloads.map(({ id }) => ({ workload: id, by }))
    if (await save({ ...own, splits: [...own.splits, ...splits] })) onClose()
  }
  return (
    <Dialog title={words.splitTitle} onClose={onClose}>
      <p className="q gap1">{words.splitText}</p>
      <div className="row wrap gap3">
        {SPLIT_FIELDS.map((by) => (
          <Button key={by} className="btn" text={words.splitBy[by]} onClick={() => void cut(by)} />
        ))}
      </div>
    </Dialog>
  )
}
