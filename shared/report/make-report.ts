import type { AnalysisDocument } from '../document/analysis-document.ts'
import { unreachable } from '../domain/problem.ts'
import { createFormats } from '../i18n/formats.ts'
import type { Language } from '../i18n/language.ts'
import { REPORT_SECTIONS } from './section-registry.ts'
import { reportCsv } from './render/csv.ts'
import { reportHtml } from './render/html.ts'
import type { ReportView } from './report.ts'
import { reportMessages, reportWords } from './words/report-words.ts'

export type ReportKind = 'html' | 'csv' | 'json'

export interface ReportOptions {
  readonly lang: Language
  /** Date of the report as printed, for example `20 Nov 2026`; omitted if absent. */
  readonly generatedAt?: string
}

/**
 * The report as file content: a printable page, the workloads as a table, or the whole document.
 *
 * The same document and options always give the same bytes.
 */
export function makeReport(
  document: AnalysisDocument,
  kind: ReportKind,
  options: ReportOptions,
): string {
  switch (kind) {
    case 'html':
      return reportHtml(viewOf(document, options), REPORT_SECTIONS, options.lang)
    case 'csv':
      return reportCsv(document)
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`
    default:
      return unreachable(kind)
  }
}

function viewOf(document: AnalysisDocument, options: ReportOptions): ReportView {
  return {
    document,
    formats: createFormats(options.lang),
    words: reportWords(options.lang),
    messages: reportMessages(options.lang),
    generatedAt: options.generatedAt,
  }
}
