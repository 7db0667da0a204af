import { memo, useMemo, type ReactNode } from 'react'
import {
  ROUTING_KINDS,
  type EditablePlan,
  type PlanDraft,
} from '../../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { PlanCostItem, PlanWave } from '../../../../shared/document/user/plan-document.ts'
import { useWords } from '../../../components/use-messages.ts'
import { scopeChoices, type ScopeChoices } from './scope-draft.ts'
import type { PlanFigures } from '../../../figures/plans.ts'
import { asNumber, exact } from '../../../figures/text-sums.ts'
import { useApp } from '../../../state/store.ts'
import { CostsForm } from './CostsForm.tsx'
import { CourseForm } from './WavesForm.tsx'
import { LeversEditor } from './LeversEditor.tsx'
import { MovesEditor } from './MovesEditor.tsx'
import { usePlanEdit, type PlanEdit } from './use-plan-edit.ts'
import { planTitle } from '../../../components/plan-title.ts'

interface PlanDeskProps {
  readonly document: AnalysisDocument
  readonly draft: PlanDraft
  readonly plan: EditablePlan
  readonly figures: PlanFigures
  readonly isOwn: boolean
}

const NO_ITEMS: readonly PlanCostItem[] = []
const NO_WAVES: readonly PlanWave[] = []

/** Everything that can be changed in one plan; the figures above it are the engine's, while a slider moves. */
export function PlanDesk(props: PlanDeskProps) {
  const { document, figures, isOwn } = props
  const { t } = useWords()
  const { reportingCurrency: currency } = document
  const words = t.savings.desk
  return (
    <section className="promise desk gap5">
      <h2 className="f3 b">{words.title(planTitle(figures.plan, t))}</h2>
      <p className="qq">{isOwn ? words.textOwn : words.textProposed}</p>
      <Result figures={figures} currency={currency} />
      <DeskParts {...props} />
    </section>
  )
}

/** What can be changed, part by part. */
function DeskParts(props: PlanDeskProps) {
  const { document, plan, figures } = props
  const { t } = useWords()
  const edit = usePlanEdit(plan.name)
  const answer = useApp((state) => state.details)
  const choices = useMemo(() => scopeChoices(document), [document])
  const { reportingCurrency: currency } = document
  const words = t.savings.desk
  return (
    <>
      <MovesAndCosts {...props} edit={edit} />
      <Part title={words.levers} text={words.leversText(figures.plan.horizonMonths, currency)}>
        <LeversEditor
          plan={plan}
          result={figures.plan}
          details={answer?.plan === plan ? answer.details : undefined}
          choices={choices}
          currency={currency}
          edit={edit}
        />
      </Part>
      <TimelineAndRouting plan={plan} choices={choices} edit={edit} />
    </>
  )
}

function MovesAndCosts({
  document,
  draft,
  plan,
  edit,
}: PlanDeskProps & { readonly edit: PlanEdit }) {
  const { t } = useWords()
  const words = t.savings.desk
  return (
    <div className="desk-parts">
      <Part title={words.moves} text={words.movesText}>
        <MovesEditor moves={plan.moves} edit={edit} />
      </Part>
      <Part title={words.costsTitle} text={words.costsText}>
        <CostsForm
          costs={plan.costs}
          items={plan.costItems ?? NO_ITEMS}
          defaults={draft.defaultCosts}
          currency={document.reportingCurrency}
          edit={edit}
        />
      </Part>
    </div>
  )
}

interface TimelineAndRoutingProps {
  readonly plan: EditablePlan
  readonly choices: ScopeChoices
  readonly edit: PlanEdit
}

function TimelineAndRouting({ plan, choices, edit }: TimelineAndRoutingProps) {
  const { t } = useWords()
  const words = t.savings.desk
  return (
    <div className="desk-parts">
      <Part title={words.course} text={words.courseText}>
        <CourseForm
          horizonMonths={plan.horizonMonths}
          growth={plan.growth}
          discountRate={plan.discountRate ?? 0}
          waves={plan.waves ?? NO_WAVES}
          choices={choices}
          edit={edit}
        />
      </Part>
      <Part title={words.routing} text={words.routingText}>
        <Routing plan={plan} />
      </Part>
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Part({ title, text, children }: PartProps) {
  return (
    <section className="desk-part">
      <h3 className="b">{title}</h3>
      <p className="qq">{text}</p>
      {children}
    </section>
  )
}

const Routing = memo(function Routing({ plan }: Pick<PlanDeskProps, 'plan'>) {
  const { t } = useWords()
  const saveRouting = useApp((state) => state.saveRouting)
  const words = t.savings.desk
  return (
    <p className="routing gap2">
      {ROUTING_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="btn sm"
          onClick={() => void saveRouting(plan, kind)}
        >
          {words.routingKinds[kind]}
        </button>
      ))}
    </p>
  )
})

interface ResultProps {
  readonly figures: PlanFigures
  readonly currency: string
}

function Result({ figures, currency }: ResultProps) {
  const { t, f } = useWords()
  const { net, gross, costs, plan } = figures
  const words = t.savings.desk
  const range = t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency))
  const before = f.estimate(gross.likely, currency)
  const months = f.counted(plan.horizonMonths)
  return (
    <output className="desk-result gap2">
      <span className={asNumber(net.likely) < 0 ? 'f4 b bad' : 'f4 b'}>
        {words.result(f.estimate(net.likely, currency), range)}
      </span>{' '}
      <span className="q">
        {exact(costs) === 0n
          ? words.partsBefore(before, months)
          : words.parts(before, f.estimate(costs, currency), months)}
      </span>
    </output>
  )
}
