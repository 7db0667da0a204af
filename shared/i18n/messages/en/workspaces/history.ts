import type { WorkspacePart } from '../../../../domain/workspace-part.ts'
import type { Counted } from '../../counted.ts'
import { several } from '../common.ts'

/** Names of decisions that can be taken back. */
export const history = {
  undo: (what: string) => `Undo: ${what}`,
  redo: (what: string) => `Redo: ${what}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  tier: (workload: string, tier: string) => `tier of ${workload} to ${tier.toLowerCase()}`,
  tierByRule: (workload: string) => `tier of ${workload} back to the rules`,
  tiers: (n: Counted) => `tiers of ${several(n, 'workload', 'workloads')}`,
  named: (part: string, name: string) => `${part}, ${name}`,
  parts: {
    name: 'name of the workspace',
    imports: 'import',
    overlapChoices: 'choice for overlapping files',
    reportingCurrency: 'reporting currency',
    rates: 'exchange rates',
    invoices: 'invoice',
    tolerance: 'tolerance',
    owners: 'owners',
    seats: 'seats',
    idleAfterDays: 'days until a seat is idle',
    prices: 'own prices',
    overrides: 'tiers',
    rules: 'own rules',
    tests: 'own test results',
    scenarios: 'plan',
    savingsTerms: 'assumptions',
  } satisfies Readonly<Record<WorkspacePart, string>>,
}
