import type { WorkspacePart } from '../../../../domain/workspace-part.ts'

/** What is said when several windows of the program have the same workspace open. */
export const windows = {
  parts: {
    name: 'the name',
    imports: 'the imported files',
    overlapChoices: 'the choices for overlapping files',
    reportingCurrency: 'the reporting currency',
    rates: 'the exchange rates',
    invoices: 'the invoices',
    tolerance: 'the tolerance',
    owners: 'the owners',
    seats: 'the seats',
    idleAfterDays: 'the days until a seat is idle',
    prices: 'the own prices',
    overrides: 'the tier decisions',
    rules: 'the own rules',
    tests: 'the own test results',
    scenarios: 'the scenarios',
    savingsTerms: 'the assumptions',
  } satisfies Readonly<Record<WorkspacePart, string>>,
  changed: (parts: readonly string[]) =>
    `Another window changed this workspace: ${parts.join(', ')}. This window now shows the new state.`,
  removed: (name: string) => `Another window removed the workspace “${name}”.`,
  notBackedUp:
    'No backup of this workspace could be made; the storage may be full. The import itself is not affected and can be undone. To be safe, save the workspace as a file in Settings.',
  stale: (parts: readonly string[]) =>
    `Your change was not saved: another window changed ${parts.join(', ')} after this window had read them.`,
  staleFix: 'Check the values that are shown now, and make your change again.',
  gone: 'This workspace was removed: nothing can be read from it or saved in it.',
  goneFix: 'Open another workspace, or create one and import the files again.',
}
