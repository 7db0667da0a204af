import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { exclusionFact } from '../../../../shared/insights/plans/advice-text.ts'
import { estimateTerms } from '../../../../shared/insights/plans/plan-figures.ts'
import { derivedFigure, type Figure } from '../../../../shared/insights/figures/figure.ts'
import { parseAmount, ZERO } from '../../../../shared/domain/amount.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import type { CandidateRow, CandidateTable } from '../../../../shared/views/candidate-views.ts'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { Grade } from '../../../components/figures/Grade.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { MOST_COMPARED } from '../../../state/savings/targets-slice.ts'

interface CandidatesTableProps {
  readonly document: AnalysisDocument
  readonly table: CandidateTable
}

const GROUPS = ['same-vendor', 'open', 'excluded'] as const

/** Models by seller with price, place, license, evidence, token travel and saving; those that a rule leaves out last. */
export function CandidatesTable({ document, table }: CandidatesTableProps) {
  const { t, f } = useWords()
  const words = t.targets
  return (
    <>
      <p className="f1 qq gap2">
        {words.unit(
          document.reportingCurrency,
          f.day(table.priceDate),
          f.counted(table.horizonMonths),
        )}
      </p>
      <ScrollBox label={words.model} className="candidates gap1">
        <table className="t tight">
          <Head />
          {GROUPS.map((group) => (
            <Group
              key={group}
              group={group}
              rows={table.rows.filter((row) => groupOf(row) === group)}
              document={document}
              table={table}
            />
          ))}
        </table>
      </ScrollBox>
    </>
  )
}

type GroupName = (typeof GROUPS)[number]

function groupOf({ excluded, group }: CandidateRow): GroupName {
  return excluded === null ? group : 'excluded'
}

interface GroupProps extends CandidatesTableProps {
  readonly group: GroupName
  readonly rows: readonly CandidateRow[]
}

function Group({ group, rows, document, table }: GroupProps) {
  const { t } = useWords()
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr className="free">
        <th scope="rowgroup" colSpan={COLUMNS} className="f1 qq">
          {t.targets.groups[group]}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={`${row.seller} ${row.model}`} row={row} document={document} table={table} />
      ))}
    </tbody>
  )
}

const COLUMNS = 13

function Head() {
  const words = useWords().t.targets
  return (
    <thead>
      <tr>
        <th>
          <span className="vh">{words.compare}</span>
        </th>
        <th>{words.model}</th>
        <th>{words.seller}</th>
        <th className="n">{words.input}</th>
        <th className="n">{words.cached}</th>
        <th className="n">{words.output}</th>
        <th>{words.data}</th>
        <th>{words.licence}</th>
        <th>{words.evidence}</th>
        <th className="n">{words.tokens}</th>
        <th className="n">{words.low}</th>
        <th className="n">{words.likely}</th>
        <th className="n">{words.high}</th>
      </tr>
    </thead>
  )
}

interface RowProps extends CandidatesTableProps {
  readonly row: CandidateRow
}

function Row({ row, document, table }: RowProps) {
  const { t, f } = useWords()
  const words = t.targets
  const { model, workloads } = row
  return (
    <tr className="free">
      <td>
        <Compare row={row} />
      </td>
      <th scope="row">
        {model}
        {workloads < table.workloads.length && (
          <span className="f1 qq">
            {' '}
            {words.ofAll(f.counted(workloads), f.counted(table.workloads.length))}
          </span>
        )}
      </th>
      <SellerAndPrices row={row} />
      <Facts row={row} />
      <td className="n">{words.tokensText(f.decimal(row.inputFactor.likely, 2))}</td>
      {ENDS.map((end) => {
        const figure = savingFigure(row, end, document, table.horizonMonths)
        const isLoss = (figure?.value ?? ZERO) < ZERO
        return (
          <td key={end} className={`n${isLoss ? ' bad' : ''}${end === 'likely' ? ' b' : ''}`}>
            <FigureText figure={figure} />
          </td>
        )
      })}
    </tr>
  )
}

const ENDS = ['low', 'likely', 'high'] as const

function SellerAndPrices({ row: { seller, approval, price } }: Pick<RowProps, 'row'>) {
  const { t, f } = useWords()
  const text = (amount: string | null | undefined): string =>
    price === null || amount === null || amount === undefined
      ? '–'
      : f.unitPrice(amount, price.currency)
  return (
    <>
      <td className="seller">
        {providerName(seller)}
        {approval === 'needs-approval' && <span className="f1 qq"> {t.targets.needsApproval}</span>}
      </td>
      <td className="n">{text(price?.input)}</td>
      <td className="n">{text(price?.cacheRead)}</td>
      <td className="n">{text(price?.output)}</td>
    </>
  )
}

/** Place, license and evidence; for what a rule leaves out, the reason stands in their place. */
function Facts({ row }: { readonly row: CandidateRow }) {
  const { t, f } = useWords()
  const words = t.targets
  const { places, licence, evidence, excluded } = row
  const allowed = t.savings.assumptions.allowed
  if (excluded !== null) {
    return (
      <td colSpan={3}>
        {t.savings.advice.exclusions[excluded.reason]}
        <span className="f1 qq"> {exclusionFact(excluded, { t, f })}</span>
      </td>
    )
  }
  return (
    <>
      <td className={places === null ? 'qq' : undefined}>
        {places === null
          ? allowed.trainsWords.unknown
          : places === 'as-today'
            ? words.asToday
            : places.map((place) => allowed.placeNames[place]).join(', ')}
      </td>
      <td>{licence === null ? words.closed : allowed.licenceNames[licence]}</td>
      <td>
        <Grade grade={evidence} reason="" />
      </td>
    </>
  )
}

function Compare({ row }: { readonly row: CandidateRow }) {
  const { t } = useWords()
  const compared = useApp((state) => state.compared)
  const compareTarget = useApp((state) => state.compareTarget)
  const isCompared = compared.some((each) => each.row === row)
  return (
    <input
      type="checkbox"
      className="select-box"
      aria-label={t.targets.compareOf(t.savings.advice.at(row.model, providerName(row.seller)))}
      checked={isCompared}
      disabled={row.price === null || (!isCompared && compared.length >= MOST_COMPARED)}
      onChange={() => void compareTarget(row)}
    />
  )
}

/** The saving of a candidate over the horizon as a figure. */
function savingFigure(
  { seller, model, saving }: CandidateRow,
  end: 'low' | 'likely' | 'high',
  document: AnalysisDocument,
  horizonMonths: number,
): Figure | undefined {
  const amount = parseAmount(saving?.[end][document.reportingCurrency] ?? '')
  if (amount === undefined) return undefined
  const name = `candidates/${seller}/${model}/${end}`
  return derivedFigure(name, amount, estimateTerms(document, horizonMonths, 'over-horizon'))
}
