import { plainText } from '../../insights/figures/marked-text.ts'
import type { Cell, Column, RichCell, TableBlock, Tone } from '../block.ts'
import { textHtml } from './escape.ts'
import { rangeSvg } from './svg/range-svg.ts'

const MANY_COLUMNS = 7

/** Tables with at most this many rows are not split across pages. */
const SHORT_TABLE = 16

/** A table with its caption and source. Sums name the rows that they add up. @param id unique on the page. */
export function tableHtml(block: TableBlock, id: string): string {
  const { columns } = block
  const head = columns.map(
    (column) => `<th scope="col" class="${columnClass(column)}">${textHtml(column.title)}</th>`,
  )
  const cells = (row: readonly Cell[], at: string): string =>
    row.map((cell, column) => cellHtml(cell, columns[column], `${id}-${at}-${column}`)).join('')
  const rows = block.rows.map(
    (row, at) => `<tr${rowAttributes(block, at)}>${cells(row, String(at))}</tr>`,
  )
  return [
    block.rows.length > SHORT_TABLE ? '<figure>' : '<figure class="short">',
    captionHtml(block.title, block.unit),
    `<table${columns.length > MANY_COLUMNS ? ' class="tight"' : ''}>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}`,
    // The sum is the last row of the body: a table foot would be repeated on every page.
    block.total === undefined
      ? ''
      : `<tr ${totalAttributes(block)}>${cells(block.total, 't')}</tr>`,
    '</tbody></table>',
    sourceHtml(block.source),
    '</figure>',
  ].join('')
}

/** Attributes of a row: its name if a sum refers to it, and the rows that a subtotal adds up. */
function rowAttributes({ totalOf, subtotals = [] }: TableBlock, at: number): string {
  const referred = [totalOf, ...subtotals.map(({ of }) => of)].some(
    (rows) => typeof rows === 'object' && rows.includes(at),
  )
  const subtotal = subtotals.find(({ row }) => row === at)
  return [
    referred ? ` data-row="${rowName(at)}"` : '',
    subtotal === undefined
      ? ''
      : ` class="subtotal" data-of="${subtotal.of.map(rowName).join(' ')}"`,
  ].join('')
}

function totalAttributes({ totalOf }: TableBlock): string {
  if (totalOf === 'none') return 'class="closing"'
  return `class="sum" data-of="${totalOf === undefined ? 'all' : totalOf.map(rowName).join(' ')}"`
}

function rowName(at: number): string {
  return `r${at}`
}

function cellHtml(cell: Cell, column: Column | undefined, id: string): string {
  const rich: RichCell = typeof cell === 'string' ? { text: cell } : cell
  const text =
    rich.range === undefined
      ? textHtml(rich.text)
      : rangeSvg(rich.range, plainText(rich.text), `r-${id}`)
  const shown = rich.isCode === true ? `<code>${text}</code>` : text
  const detail =
    rich.detail === undefined || rich.detail === ''
      ? ''
      : `<span class="detail">${textHtml(rich.detail)}</span>`
  return `<td class="${columnClass(column)}${toneClass(rich.tone)}">${shown}${detail}</td>`
}

function columnClass(column: Column | undefined): string {
  const width = column?.isWide === true ? ' wide' : column?.isWhole === true ? ' whole' : ''
  return `${column?.align ?? 'start'}${width}`
}

/** Title and unit line of a table or chart. */
export function captionHtml(title: string | undefined, unit: string | undefined): string {
  if (title === undefined && unit === undefined) return ''
  const name = title === undefined ? '' : `<span class="title">${textHtml(title)}</span>`
  const line = unit === undefined ? '' : `<span class="unit">${textHtml(unit)}</span>`
  return `<figcaption>${name}${line}</figcaption>`
}

/** The source line of a table or chart. */
export function sourceHtml(source: string | undefined): string {
  return source === undefined ? '' : `<p class="source">${textHtml(source)}</p>`
}

/** The class of a tone, with a leading space. */
export function toneClass(tone: Tone | undefined): string {
  return tone === undefined || tone === 'plain' ? '' : ` ${tone}`
}
