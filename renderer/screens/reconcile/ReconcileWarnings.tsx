import type {
  ReconciliationEntry,
  ReconciliationWarning,
} from '../../../shared/document/reconciliation-entry.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { useWords } from '../../components/use-messages.ts'

/** Missing months, an early end, missing pages: what keeps the comparison from being complete. */
export function ReconcileWarnings({
  entries,
}: {
  readonly entries: readonly ReconciliationEntry[]
}) {
  const { t } = useWords()
  const warned = entries.filter(({ warnings }) => warnings.length > 0)
  if (warned.length === 0) return null
  return (
    <section>
      <h2 className="f3 b gap5">{t.invoices.warningsTitle}</h2>
      <table className="t inset gap2">
        <tbody>
          {warned.flatMap(({ provider, warnings }) =>
            warnings.map((warning) => (
              <tr key={`${provider} ${warning.code}`} className="free">
                <th scope="row" className="nw">
                  {providerName(provider)}
                </th>
                <td>
                  <Warning warning={warning} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

function Warning({ warning }: { readonly warning: ReconciliationWarning }) {
  const { t, f } = useWords()
  const { code, months, files, lastDay } = warning
  const where = lastDay !== null ? f.day(lastDay) : [...months.map(f.month), ...files].join(', ')
  return t.invoices.warnings[code](where)
}
