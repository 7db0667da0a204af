import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { Formats } from '../i18n/formats.ts'
import type { Messages } from '../i18n/messages/en.ts'
import type { Block } from './block.ts'
import type { ReportWords } from './words/report-words.ts'

/** All that a section may look at: the document, and how numbers and words are written. */
export interface ReportView {
  readonly document: AnalysisDocument
  readonly formats: Formats
  readonly words: ReportWords
  /** The screens’ words in the language of the report’s own. */
  readonly messages: Messages
  /** When the report was made, as the caller wants it shown; the core has no clock. */
  readonly generatedAt: string | undefined
}

/** One part of the report: its title is the answer, its blocks are the evidence. */
export interface ReportSection {
  readonly id: string
  readonly title: (view: ReportView) => string
  /** Nothing at all where there is nothing to tell: then the section does not appear. */
  readonly build: (view: ReportView) => readonly Block[]
}
