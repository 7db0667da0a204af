import type { Amount } from '../../../shared/domain/amount.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { ReconciliationEntry } from '../../../shared/document/reconciliation-entry.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { tierSureShare, totalCoverage } from '../../../shared/insights/bills/coverage-figures.ts'
import { shortFigure } from '../../../shared/insights/figures/figure.ts'
import {
  comparisonMoney,
  isNoDifference,
  reconciliationFigures,
  reconciliationSums,
  uncomparedFiles,
} from '../../../shared/insights/bills/reconciliation.ts'
import { reported } from '../../../shared/insights/figures/reported.ts'
import { drawn } from '../../../shared/insights/spend/spend.ts'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { Meter } from '../../components/figures/Meter.tsx'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** How far to trust the base: against the invoices, and what is known about how much of spend. */
export function TrustPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { totals, reportingCurrency: currency } = document
  return (
    <Figure
      isThin
      title={useTitle(document)}
      unit={t.overview.agreeUnit(currency, f.months(totals.period))}
    >
      <ReconciliationTable document={document} />
      <CoverageTable document={document} />
    </Figure>
  )
}

function useTitle(document: AnalysisDocument): string {
  const { t, mark } = useWords()
  const { agreesExactly, status } = reconciliationFigures(document)
  const { difference, differenceShare } = reconciliationSums(document)
  if (difference === undefined) return t.overview.noInvoiceTitle
  if (agreesExactly) return t.overview.agreeExact
  return status === 'not-reconciled'
    ? t.overview.differTitle(mark(difference))
    : t.overview.agreeTitle(mark(differenceShare))
}

/** From here on a line says nothing that matters. */
const NEARLY_ALL = 0.99

function CoverageTable({ document }: PanelProps) {
  const { t } = useWords()
  const words = t.overview.coverage
  const coverage = totalCoverage(document)
  const { tokensKnown, rateKnown } = document.totals.coverage
  const lines = [
    [words.modelKnown, coverage.modelKnown, true],
    [words.tokensKnown, coverage.tokensKnown, (tokensKnown ?? 1) < NEARLY_ALL],
    [words.priceKnown, coverage.priceKnown, true],
    [words.rateKnown, coverage.rateKnown, (rateKnown ?? 1) < NEARLY_ALL],
    [words.ownerKnown, coverage.ownerKnown, true],
    [words.tierSure, tierSureShare(document), true],
  ] as const
  return (
    <table className="t tight gap2">
      <thead>
        <tr>
          <th colSpan={3}>{t.overview.shareOfSpend}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, share, isShown]) =>
          isShown ? (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td width="80">
                <Meter share={drawn(share?.value)} width={72} />
              </td>
              <td className="n">
                <FigureText figure={share} />
              </td>
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}

const SHOWN = 2

function ReconciliationTable({ document }: PanelProps) {
  const { t, counted } = useWords()
  const { reconciliation } = document
  const size = ({ files }: ReconciliationEntry) => drawn(reported(document, files))
  const sorted = reconciliation.toSorted((a, b) => size(b) - size(a))
  const invoiced = sorted.filter(({ status }) => status !== 'no-invoice')
  const open = sorted.filter(({ status }) => status === 'no-invoice')
  const room = Math.max(0, SHOWN - invoiced.length)
  // One more line costs no more than "one other".
  const single = open.length <= room + 1 ? open : open.slice(0, room)
  const rest = uncomparedFiles(document, open.slice(single.length))
  return (
    <table className="t tight gap2">
      <thead>
        <tr>
          <th>{t.common.provider}</th>
          <th className="n">{t.overview.filesSum}</th>
          <th className="n">{t.overview.invoice}</th>
          <th className="n">{t.overview.difference}</th>
        </tr>
      </thead>
      <tbody>
        {[...invoiced, ...single].map((entry) => (
          <ReconciliationRow key={entry.provider} document={document} entry={entry} />
        ))}
        {open.length > single.length && (
          <tr>
            <th scope="row">
              <MarkedText text={t.common.others(counted(rest.count))} />
            </th>
            <td className="n">
              <FigureText isPlain figure={shortFigure(rest.files, 'whole')} />
            </td>
            <NoInvoice />
          </tr>
        )}
      </tbody>
    </table>
  )
}

interface ReconciliationRowProps extends PanelProps {
  readonly entry: ReconciliationEntry
}

function ReconciliationRow({ document, entry }: ReconciliationRowProps) {
  const place = { provider: document.reconciliation.indexOf(entry) }
  const money = (member: 'files' | 'invoice' | 'difference') => {
    const all = comparisonMoney(document, place, member, entry[member])
    return all.find(({ unit }) => unit === document.reportingCurrency)
  }
  // The column is narrow: the two sums to the whole unit, their difference to the cent.
  const short = (member: 'files' | 'invoice') => {
    const figure = money(member)
    return figure && shortFigure(figure, 'whole')
  }
  return (
    <tr>
      <th scope="row">{providerName(entry.provider)}</th>
      <td className="n">
        <FigureText isPlain figure={short('files')} />
      </td>
      {entry.status === 'no-invoice' ? (
        <NoInvoice />
      ) : (
        <>
          <td className="n">
            <FigureText isPlain figure={short('invoice')} />
          </td>
          <td className={`n ${toneOf(entry, money('difference')?.value)}`}>
            <FigureText isPlain figure={money('difference')} />
          </td>
        </>
      )}
    </tr>
  )
}

function NoInvoice() {
  const { t } = useWords()
  return (
    <>
      <td className="n qq">{t.overview.noInvoice}</td>
      <td className="n qq">–</td>
    </>
  )
}

/** Green where the files agree to the cent; a difference that is not known has no tone. */
function toneOf({ status }: ReconciliationEntry, difference: Amount | undefined): string {
  if (status === 'not-reconciled') return 'bad'
  return difference !== undefined && isNoDifference(difference) ? 'ok' : ''
}
