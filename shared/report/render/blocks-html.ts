import { unreachable } from '../../domain/problem.ts'
import type {
  Block,
  Cell,
  Column,
  ChartBlock,
  FiguresBlock,
  RichCell,
  TableBlock,
  Tone,
} from '../block.ts'
import type { ChartWords } from '../../charts/chart-words.ts'
import { chartHtml } from './chart-html.ts'
import { escapeHtml } from './escape.ts'
import { rangeSvg } from './svg/range.ts'

/**
 * One block as markup.
 *
 * @param id unique on the page; the patterns of a drawing are named after it.
 * @param words of the tables below charts.
 */
export function blockHtml(block: Block, id: string, words: ChartWords): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`
    case 'paragraph':
      return `<p class="${block.isLead === true ? 'lead' : 'text'}">${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'note':
      return `<p class="note ${block.tone}">${escapeHtml(block.text)}</p>`
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
      `<div><p class="unit">${escapeHtml(label)}</p><p class="value${toneClass(tone)}">${escapeHtml(value)}</p>` +
      `<p class="small${toneClass(noteTone)}">${escapeHtml(note)}</p></div>`,
  )
  return `<div class="figures">${figures.join('')}</div>`
}

const MANY_COLUMNS = 7

/** A table of no more rows is not torn apart by the end of a page. */
const SHORT_TABLE = 16

function tableHtml(block: TableBlock, id: string): string {
  const { columns } = block
  const head = columns.map(
    (column) => `<th scope="col" class="${columnClass(column)}">${escapeHtml(column.title)}</th>`,
  )
  const rows = block.rows.map(
    (row, at) =>
      `<tr>${row.map((cell, column) => cellHtml(cell, columns[column], `${id}-${at}-${column}`)).join('')}</tr>`,
  )
  const total = block.total?.map((cell, column) =>
    cellHtml(cell, columns[column], `${id}-t-${column}`),
  )
  return [
    block.rows.length > SHORT_TABLE ? '<figure>' : '<figure class="short">',
    caption(block.title, block.unit),
    `<table${columns.length > MANY_COLUMNS ? ' class="tight"' : ''}>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}`,
    // The sum is the last row of the body: a table foot would be repeated on every page.
    total === undefined ? '' : `<tr class="sum">${total.join('')}</tr>`,
    '</tbody></table>',
    sourceHtml(block.source),
    '</figure>',
  ].join('')
}

function cellHtml(cell: Cell, column: Column | undefined, id: string): string {
  const rich: RichCell = typeof cell === 'string' ? { text: cell } : cell
  const text =
    rich.range === undefined ? escapeHtml(rich.text) : rangeSvg(rich.range, rich.text, `r-${id}`)
  const shown = rich.isCode === true ? `<code>${text}</code>` : text
  const detail =
    rich.detail === undefined || rich.detail === ''
      ? ''
      : `<span class="detail">${escapeHtml(rich.detail)}</span>`
  return `<td class="${columnClass(column)}${toneClass(rich.tone)}">${shown}${detail}</td>`
}

function columnClass(column: Column | undefined): string {
  const width = column?.isWide === true ? ' wide' : column?.isWhole === true ? ' whole' : ''
  return `${column?.align ?? 'start'}${width}`
}

function chartFigure({ title, chart, source }: ChartBlock, id: string, words: ChartWords): string {
  return [
    '<figure class="chart">',
    caption(title, chart.unit),
    chartHtml(chart, words, id),
    sourceHtml(source),
    '</figure>',
  ].join('')
}

function caption(title: string | undefined, unit: string | undefined): string {
  if (title === undefined && unit === undefined) return ''
  const name = title === undefined ? '' : `<span class="title">${escapeHtml(title)}</span>`
  const line = unit === undefined ? '' : `<span class="unit">${escapeHtml(unit)}</span>`
  return `<figcaption>${name}${line}</figcaption>`
}

function sourceHtml(source: string | undefined): string {
  return source === undefined ? '' : `<p class="source">${escapeHtml(source)}</p>`
}

function toneClass(tone: Tone | undefined): string {
  return tone === undefined || tone === 'plain' ? '' : ` ${tone}`
}
