import type { WorkloadEntry } from '../../../../shared/document/analysis-document.ts'
import { workloadName } from '../../../../shared/insights/spend/spend.ts'
import { Button } from '../../../components/Button.tsx'
import { TierBadge } from '../../../components/figures/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

/** An answer that was given in this round: by whom, and the way to take it back. */
export function AnsweredRow({ workload }: { readonly workload: WorkloadEntry }) {
  const { t } = useWords()
  const clearDecision = useApp((state) => state.clearDecision)
  const { id, neededTier, reasons } = workload
  const name = workloadName(workload) ?? t.workloads.noName
  const signed = reasons.find(({ signal }) => signal === 'override')?.evidence ?? ''
  return (
    <li className="question given">
      <div className="about">
        <h2 className="f3 b">{name}</h2>
        <p className="row gap1">
          <TierBadge tier={neededTier} />
          <span className="q">
            {t.questions.answered(
              neededTier === null ? t.common.notClassified : t.common.tiers[neededTier],
              signed.replace(/^, /, ''),
            )}
          </span>
          <Button
            className="link"
            text={t.common.undo}
            label={t.questions.undo(name)}
            onClick={() => void clearDecision(id)}
          />
        </p>
      </div>
    </li>
  )
}
