import type { ReactNode } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { exclusionFact } from '../../../../shared/insights/plans/advice-text.ts'
import { estimateTerms } from '../../../../shared/insights/plans/plan-figures.ts'
import { derivedFigure, type Figure } from '../../../../shared/insights/figures/figure.ts'
import { parseAmount } from '../../../../shared/domain/amount.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import type { CandidateRow, PlanOutlook } from '../../../../shared/views/candidate-views.ts'
import { Button } from '../../../components/Button.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { RangeText } from '../../../components/figures/RangeText.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

interface SideBySideProps {
  readonly document: AnalysisDocument
}

/** A column of the comparison: the plan as it stands, or with one target. */
interface Column {
  readonly key: string
  readonly title: string
  readonly row: CandidateRow | undefined
  readonly outlook: PlanOutlook | undefined
}

/** What the compared targets do to the whole plan, beside the plan as it stands. */
export function SideBySide({ document }: SideBySideProps) {
  const words = useWords().t.targets
  const columns = useColumns()
  if (columns.length === 1) return <p className="q gap3">{words.pick}</p>
  return (
    <section className="gap4">
      <h3 className="f3 b">{words.sideBySide}</h3>
      <ScrollBox label={words.sideBySide} className="wide-table gap1">
        <table className="t tight">
          <thead>
            <tr>
              <th />
              {columns.map(({ key, title }) => (
                <th key={key}>{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Line name={words.net} columns={columns} document={document} Cell={Net} />
            <Line name={words.range} columns={columns} document={document} Cell={NetRange} />
            <Line name={words.payback} columns={columns} document={document} Cell={Payback} />
            <Line name={words.newSellers} columns={columns} document={document} Cell={NewSellers} />
            <tr className="free">
              <th scope="row" />
              {columns.map(({ key, row }) => (
                <td key={key}>{row !== undefined && <UseTarget row={row} />}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function useColumns(): readonly Column[] {
  const { t } = useWords()
  const compared = useApp((state) => state.compared)
  const outlook = useApp((state) => state.targetPlanOutlook)
  return [
    { key: 'now', title: t.targets.now, row: undefined, outlook },
    ...compared.map((each): Column => {
      const { seller, model } = each.row
      const title = t.savings.advice.at(model, providerName(seller))
      return { key: title, title, row: each.row, outlook: each.outlook }
    }),
  ]
}

interface CellProps extends SideBySideProps {
  readonly name: string
  readonly outlook: PlanOutlook
}

interface LineProps extends SideBySideProps {
  readonly name: string
  readonly columns: readonly Column[]
  readonly Cell: (props: CellProps) => ReactNode
}

function Line({ name, columns, document, Cell }: LineProps) {
  const { t } = useWords()
  return (
    <tr className="free">
      <th scope="row">{name}</th>
      {columns.map(({ key, outlook }) => (
        <td key={key}>
          {outlook === undefined ? (
            t.common.working
          ) : (
            <Cell name={key} outlook={outlook} document={document} />
          )}
        </td>
      ))}
    </tr>
  )
}

function Net({ name, outlook, document }: CellProps) {
  return (
    <span className="b">
      <FigureText figure={outlookFigure(name, outlook, 'p50', document)} />
    </span>
  )
}

function NetRange({ name, outlook, document }: CellProps) {
  const low = outlookFigure(name, outlook, 'p10', document)
  const high = outlookFigure(name, outlook, 'p90', document)
  return low && high && <RangeText range={{ low, high }} />
}

function Payback({ outlook: { paybackMonth } }: CellProps) {
  const { t, f } = useWords()
  return paybackMonth === null ? t.targets.noPayback : t.targets.month(f.count(paybackMonth))
}

function NewSellers({ outlook: { newSellers } }: CellProps) {
  const { t } = useWords()
  if (newSellers.length === 0) return t.targets.none
  return newSellers
    .map(({ seller, approval }) =>
      approval === 'needs-approval'
        ? `${providerName(seller)} (${t.targets.needsApproval})`
        : providerName(seller),
    )
    .join(', ')
}

/** The button that uses a target, with the warning where a rule leaves it out. */
function UseTarget({ row }: { readonly row: CandidateRow }) {
  const { t, f } = useWords()
  const takeTarget = useApp((state) => state.takeTarget)
  const { excluded, model } = row
  const reason =
    excluded &&
    `${t.savings.advice.exclusions[excluded.reason]} (${exclusionFact(excluded, { t, f })})`
  return (
    <>
      {reason !== null && <p className="bad f1">{t.targets.warning(model, reason)}</p>}
      <Button
        text={reason === null ? t.targets.use(model) : t.targets.useAnyway(model)}
        onClick={() => void takeTarget(row)}
      />
    </>
  )
}

function outlookFigure(
  name: string,
  { interval }: PlanOutlook,
  end: 'p10' | 'p50' | 'p90',
  document: AnalysisDocument,
): Figure | undefined {
  const amount = parseAmount(interval[end][document.reportingCurrency] ?? '')
  const months = document.alternatives?.horizonMonths ?? 0
  if (amount === undefined) return undefined
  const terms = estimateTerms(document, months, 'over-horizon')
  return derivedFigure(`compared/${name}/${end}`, amount, terms)
}
