import type { Language } from '../../i18n/language.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { blockHtml } from './blocks-html.ts'
import { plainText } from '../../insights/figures/marked-text.ts'
import { escapeHtml, textHtml } from './escape.ts'
import { REPORT_STYLE, runningLines } from './style.ts'

/** The policy of a saved file: inline styles only; it loads nothing and runs no script. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** One self-contained page of all sections, for the screen and for A4. */
export function reportHtml(
  view: ReportView,
  sections: readonly ReportSection[],
  language: Language,
): string {
  const head = runningHead(view)
  const [first] = sections
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(first === undefined ? head : plainText(first.title(view)))}</title>`,
    `<style>${REPORT_STYLE}${runningLines(head, madeLine(view))}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<p class="runhead"><span>${escapeHtml(head)}</span><span>${escapeHtml(madeLine(view))}</span></p>`,
    ...sections.map((section, at) => sectionHtml(view, section, at)).filter((text) => text !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function sectionHtml(view: ReportView, section: ReportSection, at: number): string {
  const level = at === 0 ? 'h1' : 'h2'
  const blocks = section.build(view)
  if (blocks.length === 0) return ''
  return [
    `<section id="${section.id}">`,
    `<${level}>${textHtml(section.title(view))}</${level}>`,
    ...blocks.map((block, index) =>
      blockHtml(block, `${section.id}-${index}`, view.messages.charts),
    ),
    '</section>',
  ].join('\n')
}

function runningHead({ document, formats, words }: ReportView): string {
  return words.common.runningHead(
    formats.period(document.totals.period),
    document.reportingCurrency,
  )
}

function madeLine({ document, formats, generatedAt, words }: ReportView): string {
  return words.common.madeLine(formats.day(document.priceBook.asOf), generatedAt)
}
