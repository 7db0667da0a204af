import { unreachable } from '../../domain/problem.ts'
import type { Block, ChartBlock, FiguresBlock } from '../block.ts'
import type { ChartWords } from '../../charts/chart-words.ts'
import { chartHtml } from './chart-html.ts'
import { escapeHtml, textHtml } from './escape.ts'
import { captionHtml, sourceHtml, tableHtml, toneClass } from './table-html.ts'

/**
 * One block as markup.
 *
 * @param id unique on the page; the patterns of a drawing are named after it.
 * @param words of the tables below charts.
 */
export function blockHtml(block: Block, id: string, words: ChartWords): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${textHtml(block.text)}</h3>`
    case 'paragraph':
      return `<p class="${block.isLead === true ? 'lead' : 'text'}">${textHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${textHtml(item)}</li>`).join('')}</ul>`
    case 'note':
      return `<p class="note ${block.tone}">${textHtml(block.text)}</p>`
    case 'formula':
      return `<pre>${escapeHtml(block.text)}</pre>`
    case 'figures':
      return figuresHtml(block)
    case 'table':
      return tableHtml(block, id)
    case 'chart':
      return chartFigure(block, id, words)
    case 'signatures':
      return `<div class="sign">${block.names.map((name) => `<span>${escapeHtml(name)}</span>`).join('')}</div>`
    default:
      return unreachable(block)
  }
}

function figuresHtml({ items }: FiguresBlock): string {
  const figures = items.map(
    ({ label, value, note, tone, noteTone }) =>
      `<div><p class="unit">${textHtml(label)}</p><p class="value${toneClass(tone)}">${textHtml(value)}</p>` +
      `<p class="small${toneClass(noteTone)}">${textHtml(note)}</p></div>`,
  )
  return `<div class="figures">${figures.join('')}</div>`
}

function chartFigure({ title, chart, source }: ChartBlock, id: string, words: ChartWords): string {
  return [
    '<figure class="chart">',
    captionHtml(title, chart.unit),
    chartHtml(chart, words, id),
    sourceHtml(source),
    '</figure>',
  ].join('')
}
