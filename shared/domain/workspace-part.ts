/** The parts of a workspace that are edited on their own: an edit of one leaves all others as they are. */
export const WORKSPACE_PARTS = [
  'name',
  'imports',
  'overlapChoices',
  'reportingCurrency',
  'rates',
  'invoices',
  'tolerance',
  'owners',
  'seats',
  'idleAfterDays',
  'prices',
  'overrides',
  'rules',
  'tests',
  'scenarios',
  'savingsTerms',
] as const

export type WorkspacePart = (typeof WORKSPACE_PARTS)[number]
