import { useEffect, useRef, useState } from 'react'
import type { LeverKind } from '../../../../shared/levers/lever-registry.ts'
import type { PlanDetails } from '../../../../shared/views/plan-timeline.ts'
import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import type { PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { leverSavings, type LeverSaving } from '../../../../shared/insights/plans/plan-steps.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { addableLevers, canRemove, withLever, withLeverMoved, withoutLever } from './lever-draft.ts'
import type { ScopeChoices } from './scope-draft.ts'
import { FixedSteps } from './FixedSteps.tsx'
import { LeverRow } from './LeverRow.tsx'
import type { PlanEdit } from './use-plan-edit.ts'

interface LeversEditorProps {
  readonly document: AnalysisDocument
  readonly plan: EditablePlan
  readonly figures: PlanFigures
  /** Of this plan; `undefined` while they are being calculated. */
  readonly details: PlanDetails | null | undefined
  readonly choices: ScopeChoices
  readonly edit: PlanEdit
}

/** The levers in the order in which they are applied, reordered by dragging or by keys. */
export function LeversEditor(props: LeversEditorProps) {
  const { document, plan, figures, details, choices, edit } = props
  const savings = leverSavings(document, figures.plan, details)
  const order = useLeverOrder(plan, edit)
  return (
    <>
      <LeversHead />
      <Rows plan={plan} savings={savings} choices={choices} edit={edit} order={order} />
      <FixedSteps savings={savings.slice(plan.levers.length)} />
      {plan.levers.length > 1 && <Overlap document={document} figures={figures} />}
      <AddLever kinds={addableLevers(plan)} edit={edit} />
      <p role="status" className="vh">
        {order.said}
      </p>
    </>
  )
}

interface RowsProps extends Pick<LeversEditorProps, 'plan' | 'choices' | 'edit'> {
  /** One for each step; they may be a moment behind the levers. */
  readonly savings: readonly LeverSaving[]
  readonly order: ReturnType<typeof useLeverOrder>
}

function Rows({ plan, savings, choices, edit, order }: RowsProps) {
  const { list, dragged, setDragged, move } = order
  const drop = (place: number) => {
    if (dragged !== undefined) move(dragged, place)
    setDragged(undefined)
  }
  const remove = (place: number) => edit((now) => withoutLever(now, place))
  return (
    <ol ref={list} className="levers">
      {plan.levers.map((lever, at) => {
        const saving = savings[at]?.lever === lever.kind ? savings[at] : undefined
        return (
          <LeverRow
            key={leverKey(plan, at)}
            lever={lever}
            place={at}
            count={plan.levers.length}
            saving={saving}
            choices={choices}
            isDragged={dragged === at}
            onDrag={setDragged}
            onDrop={drop}
            move={move}
            remove={canRemove(plan, lever) ? remove : undefined}
            edit={edit}
          />
        )
      })}
    </ol>
  )
}

function LeversHead() {
  const words = useWords().t.savings.desk
  return (
    <div className="lever lever-head f1 qq" aria-hidden="true">
      <span />
      <span>{words.lever}</span>
      <span>{words.leverShare}</span>
      <span>{words.leverScope}</span>
      <span className="n">{words.inOrder}</span>
      <span className="n">{words.alone}</span>
      <span />
    </div>
  )
}

/** The overlap: how much more the levers would save if taken one by one. */
function Overlap({ document, figures }: Pick<LeversEditorProps, 'document' | 'figures'>) {
  const { t, mark } = useWords()
  const { overlap } = planMoney(document, figures)
  const text = overlap.value === ZERO ? t.savings.desk.noOverlap : t.savings.overlap(mark(overlap))
  return (
    <p className="q gap2">
      <MarkedText text={text} />
    </p>
  )
}

/** Moving levers about: what is dragged, what a screen reader hears, and the focus that stays with the lever. */
function useLeverOrder({ levers }: EditablePlan, edit: PlanEdit) {
  const { t, f } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number | undefined>(undefined)
  const [said, setSaid] = useState('')
  const [focus, setFocus] = useState<{ readonly place: number; readonly part: string }>()
  useEffect(() => {
    if (focus === undefined) return
    const row = list.current?.children[focus.place]
    row?.querySelector<HTMLElement>(`[data-part="${focus.part}"]`)?.focus()
  }, [focus])
  const move = (from: number, to: number, part?: string) => {
    const lever = levers[from]
    if (lever === undefined || from === to || to < 0 || to >= levers.length) return
    edit((plan) => withLeverMoved(plan, from, to))
    const name = t.savings.levers[lever.kind]
    setSaid(t.savings.desk.movedLever(name, f.count(to + 1), f.count(levers.length)))
    if (part !== undefined) setFocus({ place: to, part })
  }
  return { list, dragged, setDragged, said, move }
}

/** A lever has no id: the first of its kind, the second of its kind. */
function leverKey({ levers }: EditablePlan, at: number): string {
  const kind = levers[at]?.kind
  return `${kind ?? ''} ${levers.slice(0, at).filter((lever) => lever.kind === kind).length}`
}

interface AddLeverProps {
  readonly kinds: readonly LeverKind[]
  readonly edit: PlanEdit
}

function AddLever({ kinds, edit }: AddLeverProps) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<LeverKind>('caching')
  const kind = kinds.find((each) => each === chosen) ?? kinds[0] ?? 'caching'
  const words = t.savings.desk
  return (
    <p className="row gap2">
      <Choice
        className="choice small"
        label={words.newLever}
        value={kind}
        choices={kinds}
        nameOf={(each) => t.savings.levers[each]}
        onChange={setChosen}
      />
      <Button text={words.addLever} onClick={() => edit((plan) => withLever(plan, kind))} />
      <span className="qq">{words.addLeverText}</span>
    </p>
  )
}
