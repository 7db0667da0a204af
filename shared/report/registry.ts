import type { ReportSection } from './report.ts'
import { appendixSection } from './sections/appendix.ts'
import { limitsSection } from './sections/limits.ts'
import { methodSection } from './sections/method.ts'
import { plansSection } from './sections/plans.ts'
import { reconciliationSection } from './sections/reconciliation.ts'
import { spendSection } from './sections/spend.ts'
import { summarySection } from './sections/summary.ts'
import { tiersSection } from './sections/tiers.ts'

/** The sections in the order in which a reader meets them. */
export const REPORT_SECTIONS: readonly ReportSection[] = [
  summarySection,
  reconciliationSection,
  spendSection,
  tiersSection,
  plansSection,
  limitsSection,
  methodSection,
  appendixSection,
]
