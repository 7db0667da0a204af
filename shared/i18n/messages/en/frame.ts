import type { Counted } from '../counted.ts'
import { several } from './common.ts'

export const frame = {
  app: 'AI Spend Analyzer',
  skip: 'Skip to content',
  path: 'From bill to business case',
  /** Every screen, in the order of the navigation. */
  screens: {
    overview: 'Overview',
    import: 'Import',
    reconcile: 'Reconcile',
    workloads: 'Tiers',
    savings: 'Savings',
    report: 'Report',
    owners: 'Owners',
    prices: 'Price book',
    settings: 'Settings',
  },
  hints: {
    import: 'Drop the billing files',
    reconcile: 'Compare with invoices',
    workloads: 'What the work needs',
    savings: 'A range, net of its costs',
    report: 'HTML, CSV, JSON',
  },
  done: 'done',
  partly: 'partly done',
  toDo: 'to do',
  filesAndMonths: (files: Counted, months: Counted) =>
    `${several(files, 'file', 'files')}, ${several(months, 'month', 'months')}`,
  importing: 'Reading files …',
  waits: 'Waiting for import',
  invoiced: (some: Counted, all: Counted) => `${some.text} of ${all.text} providers invoiced`,
  toReview: (n: Counted) =>
    n.n === 0 ? 'All reviewed or sure' : `${several(n, 'workload', 'workloads')} to review`,
  compared: (n: Counted) => `${several(n, 'alternative', 'alternatives')} compared`,
  notSaved: 'Not saved yet',
  saved: (kind: string) => `Saved as ${kind}`,
  noWorkspace: 'No workspace open',
  noPeriod: 'no period yet',
  sample: 'Sample',
  sampleTitle: 'Synthetic data of a fictional company',
  stamps: {
    reconciled: 'Reconciled',
    'within-tolerance': 'Within tolerance',
    'not-reconciled': 'Not reconciled',
    'no-invoice': 'No invoice yet',
    nothing: 'Not reconciled yet',
  },
  onShare: (amount: string, share: string) => `${amount} on ${share} of spend`,
  offline: (n: Counted) => `Offline: ${several(n, 'network request', 'network requests')}`,
  requestsSeen: (n: Counted) =>
    `${several(n, 'request', 'requests')} to another address ${n.n === 1 ? 'was' : 'were'} seen. The app needs none.`,
  requestsFix:
    'The desktop app stops such a request before it leaves this computer. In a browser, turn off extensions for this page.',
  workspaces: 'Workspaces',
  workspaceMenu: (name: string) => `Workspace ${name}: open the menu`,
  newWorkspace: 'New workspace …',
  rename: 'Rename …',
  remove: 'Remove …',
  removeSample: 'Remove the sample company',
  name: 'Name',
  create: 'Create',
  renameTitle: 'Rename the workspace',
  createTitle: 'New workspace',
  removeTitle: (name: string) => `Remove “${name}”?`,
  removeText:
    'Its imported rows, tiers, plans and backups are deleted from this computer. Your own files are not touched.',
  removeIt: 'Remove',
}
