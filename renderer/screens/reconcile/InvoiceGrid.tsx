import { useState } from 'react'
import type { InvoiceTotal } from '../../../shared/api/books-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { ReconciliationEntry } from '../../../shared/document/reconciliation-entry.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import {
  comparisonMoney,
  type ComparisonPlace,
} from '../../../shared/insights/bills/reconciliation.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { Form } from '../../components/forms/Form.tsx'
import { useMonthName } from '../../components/use-month-name.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { SideFileButtons } from '../../components/forms/SideFile.tsx'
import type { HeldForm } from '../../components/forms/use-held-form.ts'
import { useWords } from '../../components/use-messages.ts'
import {
  cellKey,
  draftOf,
  gridMonths,
  invoicesOf,
  isWrongCell,
  isWrongCurrency,
  pasted,
  WHOLE,
  type InvoiceDraft,
} from './invoice-grid.ts'
import { useApp } from '../../state/store.ts'

interface InvoiceGridProps {
  readonly document: AnalysisDocument
  readonly form: HeldForm<readonly InvoiceTotal[]>
}

/** A ruled grid to type or paste into: a provider a row, a month a column, the whole period last. */
export function InvoiceGrid({ document, form }: InvoiceGridProps) {
  const { t } = useWords()
  const { reconciliation: entries, reportingCurrency } = document
  const setInvoices = useApp((state) => state.setInvoices)
  const { kept: invoices, revision, hold } = form
  const [before] = useState(() => draftOf(entries, invoices, reportingCurrency))
  const [draft, setDraft] = useState(before)
  const type = (typed: InvoiceDraft): void => {
    setDraft(typed)
    hold(true)
  }
  return (
    <Form
      className="gap4"
      onSubmit={() => {
        const after = invoicesOf(draft, before, invoices)
        void setInvoices({ before: invoices, after, revision }).then((isKept) => {
          if (isKept) hold(false)
        })
      }}
    >
      <div className="head-row">
        <h2 className="f3 b grow">{t.invoices.gridTitle}</h2>
        <SideFileButtons kind="invoices" />
      </div>
      <p className="qq f1">{t.invoices.gridUnit}</p>
      <ScrollBox label={t.invoices.gridTitle} className="wide-table gap2">
        <Grid document={document} draft={draft} onDraft={type} />
      </ScrollBox>
      <SaveRow draft={draft} />
    </Form>
  )
}

interface GridProps {
  readonly document: AnalysisDocument
  readonly draft: InvoiceDraft
  readonly onDraft: (draft: InvoiceDraft) => void
}

function Grid({ document, draft, onDraft }: GridProps) {
  const { reconciliation: entries } = document
  const months = gridMonths(entries)
  const order = {
    providers: entries.map(({ provider }) => provider),
    columns: [...months, WHOLE],
  }
  return (
    <table className="t inset grid-table">
      <GridHead document={document} months={months} />
      <tbody>
        {entries.map((entry) => (
          <GridRow
            key={entry.provider}
            document={document}
            entry={entry}
            months={months}
            draft={draft}
            onDraft={onDraft}
            onPaste={(text, month) =>
              onDraft(pasted(draft, text, { provider: entry.provider, month }, order))
            }
          />
        ))}
      </tbody>
    </table>
  )
}

interface GridHeadProps {
  readonly document: AnalysisDocument
  readonly months: readonly string[]
}

function GridHead({ document, months }: GridHeadProps) {
  const { t } = useWords()
  const monthName = useMonthName(document)
  return (
    <thead>
      <tr>
        <th className="stick">{t.common.provider}</th>
        <th>{t.invoices.currency}</th>
        {months.map((month) => (
          <th key={month} className="n" scope="col">
            {monthName(month)}
          </th>
        ))}
        <th className="n" scope="col">
          {t.invoices.whole}
        </th>
        <th>{t.reconcile.status}</th>
      </tr>
    </thead>
  )
}

function SaveRow({ draft }: { readonly draft: InvoiceDraft }) {
  const { t } = useWords()
  const hasWrongCell = Object.values(draft.cells).some(isWrongCell)
  const isWrong = hasWrongCell || Object.values(draft.currencies).some(isWrongCurrency)
  return (
    <div className="row gap3">
      <button type="submit" className="btn pri" disabled={isWrong}>
        {t.reconcile.save}
      </button>
      {isWrong && (
        <span className="bad" role="alert">
          {hasWrongCell ? t.reconcile.notAmount : t.invoices.badCurrency}
        </span>
      )}
    </div>
  )
}

interface GridRowProps {
  readonly document: AnalysisDocument
  readonly entry: ReconciliationEntry
  readonly months: readonly string[]
  readonly draft: InvoiceDraft
  readonly onDraft: (draft: InvoiceDraft) => void
  readonly onPaste: (text: string, month: string) => void
}

