import type { ReportSection } from './report.ts'
import { answersSection } from './sections/answers.ts'
import { appendixSection } from './sections/appendix.ts'
import { chargebackSection } from './sections/chargeback.ts'
import { limitsSection } from './sections/limits.ts'
import { methodSection } from './sections/method.ts'
import { plansSection } from './sections/plans.ts'
import { monthlyReconciliationSection } from './sections/monthly-reconciliation.ts'
import { reconciliationSection } from './sections/reconciliation.ts'
import { seatsSection } from './sections/seats.ts'
import { spendSection } from './sections/spend.ts'
import { summarySection } from './sections/summary.ts'
import { tiersSection } from './sections/tiers.ts'

/** The sections in the order in which a reader meets them; one without anything to tell is left out. */
export const REPORT_SECTIONS: readonly ReportSection[] = [
  summarySection,
  reconciliationSection,
  monthlyReconciliationSection,
  spendSection,
  chargebackSection,
  seatsSection,
  tiersSection,
  answersSection,
  plansSection,
  limitsSection,
  methodSection,
  appendixSection,
]
