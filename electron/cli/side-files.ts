import { ProblemError } from '../../shared/domain/problem.ts'
import type { SideReading, SideRecords } from '../../shared/document/side-file.ts'
import { RateTable, readRates } from '../../shared/aggregate/rates.ts'
import type { Books } from '../../shared/analysis/company-books.ts'
import { readSideFile } from '../../shared/ingest/read-side-file.ts'
import { readOwners } from '../../shared/owners/read-owners.ts'
import { readInvoices, type Invoice } from '../../shared/reconcile/invoice.ts'
import { readSeats } from '../../shared/seats/read-seats.ts'
import { nodeFile } from '../node/node-file.ts'
import { nodeRuntime } from '../node/node-runtime.ts'
import type { Arguments } from './arguments.ts'

/** Monthly exchange rates. @throws ProblemError naming file, line and column of the first fault, as do the readers below. */
export async function readRateTable(path: string | undefined): Promise<RateTable> {
  return new RateTable(await readAll(path === undefined ? [] : [path], readRates))
}

/** Invoices from the command line and from files, in that order. */
export async function readInvoiceFiles(args: Arguments): Promise<readonly Invoice[]> {
  return [...args.invoices, ...(await readAll(args.invoiceFiles, readInvoices))]
}

/** Owners, seats and the reconciliation tolerance. */
export async function readBooks(args: Arguments): Promise<Books> {
  const [owners, seats] = await Promise.all([
    readAll(args.owners, readOwners),
    readAll(args.seats, readSeats),
  ])
  const { idleAfterDays, tolerance } = args
  return { owners, seats, idleAfterDays, tolerance }
}

async function readAll<T>(
  paths: readonly string[],
  read: (records: SideRecords) => SideReading<T>,
): Promise<readonly T[]> {
  const items: T[] = []
  for (const path of paths) {
    const file = await nodeFile(path)
    const { items: found, faults } = read(await readSideFile(file, nodeRuntime))
    const [fault] = faults
    if (fault !== undefined) {
      const more = faults.length === 1 ? '' : ` There are ${String(faults.length - 1)} more.`
      throw new ProblemError({
        what: `The table cannot be used as it is.${more}`,
        where: `${file.name}, line ${String(fault.line)}, column ${fault.column}`,
        found: fault.value === '' ? '(empty)' : fault.value,
        expected: fault.expected,
        fix: 'Correct the line and run the command again.',
      })
    }
    items.push(...found)
  }
  return items
}
