import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { MoveResult, PlanResult } from '../../../../shared/document/plan-result.ts'
import { Figure } from '../../../components/Figure.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { rangeIn, savedBy } from '../../../figures/plans.ts'
import { asNumber, moneyIn, sumTexts } from '../../../figures/text-sums.ts'
import { workloadName } from '../../../figures/tier-matrix.ts'
import { useApp } from '../../../state/store.ts'

interface MovesTableProps {
  readonly document: AnalysisDocument
  readonly plan: PlanResult
}

const SHOWN = 12

/** Every workload the plan moves, from which model to which, before and after; each leads to its rows. */
export function MovesTable({ document, plan }: MovesTableProps) {
  const { t, f } = useWords()
  const show = useApp((state) => state.show)
  const chooseWorkload = useApp((state) => state.chooseWorkload)
  const { reportingCurrency: currency } = document
  const words = t.savings
  const moves = [...plan.moves].sort(
    (a, b) => asNumber(savedBy(b, currency)) - asNumber(savedBy(a, currency)),
  )
  const sumOf = (pick: (move: MoveResult) => string | undefined) => sumTexts(moves.map(pick))
  const grades = [...new Set(moves.map(({ evidence }) => evidence))]
    .sort()
    .map((grade) => `${grade} ${words.evidence[grade]}`)
  const more = moves.length > SHOWN ? [words.moreMoves(f.counted(moves.length - SHOWN))] : []
  const nameOf = (id: string) => {
    const entry = document.workloads.find((each) => each.id === id)
    return (entry && workloadName(entry)) ?? id
  }
  return (
    <Figure
      isThin
      title={
        moves.length === 0
          ? words.noMoves
          : words.moves(
              f.counted(moves.length),
              f.wholeMoney(
                sumOf((move) => moneyIn(move.baseline, currency)),
                currency,
              ),
              f.estimate(
                sumOf((move) => moneyIn(move.after.likely, currency)),
                currency,
              ),
            )
      }
      unit={words.movesUnit(currency, f.counted(Math.round(plan.months)))}
      source={[...grades, ...more].join(' · ')}
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
            {moves.slice(0, SHOWN).map((move) => {
              const after = rangeIn(move.after, currency)
              return (
                <tr key={move.workload}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        chooseWorkload(move.workload)
                        show('workloads')
                      }}
                    >
                      {nameOf(move.workload)}
                    </button>
                  </th>
                  <td className="q nw">{move.from}</td>
                  <td className="nw">{move.to.model}</td>
                  <td className="n">{f.plain(moneyIn(move.baseline, currency), 0)}</td>
                  <td className="n m">{f.plain(after.likely, 0)}</td>
                  <td className="n q">
                    {t.common.range(f.plain(after.high, 0), f.plain(after.low, 0))}
                  </td>
                  <td>
                    <span className="grade" title={words.evidence[move.evidence]}>
                      {move.evidence}
                    </span>
                    <span className="vh">{words.evidence[move.evidence]}</span>
                    {move.warnings.length > 0 && (
                      <span className="qq f1">
                        {move.warnings.map((code) => t.codes.words.move[code][0]).join(' ')}
                      </span>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
    </Figure>
  )
}
