import { memo, useMemo, type ReactNode } from 'react'
import {
  ROUTING_KINDS,
  type EditablePlan,
  type PlanDraft,
} from '../../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { PlanCostItem, PlanWave } from '../../../../shared/document/user/plan-document.ts'
import { Button } from '../../../components/Button.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { scopeChoices, type ScopeChoices } from './scope-draft.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import type { PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { basisText } from '../../../components/figures/basis-text.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useApp } from '../../../state/store.ts'
import { CostsForm } from './CostsForm.tsx'
import { TimingForm } from './TimingForm.tsx'
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

/** The editor of one plan. The engine updates the figures above it while a slider moves. */
export function PlanDesk(props: PlanDeskProps) {
  const { document, figures, isOwn } = props
  const { t } = useWords()
  const words = t.savings.desk
  return (
    <section className="promise desk gap5">
      <h2 className="f3 b">{words.title(planTitle(figures.plan, t))}</h2>
      <p className="qq">{isOwn ? words.textOwn : words.textProposed}</p>
      <Result document={document} figures={figures} />
      <DeskParts {...props} />
    </section>
  )
}

/** What can be changed, part by part. */
function DeskParts(props: PlanDeskProps) {
  const { document, plan, figures } = props
  const { t, f } = useWords()
  const edit = usePlanEdit(plan.name)
  const answer = useApp((state) => state.details)
  const choices = useMemo(() => scopeChoices(document), [document])
  const { reportingCurrency: currency } = document
  const words = t.savings.desk
  return (
    <>
      <MovesAndCosts {...props} edit={edit} />
      <Part title={words.levers} text={words.leversText(f.counted(plan.horizonMonths), currency)}>
        <LeversEditor
          document={document}
          plan={plan}
          figures={figures}
          details={answer?.plan === plan ? answer.details : undefined}
          choices={choices}
          edit={edit}
        />
      </Part>
      <TimelineAndRouting plan={plan} choices={choices} edit={edit} />
    </>
  )
}

function MovesAndCosts(props: PlanDeskProps & { readonly edit: PlanEdit }) {
  const { document, draft, plan, figures, edit } = props
  const { t } = useWords()
  const words = t.savings.desk
  return (
    <div className="desk-parts">
      <Part title={words.moves} text={words.movesText}>
        <MovesEditor moves={plan.moves} edit={edit} />
      </Part>
      <Part title={words.costsTitle} text={figures.hasCosts ? words.costsText : words.costsNone}>
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
      <Part title={words.timing} text={words.timingText}>
        <TimingForm
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
        <Button
          key={kind}
          text={words.routingKinds[kind]}
          onClick={() => void saveRouting(plan, kind)}
        />
      ))}
    </p>
  )
})

type ResultProps = Pick<PlanDeskProps, 'document' | 'figures'>

/** What the plan saves as it stands, and what that is made of. */
function Result({ document, figures }: ResultProps) {
  const { t, f, mark } = useWords()
  const { net, gross, costs } = planMoney(document, figures)
  const words = t.savings.desk
  const range = t.common.range(mark(net.low), mark(net.high))
  const months = f.counted(figures.plan.horizonMonths)
  const parts = figures.hasCosts
    ? words.parts(mark(gross.likely), mark(costs.likely), months)
    : words.partsBefore(mark(gross.likely), months)
  return (
    <output className="desk-result gap2">
      <span className={net.likely.value < ZERO ? 'f4 b bad' : 'f4 b'}>
        <MarkedText text={words.result(mark(net.likely), range, basisText(figures, t))} />
      </span>{' '}
      <span className="q">
        <MarkedText text={parts} />
      </span>
    </output>
  )
}
