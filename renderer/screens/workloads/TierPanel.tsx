import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { ZERO } from '../../../shared/domain/amount.ts'
import {
  workloadSavings,
  type WorkloadSaving,
} from '../../../shared/insights/plans/plan-figures.ts'
import { spendByWorkload, workloadName } from '../../../shared/insights/spend/spend.ts'
import { isContested } from '../../../shared/insights/spend/tiers.ts'
import { Button } from '../../components/Button.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { RangeText } from '../../components/figures/RangeText.tsx'
import { TierMove } from '../../components/figures/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { planTitle } from '../../components/plan-title.ts'
import { ProofPanel } from './review/ProofPanel.tsx'
import { TierDecision } from './TierDecision.tsx'
import { TierReasons } from './TierReasons.tsx'

interface TierPanelProps {
  readonly document: AnalysisDocument
  readonly workload: WorkloadEntry | undefined
}

/** Why a workload has its tier, what moving it would do, and the decision. */
export function TierPanel({ document, workload }: TierPanelProps) {
  const { t } = useWords()
  if (workload === undefined) {
    return (
      <aside className="side" aria-label={t.workloads.panel}>
        <p className="q">{t.workloads.choose}</p>
      </aside>
    )
  }
  return (
    <aside className="side" aria-label={t.workloads.panel}>
      <Head workload={workload} />
      <Facts document={document} workload={workload} />
      <ChooseTarget workload={workload} />
      <TierReasons workload={workload} />
      <TierDecision key={workload.id} workload={workload} />
      <ProofPanel document={document} workload={workload} />
    </aside>
  )
}

function Head({ workload }: Pick<WorkloadProps, 'workload'>) {
  const { t } = useWords()
  const { provider, model, apiKey, user, task, source, paidTier, neededTier } = workload
  return (
    <>
      <p className="f1 qq">
        {[providerName(provider), model ?? t.workloads.noModel, apiKey, user]
          .filter((text) => text !== null)
          .join(' · ')}
      </p>
      <h2 className="f4 b">{workloadName(workload) ?? t.workloads.noName}</h2>
      <div className="row gap2">
        <TierMove paid={paidTier} needed={neededTier} />
        <span className="q">{task === null ? '–' : t.common.tasks[task]}</span>
        {isContested(workload) && <span className="tag end">{t.workloads.toReviewTag}</span>}
        {source === 'override' && <span className="tag end">{t.workloads.decided}</span>}
      </div>
    </>
  )
}

/** The way to a model at a seller for this work. Lines without a model cannot move. */
function ChooseTarget({ workload: { id, model } }: Pick<WorkloadProps, 'workload'>) {
  const { t } = useWords()
  const openTargets = useApp((state) => state.openTargets)
  if (model === null) return null
  return (
    <div className="gap2">
      <Button text={t.targets.choose} onClick={() => void openTargets([id])} />
    </div>
  )
}

interface WorkloadProps {
  readonly document: AnalysisDocument
  readonly workload: WorkloadEntry
}

/** Spend and calls, what moving would do, and the rows behind the figure. */
function Facts({ document, workload }: WorkloadProps) {
  const { t, f } = useWords()
  const showSourceRows = useApp((state) => state.showSourceRows)
  const { id, sources, requests, spendKind } = workload
  const rows = sources.reduce((sum, source) => sum + source.rows, 0)
  const period = f.months(document.totals.period)
  return (
    <dl className="dl gap3">
      <dt>{t.workloads.billedIn(t.common.kinds[spendKind], period)}</dt>
      <dd className="b">
        <FigureText figure={spendByWorkload(document).get(id)} />
      </dd>
      <dt>{t.common.calls}</dt>
      <dd>{f.shortCount(requests)}</dd>
      <Effects document={document} workload={workload} />
      <dt>{t.workloads.rows}</dt>
      <dd>
        <Button
          className="link"
          text={t.workloads.rowsFiles(f.counted(sources.length), f.counted(rows))}
          onClick={() => void showSourceRows(id)}
        />
      </dd>
    </dl>
  )
}

/** What each plan would likely save on this workload, with its low and high end. */
function Effects({ document, workload }: WorkloadProps) {
  return workloadSavings(document, workload.id)
    .slice(0, EFFECTS_SHOWN)
    .map((effect) => <Effect key={effect.plan.name} effect={effect} />)
}

const EFFECTS_SHOWN = 2

function Effect({ effect: { plan, saving } }: { readonly effect: WorkloadSaving }) {
  const { t, f } = useWords()
  return (
    <>
      <dt>
        {t.workloads.effect(f.counted(plan.horizonMonths))}
        <br />
        <span className="f1 qq">{planTitle(plan, t)}</span>
      </dt>
      <dd>
        <span className={saving.likely.value > ZERO ? 'opp b' : 'bad b'}>
          <FigureText figure={saving.likely} />
        </span>
        <br />
        <span className="f1 qq">
          <RangeText range={saving} />
        </span>
      </dd>
    </>
  )
}
