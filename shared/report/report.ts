import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { Formats } from '../i18n/formats.ts'
import type { Messages } from '../i18n/messages/en.ts'
import type { Block } from './block.ts'
import type { ReportWords } from './words/report-words.ts'

/** The input of a section: the document, the formats and the words. */
export interface ReportView {
  readonly document: AnalysisDocument
  readonly formats: Formats
  readonly words: ReportWords
  /** The messages of the screens, in the language of the report. */
  readonly messages: Messages
  /** When the report was made, as the caller wants it printed; the core has no clock. */
  readonly generatedAt: string | undefined
}

/** One part of the report: its title is the answer, its blocks are the evidence. */
export interface ReportSection {
  readonly id: string
  readonly title: (view: ReportView) => string
  /** Empty if there is nothing to report; the section is then left out. */
  readonly build: (view: ReportView) => readonly Block[]
}
