import type { ReportSection } from './report.ts'
import { optionsSection } from './sections/options-section.ts'
import { appendixSection } from './sections/appendix-section.ts'
import { chargebackSection } from './sections/chargeback-section.ts'
import { limitsSection } from './sections/limits-section.ts'
import { methodSection } from './sections/method-section.ts'
import { plansSection } from './sections/plans-section.ts'
import { monthlyReconciliationSection } from './sections/monthly-reconciliation-section.ts'
import { reconciliationSection } from './sections/reconciliation-section.ts'
import { seatsSection } from './sections/seats-section.ts'
import { spendSection } from './sections/spend-section.ts'
import { summarySection } from './sections/summary-section.ts'
import { tiersSection } from './sections/tiers-section.ts'

/** The sections in reading order; a section without blocks is left out. */
export const REPORT_SECTIONS: readonly ReportSection[] = [
  summarySection,
  reconciliationSection,
  monthlyReconciliationSection,
  spendSection,
  chargebackSection,
  seatsSection,
  tiersSection,
  optionsSection,
  plansSection,
  limitsSection,
  methodSection,
  appendixSection,
]
