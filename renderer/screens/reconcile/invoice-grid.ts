import type { InvoiceTotal } from '../../../shared/api/books-api.ts'
import { add, formatAmount, parseAmount, ZERO } from '../../../shared/domain/amount.ts'
import type { ReconciliationEntry } from '../../../shared/document/reconciliation-entry.ts'
import { plainAmount } from '../../../shared/table/side-table.ts'

/** Stands for the whole period among the columns. */
export const WHOLE = ''

/** Typed texts by provider and month (`WHOLE` for the period), and the currency of each provider's invoices. */
export interface InvoiceDraft {
  readonly cells: Readonly<Record<string, string>>
  readonly currencies: Readonly<Record<string, string>>
}

export function cellKey(provider: string, month: string): string {
  return `${provider}\n${month}`
}

/** Months of any provider, oldest first. */
export function gridMonths(entries: readonly ReconciliationEntry[]): readonly string[] {
  const months = entries.flatMap((entry) => entry.months.flatMap(({ month }) => month ?? []))
  return [...new Set(months)].sort()
}

/** The invoices as they are kept, ready to be typed over. Several of one month stand as their sum. */
export function draftOf(
  entries: readonly ReconciliationEntry[],
  invoices: readonly InvoiceTotal[],
  reportingCurrency: string,
): InvoiceDraft {
  const cells: Record<string, string> = {}
  const currencies: Record<string, string> = {}
  for (const { provider, files } of entries) {
    currencies[provider] =
      invoices.find((invoice) => invoice.provider === provider)?.currency ??
      Object.keys(files)[0] ??
      reportingCurrency
  }
  for (const { provider, month, amount } of invoices) {
    const key = cellKey(provider, month ?? WHOLE)
    const sum = add(parseAmount(cells[key] ?? '0') ?? ZERO, parseAmount(amount) ?? ZERO)
    cells[key] = formatAmount(sum)
  }
  return { cells, currencies }
}

/** True when a cell holds something that is no amount. */
export function isWrongCell(text: string): boolean {
  return text.trim() !== '' && plainAmount(text) === undefined
}

export function isWrongCurrency(code: string): boolean {
  return !/^[A-Za-z]{3}$/.test(code.trim())
}

/** What is to be kept. A cell that was not touched keeps its invoices, with their numbers. */
export function invoicesOf(
  draft: InvoiceDraft,
  before: InvoiceDraft,
  kept: readonly InvoiceTotal[],
): readonly InvoiceTotal[] {
  return Object.entries(draft.cells).flatMap(([key, text]): readonly InvoiceTotal[] => {
    const [provider = '', month = ''] = key.split('\n')
    const old = kept.filter((each) => each.provider === provider && (each.month ?? WHOLE) === month)
    const currency = (draft.currencies[provider] ?? '').trim().toUpperCase()
    const isSame = text === before.cells[key] && currency === before.currencies[provider]
    if (isSame && old.length > 0) return old
    const amount = plainAmount(text)
    if (text.trim() === '' || amount === undefined) return []
    const reference = old.length === 1 ? (old[0]?.reference ?? '') : ''
    return [
      {
        provider,
        month: month === WHOLE ? null : month,
        amount: formatAmount(amount),
        currency,
        reference,
      },
    ]
  })
}

/** Cells pasted from a spreadsheet, laid from one cell to the right and down. */
export function pasted(
  draft: InvoiceDraft,
  text: string,
  at: { readonly provider: string; readonly month: string },
  order: { readonly providers: readonly string[]; readonly columns: readonly string[] },
): InvoiceDraft {
  const rows = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  const [top, left] = [order.providers.indexOf(at.provider), order.columns.indexOf(at.month)]
  const cells = { ...draft.cells }
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      const provider = order.providers[top + down]
      const month = order.columns[left + right]
      if (provider !== undefined && month !== undefined) {
        cells[cellKey(provider, month)] = value.trim()
      }
    })
  })
  return { ...draft, cells }
}
