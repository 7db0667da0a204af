import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { ZERO, type Amount } from '../../../shared/domain/amount.ts'
import {
  chargebackLedger,
  ledgerFigure,
  ownerKey,
  type Ledger,
  type LedgerLine,
} from '../../../shared/insights/spend/chargeback-ledger.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { spentInAll } from '../../../shared/insights/spend/spend.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useMonthName } from '../../components/use-month-name.ts'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

interface ChargebackPanelProps {
  readonly document: AnalysisDocument
}

/** Owners by months, the unallocated rest, and the total, which no table of owners changes. */
export function ChargebackPanel({ document }: ChargebackPanelProps) {
  const { t } = useWords()
  const saveChargeback = useApp((state) => state.saveChargeback)
  const words = t.owners
  return (
    <section>
      <div className="head-row gap4">
        <h2 className="f3 b grow">{words.chargebackTitle}</h2>
        <button
          type="button"
          className="btn"
          title={words.exportText}
          onClick={() => void saveChargeback()}
        >
          {words.export}
        </button>
      </div>
      <p className="qq f1">{words.chargebackUnit(document.reportingCurrency)}</p>
      <ScrollBox label={words.chargebackTitle} className="wide-table gap2">
        <LedgerTable document={document} ledger={chargebackLedger(document)} />
      </ScrollBox>
    </section>
  )
}

interface LedgerTableProps extends ChargebackPanelProps {
  readonly ledger: Ledger
}

function LedgerTable({ document, ledger }: LedgerTableProps) {
  const { t } = useWords()
  const { months, owners, unallocated, total } = ledger
  return (
    <table className="t inset">
      <LedgerHead document={document} ledger={ledger} />
      <tbody>
        {owners.map((line) => (
          <OwnerLine key={ownerKey(line.owner)} document={document} ledger={ledger} line={line} />
        ))}
        <SumLine
          name={t.owners.unallocated}
          document={document}
          line="unallocated"
          cells={months.map((each) => each.unallocated)}
          sum={ledgerFigure(document, 'all/unallocated', unallocated)}
        />
        <SumLine
          name={t.common.total}
          isSum
          document={document}
          line="total"
          cells={months.map((each) => each.total)}
          sum={spentInAll(document, 'ledger/all/total', total)}
        />
      </tbody>
    </table>
  )
}

function LedgerHead({ document, ledger }: LedgerTableProps) {
  const { t } = useWords()
  const monthName = useMonthName(document)
  const words = t.owners
  return (
    <thead>
      <tr>
        <th>{words.team}</th>
        <th>{words.costCentre}</th>
        <th className="only-roomy">{words.legalEntity}</th>
        <th className="only-roomy">{words.ledgerAccount}</th>
        {ledger.months.map(({ month }) => (
          <th key={month ?? ''} className="n" scope="col">
            {month === null ? words.undated : monthName(month)}
          </th>
        ))}
        <th className="n">{t.common.total}</th>
      </tr>
    </thead>
  )
}

interface OwnerLineProps extends LedgerTableProps {
  /** All months together. */
  readonly line: LedgerLine
}

function OwnerLine({ document, ledger, line }: OwnerLineProps) {
  const { t, mark } = useWords()
  const { owner, shared, spend } = line
  const key = ownerKey(owner)
  const isSplit = shared !== undefined && shared !== ZERO
  const cells = ledger.months.map(({ lines, total }) => {
    const found = lines.find((each) => ownerKey(each.owner) === key)
    // An owner without a line in a month that is known pays nothing for it.
    return found === undefined && total !== undefined ? ZERO : found?.spend
  })
  return (
    <tr className="free">
      <th scope="row">
        {owner.team ?? '–'}
        {isSplit && (
          <span className="qq f1 below">
            <MarkedText
              text={t.owners.shared(mark(ledgerFigure(document, `all/${key}/shared`, shared)))}
            />
          </span>
        )}
      </th>
      <td className="q">{owner.costCentre ?? '–'}</td>
      <td className="q only-roomy">{owner.legalEntity ?? '–'}</td>
      <td className="q only-roomy">{owner.ledgerAccount ?? '–'}</td>
      <Cells
        document={document}
        line={`${key}/spend`}
        cells={cells}
        sum={ledgerFigure(document, `all/${key}/spend`, spend)}
      />
    </tr>
  )
}

interface CellsProps extends ChargebackPanelProps {
  /** The line and its part, as in the ids of the ledger. */
  readonly line: string
  /** One for each month. */
  readonly cells: readonly (Amount | undefined)[]
  readonly sum: Figure | undefined
}

interface SumLineProps extends CellsProps {
  readonly name: string
  readonly isSum?: boolean
}

function SumLine({ name, isSum = false, ...cells }: SumLineProps) {
  return (
    <tr className={isSum ? 'sum' : 'free'}>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td className="only-roomy" />
      <td className="only-roomy" />
      <Cells {...cells} />
    </tr>
  )
}

function Cells({ document, line, cells, sum }: CellsProps) {
  const { months } = chargebackLedger(document)
  const isKnown = cells.some((amount) => amount !== undefined)
  return (
    <>
      {cells.map((amount, at) => (
        <td key={at} className={amount === undefined || amount === ZERO ? 'n qq' : 'n'}>
          <FigureText
            figure={ledgerFigure(document, `${months[at]?.month ?? 'undated'}/${line}`, amount)}
          />
        </td>
      ))}
      <td className="n m">
        <FigureText figure={isKnown ? sum : undefined} />
      </td>
    </>
  )
}
