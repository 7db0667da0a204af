import type { StateCreator } from 'zustand'
import {
  invoiceKey,
  ownerKey,
  rateKey,
  type InvoiceTotal,
  type RateEntry,
  type SideImport,
  type TemplateKind,
} from '../../shared/api/books-api.ts'
import type { IncomingFile } from '../../shared/api/dropped-file.ts'
import { listChange } from '../../shared/api/list-change.ts'
import type { AnalyzedWorkspace, SeenWorkspace } from '../../shared/api/workspace-news.ts'
import type { OwnerRow } from '../../shared/document/owners.ts'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
import { newestBooks, newestDocument } from './workspaces/seen-workspace.ts'
import type { BooksSlice, TableEdit } from './books-state.ts'
import { engine } from './engine.ts'

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

/** Makes an edit of the open workspace. @returns whether it was kept. */
type Change = (
  edit: (seen: SeenWorkspace) => Promise<AnalyzedWorkspace | null>,
  seenRevision?: number,
) => Promise<boolean>

export const createBooksSlice: StateCreator<AppState, [], [], BooksSlice> = (set, get) => {
  const change = changer(set, get)
  return {
    books: undefined,
    ...tables(change),
    ...sideFiles(change, set, get),
    setTolerance: (tolerance) => change((seen) => engine().setTolerance(seen, tolerance)),
    setReportingCurrency: (code) => change((seen) => engine().setReportingCurrency(seen, code)),
    setIdleDays: (days) => change((seen) => engine().setIdleDays(seen, days)),
    removeSeats: () => change((seen) => engine().removeSeats(seen)),
    saveChargeback: async () => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      await get().attempt(async () =>
        saveFile('chargeback.csv', await engine().exportChargeback(id)),
      )
    },
  }
}

/** Runs an edit on the open workspace, then shows the new document and the books as they were kept. */
function changer(set: Set, get: Get): Change {
  return async (edit, seenRevision) => {
    const { workspaceId: id, seenRevision: shown } = get()
    if (id === undefined) return false
    const done = await get().attempt(async () => {
      const analyzed = await edit({ id, revision: seenRevision ?? shown })
      const books = newestBooks(get().books, await engine().books(id))
      if (get().workspaceId !== id) return false
      set(analyzed === null ? { books } : { books, ...newestDocument(get(), id, analyzed) })
      return analyzed !== null
    })
    return done ?? false
  }
}

function tables(change: Change): Pick<BooksSlice, 'setInvoices' | 'setRates' | 'setOwners'> {
  return {
    setInvoices: following<InvoiceTotal>(({ before, after, revision }) => {
      const changes = listChange(before, after, invoiceKey)
      return change((seen) => engine().changeInvoices(seen, changes), revision)
    }),
    setRates: following<RateEntry>(({ before, after, revision }) => {
      const changes = listChange(before, after, rateKey)
      return change((seen) => engine().changeRates(seen, changes), revision)
    }),
    setOwners: following<OwnerRow>(({ before, after, revision }) => {
      const changes = listChange(before, after, ownerKey)
      return change((seen) => engine().changeOwners(seen, changes), revision)
    }),
  }
}

/** An edit that is made before the last one is answered changes what that one sent, not what the form began with. */
function following<T>(
  send: (edit: TableEdit<T>) => Promise<boolean>,
): (edit: TableEdit<T>) => Promise<boolean> {
  let last: readonly T[] | undefined
  return async (edit) => {
    const before = last ?? edit.before
    last = edit.after
    const isKept = await send({ ...edit, before })
    if (last === edit.after) last = undefined
    return isKept
  }
}

type SideFiles = 'sideFaults' | 'importSide' | 'dismissSideFaults' | 'saveTemplate'

function sideFiles(change: Change, set: Set, get: Get): Pick<BooksSlice, SideFiles> {
  return {
    sideFaults: undefined,
    importSide: async (kind, files) => {
      const [file] = files
      if (file === undefined) return
      set({ sideFaults: undefined })
      await change(async (seen) => {
        const { faults, analyzed } = await imported(kind, seen, file)
        if (faults.length > 0) set({ sideFaults: { kind, file: file.path, faults } })
        return analyzed
      })
    },
    dismissSideFaults: () => set({ sideFaults: undefined }),
    saveTemplate: async (kind) => {
      await get().attempt(async () => saveFile(`${kind}.csv`, await engine().template(kind)))
    },
  }
}

function imported(
  kind: TemplateKind,
  seen: SeenWorkspace,
  file: IncomingFile,
): Promise<SideImport> {
  switch (kind) {
    case 'rates':
      return engine().importRates(seen, file)
    case 'invoices':
      return engine().importInvoices(seen, file)
    case 'owners':
      return engine().importOwners(seen, file)
    case 'seats':
      return engine().importSeats(seen, file)
  }
}
