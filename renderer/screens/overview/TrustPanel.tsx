import { providerName } from '../../../shared/i18n/names.ts'
import type { ReconciliationEntry } from '../../../shared/document/analysis-document.ts'
import { Figure } from '../../components/Figure.tsx'
import { Meter } from '../../components/Meter.tsx'
import { useWords } from '../../components/use-messages.ts'
import { agreesExactly, reconciliationSummary } from '../../figures/reconciled.ts'
import { asNumber, moneyIn, sumTexts } from '../../figures/text-sums.ts'
import { tierSure } from '../../figures/tier-matrix.ts'
import type { PanelProps } from './panel.ts'

/** How far to trust the base: against the invoices, and what is known about how much of spend. */
export function TrustPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { totals, reportingCurrency: currency } = document
  const { coverage } = totals
  const summary = reconciliationSummary(document)
  const title =
    summary.difference === undefined
      ? t.overview.noInvoiceTitle
      : agreesExactly(summary)
        ? t.overview.agreeExact
        : summary.status === 'not-reconciled'
          ? t.overview.differTitle(f.money(summary.difference, currency))
          : t.overview.agreeTitle(f.share(summary.differenceShare, 2))
  const shares: readonly (readonly [string, number | null])[] = [
    [t.overview.coverage.modelKnown, coverage.modelKnown],
    ...unlessWhole(t.overview.coverage.tokensKnown, coverage.tokensKnown),
    [t.overview.coverage.priceKnown, coverage.priceKnown],
    ...unlessWhole(t.overview.coverage.rateKnown, coverage.rateKnown),
    [t.overview.coverage.ownerKnown, coverage.ownerKnown],
    [t.overview.coverage.tierSure, tierSure(document)],
  ]
  return (
    <Figure isThin title={title} unit={t.overview.agreeUnit(currency, f.months(totals.period))}>
      <ReconciliationTable entries={document.reconciliation} currency={currency} />
      <table className="t tight gap2">
        <thead>
          <tr>
            <th colSpan={3}>{t.overview.shareOfSpend}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td width="80">
                <Meter share={value ?? 0} width={72} />
              </td>
              <td className="n">{f.share(value, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

const WHOLE = 0.99

/** Lines that matter only where something is missing. */
function unlessWhole(name: string, share: number | null): readonly (readonly [string, number])[] {
  return share === null || share >= WHOLE ? [] : [[name, share]]
}

interface ReconciliationTableProps {
  readonly entries: readonly ReconciliationEntry[]
  readonly currency: string
}

const SHOWN = 2

function ReconciliationTable({ entries, currency }: ReconciliationTableProps) {
  const { t, f } = useWords()
  const size = ({ files }: ReconciliationEntry) => asNumber(moneyIn(files, currency))
  const sorted = [...entries].sort((a, b) => size(b) - size(a))
  const invoiced = sorted.filter(({ status }) => status !== 'no-invoice')
  const open = sorted.filter(({ status }) => status === 'no-invoice')
  const room = Math.max(0, SHOWN - invoiced.length)
  // One more line costs no more than "one other".
  const single = open.length <= room + 1 ? open : open.slice(0, room)
  const rest = open.slice(single.length)
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
        {[...invoiced, ...single].map(({ provider, files, invoice, difference, status }) => (
          <tr key={provider}>
            <th scope="row">{providerName(provider)}</th>
            <td className="n">{f.plain(moneyIn(files, currency), 2)}</td>
            {status === 'no-invoice' ? (
              <NoInvoice />
            ) : (
              <>
                <td className="n">{f.plain(moneyIn(invoice, currency), 2)}</td>
                <td className={`n ${tone(status, moneyIn(difference, currency))}`}>
                  {f.plain(moneyIn(difference, currency), 2)}
                </td>
              </>
            )}
          </tr>
        ))}
        {rest.length > 0 && (
          <tr>
            <th scope="row">{t.common.others(f.counted(rest.length))}</th>
            <td className="n">
              {f.plain(sumTexts(rest.map(({ files }) => moneyIn(files, currency))), 2)}
            </td>
            <NoInvoice />
          </tr>
        )}
      </tbody>
    </table>
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

function tone(status: ReconciliationEntry['status'], difference: string | undefined): string {
  if (status === 'not-reconciled') return 'bad'
  return Math.abs(asNumber(difference)) < 0.005 ? 'ok' : ''
}
