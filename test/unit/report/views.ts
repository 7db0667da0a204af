import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { plainText } from '../../../shared/insights/figures/marked-text.ts'
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
  const section = REPORT_SECTIONS.find((each) => each.id === id)
  return section && plainText(section.title(viewOf(document)))
}

/** The blocks of a section as they are read. */
export function blocksOf(id: string, document: AnalysisDocument): readonly Block[] {
  const section = REPORT_SECTIONS.find((each) => each.id === id)
  return (section?.build(viewOf(document)) ?? []).map(read)
}

/** The same value with every text as it is read. */
function read<T>(value: T): T {
  const change = (part: unknown): unknown => {
    if (typeof part === 'string') return plainText(part)
    if (Array.isArray(part)) return part.map(change)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, change(each)]))
  }
  return change(value) as T
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
