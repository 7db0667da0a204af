import { useState } from 'react'
import type {
  AnalysisDocument,
  WorkloadEntry,
} from '../../../../shared/document/analysis-document.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'
import { Button } from '../../../components/Button.tsx'
import { PlanEffects } from '../../../components/figures/PlanEffects.tsx'
import { TierBadge } from '../../../components/figures/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { plainText } from '../../../../shared/insights/figures/marked-text.ts'
import { groupFigures, workloadGroup } from '../../../../shared/insights/spend/tiers.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useApp } from '../../../state/store.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'

/** What to do with the selected workloads, and what it does to the saving before it is kept. */
export function VerdictBar({ document }: { readonly document: AnalysisDocument }) {
  const { t, mark, counted } = useWords()
  const words = t.review
  const selection = useApp((state) => state.reviewSelection)
  const openTargets = useApp((state) => state.openTargets)
  const chosen = document.workloads.filter(({ id }) => selection.includes(id))
  if (chosen.length === 0) {
    return (
      <p className="foot f1 qq">
        {words.none} {words.keys}
      </p>
    )
  }
  const group = groupFigures(document, 'workloads/selected', workloadGroup(document, chosen))
  const selected = words.selected(counted(group.count), mark(group.short))
  return (
    <section className="verdict" aria-label={plainText(selected)}>
      <div className="row wrap">
        <p className="b grow" aria-live="polite">
          <MarkedText text={selected} />
        </p>
        <VerdictButtons />
        <Button
          text={t.targets.choose}
          onClick={() =>
            void openTargets(chosen.flatMap(({ id, model }) => (model === null ? [] : [id])))
          }
        />
        <GroupButtons workloads={chosen} />
      </div>
      <Pending document={document} count={chosen.length} />
    </section>
  )
}

function VerdictButtons() {
  const { t } = useWords()
  const words = t.review
  const preview = useApp((state) => state.previewVerdict)
  return (
    <>
      <button type="button" className="btn sm" onClick={() => void preview('accept')}>
        {words.accept} <kbd className="kbd">a</kbd>
      </button>
      {TIERS.map((tier, at) => (
        <button
          key={tier}
          type="button"
          className="btn sm"
          aria-label={words.setTo(t.common.tiers[tier])}
          onClick={() => void preview(tier)}
        >
          <TierBadge tier={tier} /> <kbd className="kbd">{at + 1}</kbd>
        </button>
      ))}
      <button type="button" className="btn sm" onClick={() => void preview('by-rule')}>
        {words.giveBack} <kbd className="kbd">0</kbd>
      </button>
    </>
  )
}

/** Makes one workload of several, or several of one. */
function GroupButtons({ workloads }: { readonly workloads: readonly WorkloadEntry[] }) {
  const words = useWords().t.review
  const [open, setOpen] = useState<'merge' | 'split'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Button text={words.merge} onClick={() => setOpen('merge')} />
      {workloads.length === 1 && <Button text={words.split} onClick={() => setOpen('split')} />}
      {open === 'merge' && <MergeDialog workloads={workloads} onClose={close} />}
      {open === 'split' && <SplitDialog workloads={workloads} onClose={close} />}
    </>
  )
}

interface PendingProps {
  readonly document: AnalysisDocument
  readonly count: number
}

function Pending({ document, count }: PendingProps) {
  const { t, f } = useWords()
  const words = t.review
  const pending = useApp((state) => state.reviewPending)
  const keep = useApp((state) => state.keepVerdict)
  const drop = useApp((state) => state.dropVerdict)
  if (pending === undefined) return null
  const { verdict, effects } = pending
  const name =
    verdict === 'accept'
      ? words.accept
      : verdict === 'by-rule'
        ? words.giveBack
        : words.setTo(t.common.tiers[verdict])
  return (
    <div className="effects gap3" role="status">
      <h3 className="f3 b">
        {name}: {words.effect}
      </h3>
      {effects === undefined ? (
        <p className="q">{words.working}</p>
      ) : (
        <>
          <PlanEffects document={document} effects={effects} />
          <div className="row gap3">
            <Button
              className="btn pri"
              text={words.keep(f.counted(count))}
              onClick={() => void keep()}
            />
            <Button className="btn" text={words.drop} onClick={drop} />
          </div>
        </>
      )}
    </div>
  )
}
