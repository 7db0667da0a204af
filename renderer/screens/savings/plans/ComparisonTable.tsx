import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { PlanMark } from './plan-marks.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { useApp } from '../../../state/store.ts'
import { Net, NetOfNothing, Ranges, useBest, useLines } from './ComparisonCells.tsx'
import { planTargets, planTitle } from '../../../components/plan-title.ts'

interface ComparisonTableProps {
  readonly figures: readonly PlanFigures[]
  readonly chosen: PlanFigures
  readonly document: AnalysisDocument
  /** Whether doing nothing is compared here; not where it is one of the four answers. */
  readonly hasNothing: boolean
  readonly markOf: (figures: PlanFigures) => PlanMark
}

/** One column for each plan, and one for doing nothing where asked, all ranges on one scale. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { figures, hasNothing } = props
  const { t } = useWords()
  const best = useBest(figures)
  return (
    <ScrollBox label={t.frame.screens.savings} className="alts-scroll gap3">
      <table className="alts plans">
        <colgroup>
          <col className="c0" />
          {figures.map(({ plan }) => (
            <col key={plan.name} className="plan" />
          ))}
          {hasNothing && <col className="plan" />}
        </colgroup>
        <thead>
          <Heads {...props} best={best} />
        </thead>
        <tbody>
          <Rows {...props} best={best} />
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface PartProps extends ComparisonTableProps {
  readonly best: PlanFigures | undefined
}

/** The saving, its range, and what it is made of, a column for each plan. */
function Rows({ document, figures, hasNothing, best }: PartProps) {
  const { t } = useWords()
  const lines = useLines(document)
  return (
    <>
      <tr className="net">
        <th scope="row">{t.savings.rows.net}</th>
        {figures.map((each) => (
          <td key={each.plan.name}>
            <Net document={document} figures={each} isBest={each === best} />
          </td>
        ))}
        {hasNothing && (
          <td>
            <NetOfNothing document={document} />
          </td>
        )}
      </tr>
      <Ranges document={document} figures={figures} best={best} hasNothing={hasNothing} />
      {lines.map(({ name, cell, nothing }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {figures.map((each) => (
            <td key={each.plan.name}>{cell(each)}</td>
          ))}
          {hasNothing && <td>{nothing}</td>}
        </tr>
      ))}
    </>
  )
}

function Heads({ figures, chosen, hasNothing, markOf, best }: PartProps) {
  const { t } = useWords()
  const choosePlan = useApp((state) => state.choosePlan)
  const words = t.savings
  return (
    <tr>
      <td />
      {figures.map((each) => {
        const mark = markOf(each)
        return (
          <th key={each.plan.name} scope="col" className={each === best ? 'best' : ''}>
            <button
              type="button"
              className="plan-name"
              aria-pressed={each === chosen}
              title={words.choose(planTitle(each.plan, t))}
              onClick={() => choosePlan(each.plan.name)}
            >
              {planTitle(each.plan, t)}
            </button>
            <br />
            <span className={mark === 'changed' ? 'tag b' : 'tag'}>
              {words.scenarios.marks[mark]}
            </span>
            <br />
            <span className="qq">{planTargets(each.plan)}</span>
          </th>
        )
      })}
      {hasNothing && (
        <th scope="col">
          <span className="f3 b">{words.doNothing}</span>
          <br />
          <span className="qq">{words.doNothingSub}</span>
        </th>
      )}
    </tr>
  )
}
