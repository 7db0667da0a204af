import type { Transaction } from 'dexie'
import type { WorkspaceBooks } from '../../shared/api/books-api.ts'

/** What a workspace begins with beside its bills: dollars, the usual tolerance, nothing else. */
export const NEW_BOOKS: WorkspaceBooks = {
  reportingCurrency: 'USD',
  rates: [],
  invoices: [],
  tolerance: { amount: '1', share: '0.0005' },
  owners: [],
  seats: [],
  idleAfterDays: 30,
}

/** A workspace as version 1 has it, as far as the upgrade touches it. */
interface FirstWorkspace {
  readonly invoices: readonly { provider: string; amount: string; currency: string }[]
}

/** A file as version 1 has it, as far as the upgrade touches it. */
interface FirstFile {
  readonly imported: { readonly skippedMoney: readonly object[] }
}

/**
 * From version 1 to 2: workspaces get rates, owners and seats, invoices a month (version 1 knew them for the whole period
 * only), and the money of skipped rows a day, which was not kept.
 */
export async function addBooks(transaction: Transaction): Promise<void> {
  await transaction
    .table('workspaces')
    .toCollection()
    .modify((workspace: FirstWorkspace) => {
      const invoices = workspace.invoices.map((each) => ({ ...each, month: null, reference: '' }))
      Object.assign(workspace, NEW_BOOKS, { invoices })
    })
  await transaction
    .table('files')
    .toCollection()
    .modify(({ imported }: FirstFile) => {
      const undated = { account: '', day: undefined, invoiceMonth: '' }
      Object.assign(imported, {
        skippedMoney: imported.skippedMoney.map((money) => ({ ...money, ...undated })),
      })
    })
}
