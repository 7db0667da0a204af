import { memo, useState } from 'react'
import type { PlanMove } from '../../../../shared/document/user/plan-document.ts'
import { Button } from '../../../components/Button.tsx'
import { useApp } from '../../../state/store.ts'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import {
  endsOf,
  FACTORS,
  rangeFault,
  SLIDERS,
  withFactor,
  withLikely,
  withoutMove,
  type SliderName,
} from './plan-draft.ts'
import { useFieldForms } from './field-forms.ts'
import { RangeFields } from './RangeFields.tsx'
import type { PlanEdit } from './use-plan-edit.ts'

interface MovesEditorProps {
  readonly moves: readonly PlanMove[]
  readonly edit: PlanEdit
}

interface MoveProps {
  readonly move: PlanMove
  readonly place: number
  readonly edit: PlanEdit
}

/** What is assumed of a move: sliders for the likely value, and every figure with all its ends on demand. */
export const MovesEditor = memo(function MovesEditor({ moves, edit }: MovesEditorProps) {
  const { t, f } = useWords()
  const [chosen, setChosen] = useState(0)
  const place = Math.min(chosen, moves.length - 1)
  const move = moves[place]
  const words = t.savings.desk
  if (move === undefined) return <p className="q gap2">{t.savings.noMoves}</p>
  const names = moves.map(({ to }, at) => words.moveName(f.count(at + 1), to.model))
  return (
    <>
      <div className="sliders gap3">
        {moves.length > 1 && (
          <label>
            <span>{words.move}</span>
            <Choice
              className="choice small"
              value={names[place] ?? ''}
              choices={names}
              nameOf={(name) => name}
              onChange={(name) => setChosen(names.indexOf(name))}
            />
          </label>
        )}
        <MoveButtons move={move} place={place} edit={edit} />
        {SLIDERS.map((slider) => (
          <Slider key={slider.name} slider={slider} move={move} place={place} edit={edit} />
        ))}
      </div>
      <details className="gap3">
        <summary>{words.allFigures}</summary>
        <AllFigures key={place} move={move} place={place} edit={edit} />
      </details>
    </>
  )
})

/** Another target for the work of a move, and no move at all. */
function MoveButtons({ move: { where, to }, place, edit }: MoveProps) {
  const { t } = useWords()
  const openTargets = useApp((state) => state.openTargets)
  const trials = useApp((state) => state.trials)
  const planName = useApp((state) => state.planName)
  const document = useApp((state) => state.document)
  const results = trials[planName ?? '']?.result?.moves ?? document?.plans.flatMap((p) => p.moves)
  const reached = (results ?? []).filter(
    (result) => result.to.model === to.model && result.to.seller === to.seller,
  )
  const workloads = where.workload ?? [...new Set(reached.map(({ workload }) => workload))]
  return (
    <div className="row wrap">
      {workloads.length > 0 && (
        <Button text={t.targets.change} onClick={() => void openTargets(workloads)} />
      )}
      <Button text={t.targets.remove} onClick={() => edit((plan) => withoutMove(plan, place))} />
    </div>
  )
}

function Slider({
  slider: { name, ...ends },
  move,
  place,
  edit,
}: MoveProps & { readonly slider: (typeof SLIDERS)[number] }) {
  const { t, f } = useWords()
  const { likely } = endsOf(move[name])
  const shown = sliderText(name, likely, f)
  return (
    <label>
      <span>{t.savings.moveFigures[name]}</span>
      <input
        type="range"
        {...ends}
        value={likely}
        aria-valuetext={shown}
        onChange={({ target }) => {
          const value = Number(target.value)
          edit((plan) => withLikely(plan, place, name, value), `${name} ${place}`)
        }}
      />
      <output className="n b">{shown}</output>
    </label>
  )
}

function sliderText(name: SliderName, value: number, f: ReturnType<typeof useWords>['f']): string {
  return name === 'outputFactor' ? `× ${f.decimal(value, 2)}` : f.share(value, 0)
}

/** Every figure of a move with its three ends; `low` saves least. */
function AllFigures({ move, place, edit }: MoveProps) {
  const { t, f } = useWords()
  const forms = useFieldForms()
  const words = t.savings.desk
  return (
    <div className="figure-grid gap2">
      <p className="qq">{words.endsText}</p>
      <EndsHead />
      {FACTORS.map(({ name, isShare, ...bounds }) => {
        const fault = (ends: Parameters<typeof rangeFault>[0] | undefined) => {
          const wrong = ends === undefined ? 'bounds' : rangeFault(ends, bounds)
          if (wrong === undefined) return undefined
          if (wrong === 'order') return bounds.isMoreBetter ? words.rising : words.falling
          return isShare
            ? words.shareBounds
            : words.factorBounds(
                f.decimal(bounds.least, bounds.least < 1 ? 4 : 0),
                f.count(bounds.most),
              )
        }
        return (
          <div key={name} className="figure-line">
            <span>{t.savings.moveFigures[name]}</span>
            <RangeFields
              label={t.savings.moveFigures[name]}
              ends={endsOf(move[name])}
              form={isShare ? forms.share : forms.factor}
              unit={isShare ? '%' : '×'}
              fault={fault}
              onEnds={(ends) =>
                edit((plan) => withFactor(plan, place, name, ends), `${name} ends ${place}`)
              }
            />
          </div>
        )
      })}
    </div>
  )
}

/** The heads of three columns of ends. */
export function EndsHead() {
  const { t } = useWords()
  return (
    <div className="figure-line f1 qq" aria-hidden="true">
      <span />
      <div className="range-fields">
        <span className="n">{t.savings.low}</span>
        <span className="n">{t.savings.likely}</span>
        <span className="n">{t.savings.high}</span>
      </div>
    </div>
  )
}
