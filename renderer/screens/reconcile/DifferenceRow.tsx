import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type {
  MonthReconciliation,
  ReconciliationEntry,
} from '../../../shared/document/reconciliation-entry.ts'
import type { MoneyText } from '../../../shared/domain/money.ts'
import {
  comparisonMoney,
  explainedParts,
  type ComparisonPlace,
} from '../../../shared/insights/bills/reconciliation.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'

interface DifferenceRowProps {
  readonly document: AnalysisDocument
  /** Of the provider or the month. */
  readonly name: string
  readonly entry: ReconciliationEntry | MonthReconciliation
  readonly place: ComparisonPlace
}

/** A provider or one of its months: files, invoice, difference, what it is made of, and the stamp. */
export function DifferenceRow(props: DifferenceRowProps) {
  const { name, entry, place } = props
  const moneyOf = useMoney(props)
  const { references, status } = entry
  const isMonth = place.month !== undefined
  const month = monthOf(entry)
  return (
    <tr className={isMonth ? 'free part' : 'free whole'}>
      <th scope="row">{name}</th>
      <td className="n">
        <FilesCell {...props} />
      </td>
      <td className="q f1">
        <Split {...props} />
      </td>
      <td className="n">
        <MarkedText text={moneyOf('invoice', entry.invoice)} />
        {month !== undefined && references.length > 0 && (
          <span className="qq f1 below">{references.join(', ')}</span>
        )}
      </td>
      <td className={status === 'not-reconciled' ? 'n bad' : 'n'}>
        <MarkedText
          text={status === 'no-invoice' ? '–' : moneyOf('difference', entry.difference)}
        />
      </td>
      <td className="f1">
        <Explained {...props} />
      </td>
      <td className="n q">
        <MarkedText text={moneyOf('tolerance', entry.tolerance)} />
      </td>
      <td>
        <Stamp entry={entry} />
      </td>
    </tr>
  )
}

/** The month of a row: of a provider only where it has no other. */
function monthOf(entry: DifferenceRowProps['entry']): MonthReconciliation | undefined {
  if (!('months' in entry)) return entry
  return entry.months.length === 1 ? entry.months[0] : undefined
}

/** Whether files and invoice agree, and whether the issuer may still change the charges. */
function Stamp({ entry }: Pick<DifferenceRowProps, 'entry'>) {
  const { t } = useWords()
  const { status } = entry
  const final = monthOf(entry)?.final ?? null
  const tone = status === 'no-invoice' ? 'qq' : status === 'not-reconciled' ? 'tag bad' : 'tag ok'
  return (
    <>
      <span className={tone}>{t.frame.stamps[status]}</span>
      {final !== null && (
        <span className="qq f1 below">{final ? t.invoices.closed : t.invoices.stillOpen}</span>
      )}
    </>
  )
}

/** Each currency by itself; a dash where there is none. */
function useMoney({ document, place }: DifferenceRowProps) {
  const { mark } = useWords()
  return (member: string, money: MoneyText): string =>
    comparisonMoney(document, place, member, money).map(mark).join(' + ') || '–'
}

/** What the files hold: AI spend, tax and other lines, where there is more than one of them. */
function Split(props: DifferenceRowProps) {
  const { t, mark } = useWords()
  const { document, entry, place } = props
  const names: Readonly<Record<string, string>> = t.reconcile.splitNames
  const parts = Object.entries(entry.split).flatMap(([kind, money]) => {
    const amounts = comparisonMoney(document, place, `split/${kind}`, money)
    const isSome = amounts.some(({ value }) => value !== 0n)
    return isSome ? [`${names[kind] ?? kind} ${amounts.map(mark).join(' + ')}`] : []
  })
  return <MarkedText text={parts.length > 1 ? parts.join(', ') : ''} />
}

/** What the invoices are held against; all of it below, where only some months are invoiced. */
function FilesCell(props: DifferenceRowProps) {
  const { t } = useWords()
  const { entry } = props
  const moneyOf = useMoney(props)
  const hasFiles = Object.keys(entry.files).length > 0
  const all = hasFiles ? moneyOf('files', entry.files) : t.invoices.noFile
  const isPart =
    'compared' in entry &&
    entry.status !== 'no-invoice' &&
    JSON.stringify(entry.compared) !== JSON.stringify(entry.files)
  if (!isPart) return <MarkedText text={all} />
  return (
    <>
      <MarkedText text={moneyOf('compared', entry.compared)} />
      <span className="qq f1 below">
        <MarkedText text={t.invoices.ofAll(all)} />
      </span>
    </>
  )
}

function Explained({ document, entry, place }: DifferenceRowProps) {
  const { t, f, mark } = useWords()
  const { status, explained } = entry
  const parts = explainedParts(document, place, explained)
  const missingDays =
    'missingDays' in entry && status !== 'no-invoice' && place.month !== undefined
      ? entry.missingDays
      : 0
  return (
    <>
      <MarkedText
        text={parts
          .map(({ kind, amount }) => `${t.invoices.classes[kind]} ${mark(amount)}`)
          .join(', ')}
      />
      {missingDays > 0 && (
        <span className="qq below">{t.invoices.missingDays(f.counted(missingDays))}</span>
      )}
    </>
  )
}
