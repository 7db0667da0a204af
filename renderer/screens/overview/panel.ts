import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'

/** Every panel of the overview draws from the whole document. */
export interface PanelProps {
  readonly document: AnalysisDocument
}
