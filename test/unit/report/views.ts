import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import type { Block, Cell, TableBlock } from '../../../shared/report/block.ts'
import { REPORT_SECTIONS } from '../../../shared/report/section-registry.ts'
import type { ReportView } from '../../../shared/report/report.ts'
import { reportMessages, reportWords } from '../../../shared/report/words/report-words.ts'
import { smallDocument } from './small-document.ts'

export function viewOf(document: AnalysisDocument): ReportView {
  return {
    document,
    formats: createFormats('en'),
    words: reportWords('en'),
    messages: reportMessages('en'),
    generatedAt: undefined,
  }
}

export function titleOf(id: string, document: AnalysisDocument): string | undefined {
  return REPORT_SECTIONS.find((section) => section.id === id)?.title(viewOf(document))
}

export function blocksOf(id: string, document: AnalysisDocument): readonly Block[] {
  return REPORT_SECTIONS.find((section) => section.id === id)?.build(viewOf(document)) ?? []
}

/** The table of a section whose title matches. @throws RangeError when there is none. */
export function table(id: string, title: RegExp, document = smallDocument()): TableBlock {
  const found = blocksOf(id, document).find(
    (block): block is TableBlock => block.kind === 'table' && title.test(block.title ?? ''),
  )
  if (found === undefined) throw new RangeError(`no table ${String(title)}`)
  return found
}

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

export const texts = (row: readonly Cell[] | undefined) => row?.map(textOf)
