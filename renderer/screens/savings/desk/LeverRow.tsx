import { useCallback, useState, type DragEvent } from 'react'
import type { PlanLever } from '../../../../shared/document/user/plan-document.ts'
import type { Where } from '../../../../shared/document/user/plan-parts.ts'
import type { LeverSaving } from '../../../../shared/insights/plans/plan-steps.ts'
import { useWords } from '../../../components/use-messages.ts'
import { endsOf, rangeFault, SHARE_BOUNDS } from './plan-draft.ts'
import { withLeverScope, withLeverShare, type SharedLever } from './lever-draft.ts'
import type { ScopeChoices } from './scope-draft.ts'
import { useFieldForms } from './field-forms.ts'
import { LeverMoney } from './LeverMoney.tsx'
import { RangeFields } from './RangeFields.tsx'
import { ScopeFields } from './ScopeFields.tsx'
import type { PlanEdit } from './use-plan-edit.ts'

interface LeverRowProps {
  readonly lever: PlanLever
  readonly place: number
  readonly count: number
  /** What it saves; `undefined` while it is not worked out for the levers as they stand. */
  readonly saving: LeverSaving | undefined
  readonly choices: ScopeChoices
  readonly isDragged: boolean
  readonly onDrag: (place: number | undefined) => void
  readonly onDrop: (place: number) => void
  readonly move: (from: number, to: number, part?: string) => void
  /** `undefined` if the lever cannot be removed. */
  readonly remove: ((place: number) => void) | undefined
  readonly edit: PlanEdit
}

/** Kept apart from files that are dragged into the window. */
const DRAG_TYPE = 'application/x-ai-spend-lever'

/** One lever: its place, its share, its scope, and what it saves after those before it and by itself. */
export function LeverRow(props: LeverRowProps) {
  const { lever, place, isDragged, onDrop } = props
  const { t } = useWords()
  const [isOver, setIsOver] = useState(false)
  const name = t.savings.levers[lever.kind]
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAG_TYPE)) return
    event.preventDefault()
    setIsOver(true)
  }
  return (
    <li
      className={isDragged ? 'lever dragged' : isOver ? 'lever over' : 'lever'}
      data-lever={lever.kind}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        over(event)
        setIsOver(false)
        onDrop(place)
      }}
    >
      <Handle {...props} name={name} />
      <span className="b">{name}</span>
      {lever.kind === 'model-switch' ? (
        <span className="wide q">{t.savings.desk.switchText}</span>
      ) : (
        <Figures {...props} lever={lever} name={name} />
      )}
      <Savings {...props} />
      <Buttons {...props} name={name} />
    </li>
  )
}

/** What the lever saves after those before it, and by itself. */
function Savings({ saving }: LeverRowProps) {
  const words = useWords().t.savings.desk
  return (
    <>
      <LeverMoney place="first" figure={saving?.inOrder} name={words.inOrder} />
      <LeverMoney place="second" figure={saving?.alone} name={words.alone} />
    </>
  )
}

/** The drag handle of the row. */
function Handle({ place, name, onDrag }: NamedProps) {
  const { t } = useWords()
  return (
    <span
      className="handle"
      draggable
      title={t.savings.desk.drag(name)}
      aria-hidden="true"
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAG_TYPE, String(place))
        event.dataTransfer.effectAllowed = 'move'
        onDrag(place)
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <HandleMark />
    </span>
  )
}

function HandleMark() {
  return (
    <svg width="10" height="16" viewBox="0 0 10 16">
      {[3, 8, 13].flatMap((y) =>
        [2.5, 7.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r={1.25} className="g2" />),
      )}
    </svg>
  )
}

interface NamedProps extends LeverRowProps {
  readonly name: string
}

function Figures({
  lever,
  place,
  name,
  choices,
  edit,
}: Omit<NamedProps, 'lever'> & { readonly lever: SharedLever }) {
  const { t } = useWords()
  const { share } = useFieldForms()
  const words = t.savings.desk
  const onWhere = useCallback(
    (where: Where) => edit((plan) => withLeverScope(plan, place, where)),
    [edit, place],
  )
  return (
    <>
      <RangeFields
        label={`${name}, ${words.leverShare}`}
        ends={endsOf(lever.share)}
        form={share}
        unit="%"
        fault={(ends) => {
          const wrong = ends === undefined ? 'bounds' : rangeFault(ends, SHARE_BOUNDS)
          if (wrong === undefined) return undefined
          return wrong === 'order' ? words.rising : words.shareBounds
        }}
        onEnds={(ends) => edit((plan) => withLeverShare(plan, place, ends), `lever ${place}`)}
      />
      <ScopeFields label={name} where={lever.where} choices={choices} onWhere={onWhere} />
    </>
  )
}

function Buttons({ place, count, name, move, remove }: NamedProps) {
  const { t } = useWords()
  const words = t.savings.desk
  return (
    <span className="lever-buttons">
      <button
        type="button"
        className="btn sm bare"
        data-part="up"
        aria-label={words.up(name)}
        aria-disabled={place === 0}
        onClick={() => move(place, place - 1, 'up')}
      >
        ↑
      </button>
      <button
        type="button"
        className="btn sm bare"
        data-part="down"
        aria-label={words.down(name)}
        aria-disabled={place === count - 1}
        onClick={() => move(place, place + 1, 'down')}
      >
        ↓
      </button>
      <button
        type="button"
        className="btn sm bare"
        aria-label={words.removeOf(name)}
        aria-disabled={remove === undefined}
        title={remove === undefined ? words.switchStays : undefined}
        onClick={() => remove?.(place)}
      >
        ×
      </button>
    </span>
  )
}
