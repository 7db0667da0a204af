import type {
  DifferenceClass,
  MonthReconciliation,
  ReconciliationEntry,
} from '../../../shared/document/reconciliation-entry.ts'
import type { MoneyText } from '../../../shared/domain/money.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { roundedParts } from '../../../shared/i18n/parts.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { exact } from '../../figures/text-sums.ts'

interface DifferenceTableProps {
  readonly entries: readonly ReconciliationEntry[]
  readonly reportingCurrency: string
}

/** Provider by provider, month by month: files, invoice, difference, what it is made of, and the stamp. */
export function DifferenceTable({ entries, reportingCurrency }: DifferenceTableProps) {
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
          {entries.map((entry) => (
            <tbody key={entry.provider}>
              <Line
                name={providerName(entry.provider)}
                entry={entry}
                currency={reportingCurrency}
              />
              {entry.status !== 'no-invoice' &&
                entry.months.length > 1 &&
                entry.months.map((month) => (
                  <MonthLine key={month.month ?? ''} month={month} currency={reportingCurrency} />
                ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </section>
  )
}

function MonthLine({
  month,
  currency,
}: {
  readonly month: MonthReconciliation
  readonly currency: string
}) {
  const { t, f } = useWords()
  const name = month.month === null ? t.invoices.undated : f.month(month.month)
  return <Line name={name} entry={month} currency={currency} isPart />
}

interface LineProps {
  readonly name: string
  readonly entry: ReconciliationEntry | MonthReconciliation
  readonly currency: string
  readonly isPart?: boolean
}

function Line({ name, entry, currency, isPart = false }: LineProps) {
  const { t, f } = useWords()
  const { split, invoice, references, difference, explained, tolerance, status } = entry
  const money = (sum: MoneyText, empty = '–') => moneys(sum, currency, f.plain, f.money) || empty
  const parts = Object.entries(split)
    .filter(([, sum]) => Object.values(sum).some((text) => exact(text) !== 0n))
    .map(([kind, sum]) => `${wordOf(kind, t.reconcile.splitNames)} ${money(sum)}`)
  const tone = status === 'no-invoice' ? 'qq' : status === 'not-reconciled' ? 'tag bad' : 'tag ok'
  return (
    <tr className={isPart ? 'free part' : 'free whole'}>
      <th scope="row">{name}</th>
      <td className="n">
        <FilesCell entry={entry} money={(sum) => money(sum, t.invoices.noFile)} />
      </td>
      <td className="q f1">{parts.length > 1 ? parts.join(', ') : ''}</td>
      <td className="n">
        {money(invoice)}
        {isPart && references.length > 0 && (
          <span className="qq f1 below">{references.join(', ')}</span>
        )}
      </td>
      <td className={status === 'not-reconciled' ? 'n bad' : 'n'}>
        {status === 'no-invoice'
          ? '–'
          : signed(difference, currency, f.signedPlain) || f.plain('0', 2)}
      </td>
      <td className="f1">
        <Explained explained={explained} currency={currency} />
        {isPart && 'missingDays' in entry && status !== 'no-invoice' && entry.missingDays > 0 && (
          <span className="qq below">{t.invoices.missingDays(f.counted(entry.missingDays))}</span>
        )}
      </td>
      <td className="n q">{money(tolerance)}</td>
      <td>
        <span className={tone}>{t.frame.stamps[status]}</span>
      </td>
    </tr>
  )
}

interface FilesCellProps {
  readonly entry: ReconciliationEntry | MonthReconciliation
  readonly money: (sum: MoneyText) => string
}

/** What the invoices are held against; all of it below, where only some months are invoiced. */
function FilesCell({ entry, money }: FilesCellProps) {
  const { t } = useWords()
  const all = money(entry.files)
  const isWhole = !('compared' in entry) || entry.status === 'no-invoice'
  const compared = isWhole ? all : money(entry.compared)
  if (compared === all) return all
  return (
    <>
      {compared}
      <span className="qq f1 below">{t.invoices.ofAll(all)}</span>
    </>
  )
}

function Explained({
  explained,
  currency,
}: {
  readonly explained: ReconciliationEntry['explained']
  readonly currency: string
}) {
  const { t, f } = useWords()
  const kinds = Object.keys(explained) as readonly DifferenceClass[]
  const codes = [...new Set(kinds.flatMap((kind) => Object.keys(explained[kind] ?? {})))]
  const parts = codes.flatMap((code) => {
    // Rounded together, so that they add up to the difference as it is printed.
    const amounts = roundedParts(
      kinds.map((kind) => explained[kind]?.[code] ?? '0'),
      2,
    )
    return kinds.flatMap((kind, at) => {
      const text = amounts[at] ?? '0'
      if (exact(text) === 0n) return []
      return [`${t.invoices.classes[kind]} ${signed({ [code]: text }, currency, f.signedPlain)}`]
    })
  })
  return parts.join(', ')
}

type Plain = (text: string, places: number) => string

/** The reporting currency without its name, others with it. */
function moneys(
  sum: MoneyText,
  currency: string,
  plain: Plain,
  withUnit: (text: string, code: string) => string,
): string {
  return Object.entries(sum)
    .map(([code, text]) => (code === currency ? plain(text, 2) : withUnit(text, code)))
    .join(' + ')
}

function signed(sum: MoneyText, currency: string, plain: Plain): string {
  return Object.entries(sum)
    .map(([code, text]) => (code === currency ? plain(text, 2) : `${plain(text, 2)} ${code}`))
    .filter((text) => text.trim() !== '')
    .join(', ')
}

function wordOf(kind: string, words: Readonly<Record<string, string>>): string {
  return words[kind] ?? kind
}
