import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import {
  moveMoney,
  movedAfter,
  movingCounts,
  otherMovesSpend,
  planMoney,
  type MoveMoney,
} from '../../../../shared/insights/plans/plan-figures.ts'
import { shortFigure } from '../../../../shared/insights/figures/figure.ts'
import type { PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { workloadNames } from '../../../../shared/insights/spend/spend.ts'
import { Button } from '../../../components/Button.tsx'
import { Figure } from '../../../components/figures/Figure.tsx'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

interface MovesTableProps {
  readonly document: AnalysisDocument
  readonly figures: PlanFigures
}

const SHOWN = 12

/** Every workload the plan moves, from which model to which, before and after; each leads to its rows. */
export function MovesTable({ document, figures }: MovesTableProps) {
  const { t, f } = useWords()
  const words = t.savings
  const { plan } = figures
  const moves = moveMoney(document, plan)
  const months = { n: plan.months, text: f.decimal(plan.months, 1) }
  return (
    <Figure
      isThin
      title={useTitle({ document, figures })}
      unit={words.movesUnit(document.reportingCurrency, months)}
      note={useCounts(document, plan)}
      source={[...useGrades(plan), ...useMore(document, plan)].join(' · ')}
    >
      <ScrollBox label={words.rows.moved} className="wide-table gap2">
        <table className="t tight">
          <thead>
            <tr>
              <th>{t.workloads.workload}</th>
              <th>{words.from}</th>
              <th>{words.to}</th>
              <th className="n">{words.baseline}</th>
              <th className="n">{words.afterLikely}</th>
              <th className="n">{words.afterRange}</th>
              <th>{words.rows.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {moves.slice(0, SHOWN).map((money) => (
              <MoveRow key={money.move.workload} document={document} money={money} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Figure>
  )
}

function useTitle({ document, figures }: MovesTableProps): string {
  const { t, mark, counted } = useWords()
  const { moves, movedSpend } = planMoney(document, figures)
  const { plan } = figures
  if (plan.moves.length === 0) return t.savings.noMoves
  const after = movedAfter(document, plan)
  return t.savings.moves(counted(moves), mark(shortFigure(movedSpend, 'whole')), mark(after))
}

/** Why the workloads that move are not those that are paid above need. */
function useCounts(document: AnalysisDocument, plan: PlanResult): string | undefined {
  const { t, counted } = useWords()
  const counts = movingCounts(document, plan)
  if (counts.aboveNeed.value === ZERO) return undefined
  const [both, above, staying] = [
    counted(counts.movingAboveNeed),
    counted(counts.aboveNeed),
    counted(counts.staying),
  ]
  const says = [t.savings.movingOfAbove(both, above, staying)]
  if (counts.stayingUnpriced.value !== ZERO) {
    says.push(t.savings.stayingUnpriced(counted(counts.stayingUnpriced)))
  }
  if (counts.movingOthers.value !== ZERO) {
    says.push(t.savings.movingOthers(counted(counts.movingOthers)))
  }
  return says.join(' ')
}

/** What the moves that are not shown come to, so that the table leads to the sum of its title. */
function useMore(document: AnalysisDocument, plan: PlanResult): readonly string[] {
  const { t, f, mark } = useWords()
  const count = plan.moves.length - SHOWN
  if (count <= 0) return []
  return [t.savings.moreMoves(f.counted(count), mark(otherMovesSpend(document, plan, SHOWN)))]
}

/** The grades that occur, each with its meaning. */
function useGrades({ moves }: PlanResult): readonly string[] {
  const { t } = useWords()
  return [...new Set(moves.map(({ evidence }) => evidence))]
    .sort()
    .map((grade) => `${grade} ${t.savings.evidence[grade]}`)
}

interface MoveRowProps {
  readonly document: AnalysisDocument
  readonly money: MoveMoney
}

function MoveRow({ document, money: { move, baseline, after } }: MoveRowProps) {
  const { t, mark } = useWords()
  const show = useApp((state) => state.show)
  const chooseWorkload = useApp((state) => state.chooseWorkload)
  return (
    <tr>
      <th scope="row">
        <Button
          className="link"
          text={workloadNames(document)(move.workload)}
          onClick={() => {
            chooseWorkload(move.workload)
            show('workloads')
          }}
        />
      </th>
      <td className="q nw">{move.from}</td>
      <td className="nw">{move.to.model}</td>
      <td className="n">
        <FigureText figure={baseline} />
      </td>
      <td className="n m">
        <FigureText figure={after?.likely} />
      </td>
      <td className="n q">
        <MarkedText text={t.common.range(mark(after?.high), mark(after?.low))} />
      </td>
      <td>
        <Evidence move={move} />
      </td>
    </tr>
  )
}

function Evidence({ move: { evidence, warnings } }: Pick<MoveMoney, 'move'>) {
  const { t } = useWords()
  const reason = t.savings.evidence[evidence]
  return (
    <>
      <span className="grade" title={reason}>
        {evidence}
      </span>
      <span className="vh">{reason}</span>
      {warnings.length > 0 && (
        <span className="qq f1">
          {warnings.map((code) => t.codes.words.move[code][0]).join(' ')}
        </span>
      )}
    </>
  )
}
