import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { TierMove } from '../../components/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { planFigures, savedBy } from '../../figures/plans.ts'
import { asNumber, lessText, moneyIn, overHorizon } from '../../figures/text-sums.ts'
import { needsReview, workloadName } from '../../figures/tier-matrix.ts'
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
  const { t, f } = useWords()
  const showSourceRows = useApp((state) => state.showSourceRows)
  if (workload === undefined) {
    return (
      <aside className="side" aria-label={t.workloads.panel}>
        <p className="q">{t.workloads.choose}</p>
      </aside>
    )
  }
  const { provider, model, apiKey, user, task, sources, requests } = workload
  const { reportingCurrency: currency, totals } = document
  const rows = sources.reduce((sum, source) => sum + source.rows, 0)
  return (
    <aside className="side" aria-label={t.workloads.panel}>
      <p className="f1 qq">
        {[providerName(provider), model ?? t.workloads.noModel, apiKey, user]
          .filter((text) => text !== null)
          .join(' · ')}
      </p>
      <h2 className="f4 b">{workloadName(workload) ?? t.workloads.noName}</h2>
      <div className="row gap2">
        <TierMove paid={workload.paidTier} needed={workload.neededTier} />
        <span className="q">{task === null ? '–' : t.common.tasks[task]}</span>
        {needsReview(workload) && <span className="tag end">{t.workloads.toReviewTag}</span>}
        {workload.source === 'override' && <span className="tag end">{t.workloads.decided}</span>}
      </div>
      <dl className="dl gap3">
        <dt>{t.workloads.billedIn(t.common.kinds[workload.spendKind], f.months(totals.period))}</dt>
        <dd className="b">{f.money(moneyIn(workload.spend, currency), currency)}</dd>
        <dt>{t.common.calls}</dt>
        <dd>{f.shortCount(requests)}</dd>
        <Effects document={document} workload={workload} />
        <dt>{t.workloads.rows}</dt>
        <dd>
          <button type="button" className="link" onClick={() => void showSourceRows(workload.id)}>
            {t.workloads.rowsFiles(f.counted(sources.length), f.counted(rows))}
          </button>
        </dd>
      </dl>
      <TierReasons workload={workload} />
      <TierDecision key={workload.id} workload={workload} />
      <ProofPanel document={document} workload={workload} />
    </aside>
  )
}

interface EffectsProps {
  readonly document: AnalysisDocument
  readonly workload: WorkloadEntry
}

/** What each plan would likely save on this workload, with its low and high end. */
function Effects({ document, workload }: EffectsProps) {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const effects = planFigures(document.plans, currency).flatMap(({ plan }) => {
    const move = plan.moves.find((each) => each.workload === workload.id)
    if (move === undefined) return []
    const baseline = moneyIn(move.baseline, currency)
    const stretch = (text: string) => overHorizon(text, plan.horizonMonths, plan.months)
    return [
      {
        plan,
        likely: stretch(savedBy(move, currency)),
        low: stretch(lessText(baseline, moneyIn(move.after.low, currency))),
        high: stretch(lessText(baseline, moneyIn(move.after.high, currency))),
      },
    ]
  })
  return effects
    .slice(0, 2)
    .map(({ plan, likely, low, high }) => (
      <Effect
        key={plan.name}
        name={planTitle(plan, t)}
        note={t.workloads.effect(f.counted(plan.horizonMonths))}
        isSaving={asNumber(likely) > 0}
        likely={f.estimate(likely, currency)}
        range={t.common.range(f.estimate(low, currency), f.estimate(high, currency))}
      />
    ))
}

interface EffectProps {
  readonly name: string
  readonly note: string
  readonly isSaving: boolean
  readonly likely: string
  readonly range: string
}

function Effect({ name, note, isSaving, likely, range }: EffectProps) {
  return (
    <>
      <dt>
        {note}
        <br />
        <span className="f1 qq">{name}</span>
      </dt>
      <dd>
        <span className={isSaving ? 'opp b' : 'bad b'}>{likely}</span>
        <br />
        <span className="f1 qq">{range}</span>
      </dd>
    </>
  )
}
