import type { StateCreator } from 'zustand'
import type { SideImport, TemplateKind } from '../../shared/api/books-api.ts'
import type { IncomingFile } from '../../shared/api/engine-api.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
import type { BooksSlice } from './books-state.ts'
import { engine } from './engine.ts'

export const createBooksSlice: StateCreator<AppState, [], [], BooksSlice> = (set, get) => {
  /** Runs a change on the open workspace, then shows the new document and the books as they were kept. */
  const change = async (
    job: (id: string) => Promise<AnalysisDocument | null>,
  ): Promise<boolean> => {
    const { workspaceId: id } = get()
    if (id === undefined) return false
    const done = await get().attempt(async () => {
      const document = await job(id)
      const books = await engine().books(id)
      if (get().workspaceId !== id) return false
      set(document === null ? { books } : { books, document })
      return document !== null
    })
    return done ?? false
  }
  return {
    books: undefined,
    sideFaults: undefined,
    setInvoices: (invoices) => change((id) => engine().setInvoices(id, invoices)),
    setTolerance: (tolerance) => change((id) => engine().setTolerance(id, tolerance)),
    setRates: (rates) => change((id) => engine().setRates(id, rates)),
    setReportingCurrency: (code) => change((id) => engine().setReportingCurrency(id, code)),
    setOwners: (rows) => change((id) => engine().setOwners(id, rows)),
    setIdleDays: (days) => change((id) => engine().setIdleDays(id, days)),
    removeSeats: () => change((id) => engine().removeSeats(id)),
    importSide: async (kind, files) => {
      const [file] = files
      if (file === undefined) return
      set({ sideFaults: undefined })
      await change(async (id) => {
        const { faults, document } = await imported(kind, id, file)
        if (faults.length > 0) set({ sideFaults: { kind, file: file.path, faults } })
        return document
      })
    },
    dismissSideFaults: () => set({ sideFaults: undefined }),
    saveTemplate: async (kind) => {
      await get().attempt(async () => saveFile(`${kind}.csv`, await engine().template(kind)))
    },
    saveChargeback: async () => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      await get().attempt(async () =>
        saveFile('chargeback.csv', await engine().exportChargeback(id)),
      )
    },
  }
}

function imported(kind: TemplateKind, id: string, file: IncomingFile): Promise<SideImport> {
  switch (kind) {
    case 'rates':
      return engine().importRates(id, file)
    case 'invoices':
      return engine().importInvoices(id, file)
    case 'owners':
      return engine().importOwners(id, file)
    case 'seats':
      return engine().importSeats(id, file)
  }
}
