import type { ReactNode } from 'react'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { useWords } from './use-messages.ts'
import { hashOf } from '../state/navigation-slice.ts'
import { useApp } from '../state/store.ts'

interface NeedsDocumentProps {
  readonly title: string
  readonly children: (document: AnalysisDocument) => ReactNode
}

/** Draws a screen from the analysis, or says what is missing for it and where to get it. */
export function NeedsDocument({ title, children }: NeedsDocumentProps) {
  const { t } = useWords()
  const document = useApp((state) => state.document)
  const isAnalyzing = useApp((state) => state.isAnalyzing)
  if (document !== undefined && document.files.length > 0) return children(document)
  if (isAnalyzing) {
    return (
      <>
        <h1>{title}</h1>
        <p className="q gap2" role="status">
          {t.importing.analyzing}
        </p>
      </>
    )
  }
  return (
    <>
      <h1>{t.overview.nothing}</h1>
      <p className="q gap1">{t.overview.nothingText}</p>
      <a className="btn pri gap4" href={hashOf('import')}>
        {t.overview.toImport}
      </a>
    </>
  )
}
