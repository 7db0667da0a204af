import type { Chargeback } from '../../../shared/document/owners.ts'
import type {
  MonthReconciliation,
  ReconciliationEntry,
} from '../../../shared/document/reconciliation-entry.ts'
import type { SeatSummary } from '../../../shared/document/seat-summary-types.ts'

/** The spend of the small document split between two owners; part of September is nobody's. */
export function chargeback(): Chargeback {
  const search = {
    team: 'Search',
    costCentre: '4711',
    legalEntity: 'Example Ltd',
    ledgerAccount: '6640',
  }
  const data = { team: 'Data', costCentre: null, legalEntity: null, ledgerAccount: null }
  const usd = (direct: string, shared: string, spend: string) => ({
    direct: { USD: direct },
    shared: { USD: shared },
    spend: { USD: spend },
  })
  return {
    total: { USD: '300.01' },
    allocated: { USD: '250' },
    personOnly: { USD: '0' },
    ownerless: { USD: '50.01' },
    entries: [
      { month: '2026-08', ...data, ...usd('10', '10', '20') },
      { month: '2026-08', ...search, ...usd('60.005', '20', '80.005') },
      { month: '2026-09', ...data, ...usd('30', '0', '30') },
      { month: '2026-09', ...search, ...usd('120', '0', '120') },
    ],
    unallocated: [
      { month: '2026-08', spend: { USD: '0' } },
      { month: '2026-09', spend: { USD: '50.005' } },
    ],
    unallocatedWorkloads: [
      {
        workload: 'w9',
        provider: 'openai',
        project: 'gateway',
        apiKey: null,
        user: null,
        spend: { USD: '50.005' },
      },
    ],
    unusedRows: [3],
  }
}

/** Four seats of two products, three of them idle; one price is not known. */
export function seatList(changes: Partial<SeatSummary> = {}): SeatSummary {
  const copilot = { product: 'GitHub Copilot', plan: '' }
  const claude = { product: 'Claude', plan: 'Team' }
  const half = { EUR: '17.5' }
  return {
    asOf: '2026-09-30',
    idleAfterDays: 30,
    seats: 4,
    idleSeats: 3,
    unknownPrice: 1,
    monthly: { EUR: '70' },
    idleMonthly: { EUR: '35' },
    reporting: { monthly: { USD: '84' }, idleMonthly: { USD: '38' } },
    byProduct: [
      {
        ...claude,
        seats: 1,
        idle: 1,
        unknownPrice: 1,
        unknownActivity: 0,
        monthly: {},
        idleMonthly: {},
        nextRenewal: '2027-03-01',
      },
      {
        ...copilot,
        seats: 3,
        idle: 2,
        unknownPrice: 0,
        unknownActivity: 0,
        monthly: { EUR: '70' },
        idleMonthly: { EUR: '35' },
        nextRenewal: null,
      },
    ],
    idle: [
      { ...copilot, ...idle('', 'unassigned', null), monthly: half },
      { ...claude, ...idle('dave', 'never', null), renewal: '2027-03-01', monthly: {} },
      { ...copilot, ...idle('erin', 'idle', 41), lastActivity: '2026-08-20', monthly: half },
    ],
    ...changes,
  }
}

function idle(user: string, use: SeatSummary['idle'][number]['use'], daysIdle: number | null) {
  return { user, team: '', seats: 1, use, daysIdle, lastActivity: null, renewal: null }
}

/** A month whose files and invoice agree. */
export function invoicedMonth(
  month: string,
  changes: Partial<MonthReconciliation> = {},
): MonthReconciliation {
  return {
    month,
    files: { USD: '100' },
    split: { used: { USD: '100' } },
    invoice: { USD: '100' },
    references: [],
    difference: { USD: '0' },
    tolerance: { USD: '1' },
    status: 'reconciled',
    explained: {},
    final: null,
    missingDays: 0,
    ...changes,
  }
}

/** A provider with invoices by month: one agrees, one holds tax, one is not there. */
export function monthlyReconciliation(
  months: readonly MonthReconciliation[] = [
    invoicedMonth('2026-08'),
    invoicedMonth('2026-09', {
      files: { USD: '112.006' },
      difference: { USD: '12.006' },
      status: 'not-reconciled',
      explained: { tax: { USD: '12' }, rounding: { USD: '0.006' } },
    }),
    invoicedMonth('2026-10', {
      files: { USD: '7' },
      invoice: {},
      difference: {},
      tolerance: {},
      status: 'no-invoice',
    }),
  ],
): ReconciliationEntry {
  return {
    provider: 'openai',
    files: { USD: '219.006' },
    split: { used: { USD: '219.006' } },
    invoice: { USD: '200' },
    references: [],
    difference: { USD: '12.006' },
    tolerance: { USD: '2' },
    status: months.some(({ status }) => status === 'not-reconciled')
      ? 'not-reconciled'
      : 'reconciled',
    explained: {},
    compared: { USD: '212.006' },
    months,
    warnings: [],
  }
}
