import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { SavingsBasis } from '../../../../shared/views/assumptions-basis.ts'
import type { Assumptions } from '../../../../shared/document/user/assumptions-document.ts'

/** The properties of every section. */
export interface SectionProps {
  readonly document: AnalysisDocument
  /** The assumptions behind the options shown. */
  readonly terms: Assumptions
  /** The same with later changes that are still being calculated. */
  readonly chosen: Assumptions
  readonly basis: SavingsBasis
  /** Changes the latest assumptions, so that two quick changes are both kept. */
  readonly onChange: (change: (terms: Assumptions) => Assumptions) => void
}
