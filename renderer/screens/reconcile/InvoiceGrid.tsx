import { useState } from 'react'
import type { InvoiceTotal } from '../../../shared/api/books-api.ts'
import type { ReconciliationEntry } from '../../../shared/document/reconciliation-entry.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { SideFileButtons } from '../../components/forms/SideFile.tsx'
import { useWords } from '../../components/use-messages.ts'
import {
  cellKey,
  draftOf,
  gridMonths,
  invoicesOf,
  isWrongCell,
  isWrongCurrency,
  monthOf,
  pasted,
  WHOLE,
  type InvoiceDraft,
} from './invoice-grid.ts'
import { moneyIn } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'

interface InvoiceGridProps {
  readonly entries: readonly ReconciliationEntry[]
  readonly invoices: readonly InvoiceTotal[]
  readonly reportingCurrency: string
}

/** A ruled grid to type or paste into: a provider a row, a month a column, the whole period last. */
export function InvoiceGrid({ entries, invoices, reportingCurrency }: InvoiceGridProps) {
  const { t, f } = useWords()
  const setInvoices = useApp((state) => state.setInvoices)
  const [before] = useState(() => draftOf(entries, invoices, reportingCurrency))
  const [draft, setDraft] = useState(before)
  const months = gridMonths(entries)
  const columns = [...months, WHOLE]
  const providers = entries.map(({ provider }) => provider)
  const hasWrongCell = Object.values(draft.cells).some(isWrongCell)
  const hasWrongCode = Object.values(draft.currencies).some(isWrongCurrency)
  return (
    <form
      className="gap4"
      onSubmit={(event) => {
        event.preventDefault()
        void setInvoices(invoicesOf(draft, before, invoices))
      }}
    >
      <div className="head-row">
        <h2 className="f3 b grow">{t.invoices.gridTitle}</h2>
        <SideFileButtons kind="invoices" />
      </div>
      <p className="qq f1">{t.invoices.gridUnit}</p>
      <ScrollBox label={t.invoices.gridTitle} className="wide-table gap2">
        <table className="t inset grid-table">
          <thead>
            <tr>
              <th className="stick">{t.common.provider}</th>
              <th>{t.invoices.currency}</th>
              {months.map((month) => (
                <th key={month} className="n" scope="col">
                  {f.month(month)}
                </th>
              ))}
              <th className="n" scope="col">
                {t.invoices.whole}
              </th>
              <th>{t.reconcile.status}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <GridRow
                key={entry.provider}
                entry={entry}
                months={months}
                draft={draft}
                onDraft={setDraft}
                onPaste={(text, month) => {
                  const at = { provider: entry.provider, month }
                  setDraft(pasted(draft, text, at, { providers, columns }))
                }}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="row gap3">
        <button type="submit" className="btn pri" disabled={hasWrongCell || hasWrongCode}>
          {t.reconcile.save}
        </button>
        {(hasWrongCell || hasWrongCode) && (
          <span className="bad" role="alert">
            {hasWrongCell ? t.reconcile.notAmount : t.invoices.badCurrency}
          </span>
        )}
      </div>
    </form>
  )
}

interface GridRowProps {
  readonly entry: ReconciliationEntry
  readonly months: readonly string[]
  readonly draft: InvoiceDraft
  readonly onDraft: (draft: InvoiceDraft) => void
  readonly onPaste: (text: string, month: string) => void
}

function GridRow({ entry, months, draft, onDraft, onPaste }: GridRowProps) {
  const { t, f } = useWords()
  const { provider, status } = entry
  const name = providerName(provider)
  const currency = draft.currencies[provider] ?? ''
  const tone = status === 'no-invoice' ? 'qq' : status === 'not-reconciled' ? 'tag bad' : 'tag ok'
  const cell = (month: string, label: string, said: Said | undefined) => (
    <td key={month} className="n">
      <Amount
        label={label}
        text={draft.cells[cellKey(provider, month)] ?? ''}
        onText={(text) =>
          onDraft({ ...draft, cells: { ...draft.cells, [cellKey(provider, month)]: text } })
        }
        onPaste={(text) => onPaste(text, month)}
      />
      <FilesSay said={said} currency={currency} />
    </td>
  )
  return (
    <tr className="free">
      <th scope="row" className="stick">
        {name}
      </th>
      <td>
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
        <span className="f1 below">{'\u00A0'}</span>
      </td>
      {months.map((month) =>
        cell(month, t.invoices.cell(name, f.month(month)), monthOf(entry, month)),
      )}
      {cell(WHOLE, t.reconcile.invoiceOf(name), wholeOf(entry))}
      <td>
        <span className={tone}>{t.frame.stamps[status]}</span>
      </td>
    </tr>
  )
}

/** What files and invoice of a cell come to. */
type Said = Pick<ReconciliationEntry, 'files' | 'status'>

/** Monthly invoices say nothing about the whole period. */
function wholeOf(entry: ReconciliationEntry): Said {
  const isMonthly = entry.months.some(({ status }) => status !== 'no-invoice')
  return isMonthly ? { files: entry.files, status: 'no-invoice' } : entry
}

function FilesSay({
  said,
  currency,
}: {
  readonly said: Said | undefined
  readonly currency: string
}) {
  const { t, f } = useWords()
  const files = moneyIn(said?.files, currency)
  const status = said?.status ?? 'no-invoice'
  const text = files === undefined ? t.invoices.noFile : f.plain(files, 2)
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
