import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { ReconciliationEntry } from '../../../shared/document/reconciliation-entry.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useMonthName } from '../../components/use-month-name.ts'
import { useWords } from '../../components/use-messages.ts'
import { DifferenceRow } from './DifferenceRow.tsx'

interface DifferenceTableProps {
  readonly document: AnalysisDocument
}

/** Provider by provider, month by month: files, invoice, difference, what it is made of, and the stamp. */
export function DifferenceTable({ document }: DifferenceTableProps) {
  const { t } = useWords()
  const words = t.invoices
  return (
    <section>
      <h2 className="f3 b gap5">{words.resultTitle}</h2>
      <p className="qq f1">{words.resultUnit}</p>
      <ScrollBox label={words.resultTitle} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th>{t.common.provider}</th>
              <th className="n">{t.reconcile.files}</th>
              <th>{t.reconcile.split}</th>
              <th className="n">{t.reconcile.invoice}</th>
              <th className="n">{t.reconcile.difference}</th>
              <th>{words.explained}</th>
              <th className="n">{t.reconcile.tolerance}</th>
              <th>{t.reconcile.status}</th>
            </tr>
          </thead>
          {document.reconciliation.map((entry, provider) => (
            <ProviderRows
              key={entry.provider}
              document={document}
              entry={entry}
              provider={provider}
            />
          ))}
        </table>
      </ScrollBox>
    </section>
  )
}

interface ProviderRowsProps extends DifferenceTableProps {
  readonly entry: ReconciliationEntry
  /** Place of the entry. */
  readonly provider: number
}

function ProviderRows({ document, entry, provider }: ProviderRowsProps) {
  const { t } = useWords()
  const monthName = useMonthName(document)
  const isTold = entry.status !== 'no-invoice' || entry.months.some(({ final }) => final !== null)
  const months = isTold && entry.months.length > 1 ? entry.months : []
  return (
    <tbody>
      <DifferenceRow
        document={document}
        name={providerName(entry.provider)}
        entry={entry}
        place={{ provider }}
      />
      {months.map((month, at) => (
        <DifferenceRow
          key={month.month ?? ''}
          document={document}
          name={month.month === null ? t.invoices.undated : monthName(month.month)}
          entry={month}
          place={{ provider, month: at }}
        />
      ))}
    </tbody>
  )
}