function GridRow(props: GridRowProps) {
  const { document, entry, months, draft, onDraft } = props
  const { t, f } = useWords()
  const name = providerName(entry.provider)
  const status = entry.status
  const tone = status === 'no-invoice' ? 'qq' : status === 'not-reconciled' ? 'tag bad' : 'tag ok'
  const monthAt = (month: string) => entry.months.findIndex((each) => each.month === month)
  const provider = document.reconciliation.indexOf(entry)
  return (
    <tr className="free">
      <th scope="row" className="stick">
        {name}
      </th>
      <td>
        <CurrencyField name={name} provider={entry.provider} draft={draft} onDraft={onDraft} />
        <span className="f1 below">{'\u00A0'}</span>
      </td>
      {months.map((month) => (
        <Cell
          key={month}
          {...props}
          month={month}
          label={t.invoices.cell(name, f.month(month))}
          place={{ provider, month: monthAt(month) }}
          said={entry.months[monthAt(month)]}
        />
      ))}
      <Cell
        {...props}
        month={WHOLE}
        label={t.reconcile.invoiceOf(name)}
        place={{ provider }}
        said={wholeOf(entry)}
      />
      <td>
        <span className={tone}>{t.frame.stamps[status]}</span>
      </td>
    </tr>
  )
}

interface CurrencyFieldProps {
  /** Of the provider, as a person reads it. */
  readonly name: string
  readonly provider: string
  readonly draft: InvoiceDraft
  readonly onDraft: (draft: InvoiceDraft) => void
}

function CurrencyField({ name, provider, draft, onDraft }: CurrencyFieldProps) {
  const { t } = useWords()
  const currency = draft.currencies[provider] ?? ''
  return (
    <span className={isWrongCurrency(currency) ? 'field code wrong' : 'field code'}>
      <input
        value={currency}
        maxLength={3}
        aria-label={t.invoices.currencyOf(name)}
        aria-invalid={isWrongCurrency(currency)}
        onChange={(event) =>
          onDraft({
            ...draft,
            currencies: { ...draft.currencies, [provider]: event.target.value.toUpperCase() },
          })
        }
      />
    </span>
  )
}

interface CellProps extends GridRowProps {
  readonly month: string
  readonly label: string
  readonly place: ComparisonPlace
  readonly said: Said | undefined
}

function Cell({ document, entry, draft, onDraft, onPaste, month, label, place, said }: CellProps) {
  const key = cellKey(entry.provider, month)
  const currency = draft.currencies[entry.provider] ?? ''
  const files = comparisonMoney(document, place, 'files', said?.files ?? {})
  return (
    <td className="n">
      <Amount
        label={label}
        text={draft.cells[key] ?? ''}
        onText={(text) => onDraft({ ...draft, cells: { ...draft.cells, [key]: text } })}
        onPaste={(text) => onPaste(text, month)}
      />
      <FilesSay
        files={files.find(({ unit }) => unit === currency)}
        status={said?.status ?? 'no-invoice'}
      />
    </td>
  )
}

/** What files and invoice of a cell come to. */
type Said = Pick<ReconciliationEntry, 'files' | 'status'>

/** Monthly invoices say nothing about the whole period. */
function wholeOf(entry: ReconciliationEntry): Said {
  const isMonthly = entry.months.some(({ status }) => status !== 'no-invoice')
  return isMonthly ? { files: entry.files, status: 'no-invoice' } : entry
}

interface FilesSayProps {
  /** `undefined`: no file. */
  readonly files: Figure | undefined
  readonly status: ReconciliationEntry['status']
}

function FilesSay({ files, status }: FilesSayProps) {
  const { t } = useWords()
  const text = files === undefined ? t.invoices.noFile : <FigureText figure={files} />
  if (status === 'no-invoice') return <span className="qq f1 below">{text}</span>
  const isWrong = status === 'not-reconciled'
  return (
    <span className={isWrong ? 'bad f1 below' : 'ok f1 below'}>
      {isWrong ? '≠' : '='} {text}
    </span>
  )
}

interface AmountProps {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onPaste: (text: string) => void
}

function Amount({ label, text, onText, onPaste }: AmountProps) {
  const isWrong = isWrongCell(text)
  return (
    <span className={isWrong ? 'field amount wrong' : 'field amount'}>
      <input
        className="n"
        inputMode="decimal"
        value={text}
        aria-label={label}
        aria-invalid={isWrong}
        onChange={(event) => onText(event.target.value)}
        onPaste={(event) => {
          const given = event.clipboardData.getData('text')
          if (!/[\t\n]/.test(given.trim())) return
          event.preventDefault()
          onPaste(given)
        }}
      />
    </span>
  )
}
