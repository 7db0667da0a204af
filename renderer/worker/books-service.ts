import type {
  BooksApi,
  InvoiceTotal,
  RateEntry,
  SideImport,
  TemplateKind,
  ToleranceSetting,
  WorkspaceBooks,
} from '../../shared/api/books-api.ts'
import type { IncomingFile } from '../../shared/api/dropped-file.ts'
import { readRates } from '../../shared/aggregate/rates.ts'
import { formatAmount } from '../../shared/domain/amount.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { OwnerRow } from '../../shared/document/owners.ts'
import type { SideReading, SideRecords } from '../../shared/domain/side-file.ts'
import { readSideFile } from '../../shared/ingest/read-side-file.ts'
import { sideTemplate } from '../../shared/ingest/side-templates.ts'
import { chargebackCsv } from '../../shared/owners/chargeback-csv.ts'
import { readOwners } from '../../shared/owners/read-owners.ts'
import { readInvoices } from '../../shared/reconcile/invoice.ts'
import { readSeats } from '../../shared/seats/read-seats.ts'
import type { WorkspaceRecord } from '../storage/database.ts'
import { importedFiles, type WorkspaceStore } from '../storage/workspace-store.ts'
import { analyzeWorkspace, planChoice } from './analyze-workspace.ts'
import { browserRuntime } from './browser-runtime.ts'
import { checkInvoices, checkOwners, checkRates } from './check-books.ts'
import { sourceFile } from './dropped-source.ts'
import { PlanDesk } from './plan-desk.ts'
import type { ServiceWorld } from './service-world.ts'

/** The part of the engine that keeps what stands beside the bills: rates, invoices, owners, seats. */
export class BooksService implements BooksApi {
  protected readonly store: WorkspaceStore
  protected readonly world: ServiceWorld
  /** What the last analysis left for its plans. */
  protected desk: PlanDesk | undefined

  constructor(store: WorkspaceStore, world: ServiceWorld) {
    this.store = store
    this.world = world
  }

  async analyze(workspaceId: string): Promise<AnalysisDocument> {
    const workspace = await this.store.workspace(workspaceId)
    const files = importedFiles(await this.store.activeFiles(workspaceId))
    const analysis = analyzeWorkspace(workspace, files, this.world.appVersion)
    this.desk = new PlanDesk(workspaceId, analysis, planChoice(workspace))
    return analysis.document
  }

  async books(workspaceId: string): Promise<WorkspaceBooks> {
    const workspace = await this.store.workspace(workspaceId)
    const { reportingCurrency, rates, invoices, tolerance, owners, seats, idleAfterDays } =
      workspace
    return { reportingCurrency, rates, invoices, tolerance, owners, seats, idleAfterDays }
  }

  setReportingCurrency(workspaceId: string, currency: string): Promise<AnalysisDocument> {
    return this.changeBooks(workspaceId, { reportingCurrency: currency.toUpperCase() })
  }

  async setRates(workspaceId: string, rates: readonly RateEntry[]): Promise<AnalysisDocument> {
    checkRates(rates)
    return this.changeBooks(workspaceId, { rates })
  }

  importRates(workspaceId: string, file: IncomingFile): Promise<SideImport> {
    return this.#importSide(workspaceId, file, readRates, (books, items) => {
      const rates = items.map(({ rate, ...each }) => ({ ...each, rate: formatAmount(rate) }))
      return { rates: laidOver(books.rates, rates, (r) => `${r.month} ${r.from} ${r.to}`) }
    })
  }

  async setInvoices(
    workspaceId: string,
    invoices: readonly InvoiceTotal[],
  ): Promise<AnalysisDocument> {
    checkInvoices(invoices)
    return this.changeBooks(workspaceId, { invoices })
  }

  importInvoices(workspaceId: string, file: IncomingFile): Promise<SideImport> {
    return this.#importSide(workspaceId, file, readInvoices, (books, items) => {
      const invoices = items.map(({ amount, month, ...each }) => ({
        ...each,
        amount: formatAmount(amount),
        month: month ?? null,
      }))
      const replaced = new Set(invoices.map(periodKey))
      const kept = books.invoices.filter((invoice) => !replaced.has(periodKey(invoice)))
      return { invoices: [...kept, ...invoices] }
    })
  }

  setTolerance(workspaceId: string, tolerance: ToleranceSetting): Promise<AnalysisDocument> {
    return this.changeBooks(workspaceId, { tolerance })
  }

  async setOwners(workspaceId: string, owners: readonly OwnerRow[]): Promise<AnalysisDocument> {
    checkOwners(owners)
    return this.changeBooks(workspaceId, { owners })
  }

  importOwners(workspaceId: string, file: IncomingFile): Promise<SideImport> {
    return this.#importSide(workspaceId, file, readOwners, (_, owners) => ({ owners }))
  }

  importSeats(workspaceId: string, file: IncomingFile): Promise<SideImport> {
    return this.#importSide(workspaceId, file, readSeats, (books, items) => {
      const products = new Set(items.map(({ product }) => product.toLowerCase()))
      const kept = books.seats.filter(({ product }) => !products.has(product.toLowerCase()))
      return { seats: [...kept, ...items] }
    })
  }

  removeSeats(workspaceId: string): Promise<AnalysisDocument> {
    return this.changeBooks(workspaceId, { seats: [] })
  }

  setIdleDays(workspaceId: string, days: number): Promise<AnalysisDocument> {
    return this.changeBooks(workspaceId, { idleAfterDays: Math.max(1, Math.round(days)) })
  }

  async exportChargeback(workspaceId: string): Promise<Uint8Array> {
    const { chargeback, reportingCurrency } = await this.analyze(workspaceId)
    return new TextEncoder().encode(chargebackCsv(chargeback, reportingCurrency))
  }

  template(kind: TemplateKind): Promise<Uint8Array> {
    return Promise.resolve(new TextEncoder().encode(sideTemplate(kind)))
  }

  protected async change(workspace: WorkspaceRecord): Promise<AnalysisDocument> {
    await this.store.saveWorkspace(workspace)
    return this.analyze(workspace.id)
  }

  protected async changeBooks(
    workspaceId: string,
    change: Partial<WorkspaceBooks>,
  ): Promise<AnalysisDocument> {
    return this.change({ ...(await this.store.workspace(workspaceId)), ...change })
  }

  async #importSide<T>(
    workspaceId: string,
    file: IncomingFile,
    read: (records: SideRecords) => SideReading<T>,
    lay: (books: WorkspaceBooks, items: readonly T[]) => Partial<WorkspaceBooks>,
  ): Promise<SideImport> {
    const { items, faults } = read(await readSideFile(sourceFile(file), browserRuntime))
    if (faults.length > 0) return { rows: items.length, faults, document: null }
    const change = lay(await this.store.workspace(workspaceId), items)
    return { rows: items.length, faults, document: await this.changeBooks(workspaceId, change) }
  }
}

function periodKey({ provider, month }: InvoiceTotal): string {
  return `${provider} ${month ?? ''}`
}

/** New items in place of old ones with the same key, the others kept. */
function laidOver<T>(old: readonly T[], items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map([...old, ...items].map((item) => [keyOf(item), item]))
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
