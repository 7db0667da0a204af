import {
  invoiceKey,
  rateKey,
  ownerKey,
  type BooksApi,
  type SideImport,
} from '../../../shared/api/books-api.ts'
import type { IncomingFile } from '../../../shared/api/dropped-file.ts'
import { changedList } from '../../../shared/api/list-change.ts'
import type { SeenWorkspace } from '../../../shared/api/workspace-news.ts'
import { readRates } from '../../../shared/aggregate/rates.ts'
import { formatAmount } from '../../../shared/domain/amount.ts'
import type { SeatRow } from '../../../shared/document/seat-summary-types.ts'
import type { SideReading, SideRecords } from '../../../shared/document/side-file.ts'
import { readSideFile } from '../../../shared/ingest/read-side-file.ts'
import { sideTemplate } from '../../../shared/ingest/side-templates.ts'
import { chargebackCsv } from '../../../shared/report/chargeback-csv.ts'
import { readOwners } from '../../../shared/owners/read-owners.ts'
import { readInvoices, type Invoice } from '../../../shared/reconcile/invoice.ts'
import { readSeats } from '../../../shared/seats/read-seats.ts'
import type { WorkspaceEdit } from '../../storage/stored-workspace.ts'
import { browserRuntime } from '../browser-runtime.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { sourceFile } from '../stage/dropped-source.ts'
import { checkInvoices, checkOwners, checkRates } from './check-books.ts'

/** What stands beside the bills: rates, invoices, owners, seats. */
export function booksService(session: WorkspaceSession): BooksApi {
  return {
    ...settings(session),
    ...tables(session),
    ...sideFiles(session),
    books: async (workspaceId) => {
      const record = await session.store.workspace(workspaceId)
      const { reportingCurrency, rates, invoices, tolerance } = record
      const { owners, seats, idleAfterDays, revision } = record
      const money = { reportingCurrency, rates, invoices, tolerance }
      return { ...money, owners, seats, idleAfterDays, revision }
    },
    exportChargeback: async (workspaceId) => {
      const { document } = await session.analyze(workspaceId)
      return new TextEncoder().encode(chargebackCsv(document))
    },
    template: (kind) => Promise.resolve(new TextEncoder().encode(sideTemplate(kind))),
  }
}

type Settings = 'setReportingCurrency' | 'setTolerance' | 'setIdleDays' | 'removeSeats'

/** Values that are edited as a whole. */
function settings(session: WorkspaceSession): Pick<BooksApi, Settings> {
  return {
    setReportingCurrency: (seen, currency) =>
      session.edit(seen, {
        touches: [{ part: 'reportingCurrency' }],
        patch: () => ({ reportingCurrency: currency.toUpperCase() }),
      }),
    setTolerance: (seen, tolerance) =>
      session.edit(seen, { touches: [{ part: 'tolerance' }], patch: () => ({ tolerance }) }),
    setIdleDays: (seen, days) =>
      session.edit(seen, {
        touches: [{ part: 'idleAfterDays' }],
        patch: () => ({ idleAfterDays: Math.max(1, Math.round(days)) }),
      }),
    removeSeats: (seen) =>
      session.edit(seen, { touches: [{ part: 'seats' }], patch: () => ({ seats: [] }) }),
  }
}

type Tables = 'changeRates' | 'changeInvoices' | 'changeOwners'

/** Tables that are edited row by row; each is checked as it would be kept. */
function tables(session: WorkspaceSession): Pick<BooksApi, Tables> {
  return {
    changeRates: (seen, change) =>
      session.edit(seen, {
        touches: change.map(({ key }) => ({ part: 'rates', key })),
        patch: (record) => ({ rates: checkRates(changedList(record.rates, change, rateKey)) }),
      }),
    changeInvoices: (seen, change) =>
      session.edit(seen, {
        touches: change.map(({ key }) => ({ part: 'invoices', key })),
        patch: ({ invoices }) => ({
          invoices: checkInvoices(changedList(invoices, change, invoiceKey)),
        }),
      }),
    changeOwners: (seen, change) =>
      session.edit(seen, {
        touches: change.map(({ key }) => ({ part: 'owners', key })),
        patch: ({ owners }) => ({ owners: checkOwners(changedList(owners, change, ownerKey)) }),
      }),
  }
}

type SideFiles = 'importRates' | 'importInvoices' | 'importOwners' | 'importSeats'

/** Tables that come as a file. */
function sideFiles(session: WorkspaceSession): Pick<BooksApi, SideFiles> {
  const imported = sideImport(session)
  return {
    importRates: (seen, file) =>
      imported(seen, file, readRates, (items) => {
        const rates = items.map(({ rate, ...each }) => ({ ...each, rate: formatAmount(rate) }))
        return {
          touches: rates.map((each) => ({ part: 'rates', key: rateKey(each) })),
          patch: (record) => ({ rates: laidOver(record.rates, rates, rateKey) }),
        }
      }),
    importInvoices: (seen, file) => imported(seen, file, readInvoices, invoicesOfFile),
    importOwners: (seen, file) =>
      imported(seen, file, readOwners, (owners) => ({
        touches: [{ part: 'owners' }],
        patch: () => ({ owners }),
      })),
    importSeats: (seen, file) =>
      imported(seen, file, readSeats, (items) => {
        const products = new Set(items.map(({ product }) => product.toLowerCase()))
        const isOther = ({ product }: SeatRow): boolean => !products.has(product.toLowerCase())
        return {
          touches: [{ part: 'seats' }],
          patch: ({ seats }) => ({ seats: [...seats.filter(isOther), ...items] }),
        }
      }),
  }
}

function invoicesOfFile(items: readonly Invoice[]): WorkspaceEdit {
  const invoices = items.map(({ amount, month, ...each }) => ({
    ...each,
    amount: formatAmount(amount),
    month: month ?? null,
  }))
  const replaced = new Set(invoices.map(invoiceKey))
  return {
    touches: [...replaced].map((key) => ({ part: 'invoices', key })),
    patch: (record) => ({
      invoices: [
        ...record.invoices.filter((invoice) => !replaced.has(invoiceKey(invoice))),
        ...invoices,
      ],
    }),
  }
}

/** Reads a side file, and makes the edit that its items ask for unless a cell of it cannot be used. */
function sideImport(session: WorkspaceSession) {
  return async <T>(
    seen: SeenWorkspace,
    file: IncomingFile,
    read: (records: SideRecords) => SideReading<T>,
    editOf: (items: readonly T[]) => WorkspaceEdit,
  ): Promise<SideImport> => {
    const { items, faults } = read(await readSideFile(sourceFile(file), browserRuntime))
    if (faults.length > 0) return { rows: items.length, faults, analyzed: null }
    const analyzed = await session.edit(seen, editOf(items))
    return { rows: items.length, faults, analyzed }
  }
}

/** New items in place of old ones with the same key, the others kept. */
function laidOver<T>(old: readonly T[], items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map([...old, ...items].map((item) => [keyOf(item), item]))
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
