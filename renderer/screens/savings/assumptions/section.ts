import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { SavingsBasis } from '../../../../shared/views/assumptions-basis.ts'
import type { Assumptions } from '../../../../shared/document/user/assumptions-document.ts'

/** What every section shows and changes. */
export interface SectionProps {
  readonly document: AnalysisDocument
  /** As the answers stand on them. */
  readonly terms: Assumptions
  /** The same with what was chosen since and is still being worked out. */
  readonly chosen: Assumptions
  readonly basis: SavingsBasis
  /** Changes what was chosen last, so that of two quick changes none is lost. */
  readonly onChange: (change: (terms: Assumptions) => Assumptions) => void
}
