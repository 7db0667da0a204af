import { chartTable, type ChartTableBlock, type ChartTableRow } from '../../charts/chart-table.ts'
import type { ChartText } from '../../charts/chart-data.ts'
import type { ChartWords } from '../../charts/chart-words.ts'
import { drawChart, type DrawnChart } from '../../charts/draw-chart.ts'
import { chartSummary } from '../../charts/readings.ts'
import { escapeHtml } from './escape.ts'
import { drawingSvg } from './svg/marks.ts'

/** The width of the page between its margins, in pixels, and the height of charts over time. */
const FRAME = { width: 680, height: 220 }

/** A chart with its table below it. @param id unique on the page. */
export function chartHtml(chart: DrawnChart, words: ChartWords, id: string): string {
  const drawing = drawingSvg(drawChart(chart, FRAME), chartSummary(chart, words), `c-${id}`)
  return `<div class="drawing">${drawing}</div>${tableHtml(chart, words)}`
}

/** Closed on the screen and left out on paper, where the drawing has all its names in full. */
function tableHtml(chart: DrawnChart, words: ChartWords): string {
  const { columns, blocks } = chartTable(chart, words)
  const heads = columns.map(
    (title, at) => `<th scope="col" class="${alignOf(at)}">${escapeHtml(title)}</th>`,
  )
  return (
    `<details><summary>${escapeHtml(words.asTable)}</summary><table>` +
    `<thead><tr>${heads.join('')}</tr></thead>` +
    blocks.map((block) => blockHtml(block, columns.length)).join('') +
    '</table></details>'
  )
}

function blockHtml({ unit, rows }: ChartTableBlock, columnCount: number): string {
  const head =
    unit === undefined
      ? ''
      : `<tr><th scope="rowgroup" colspan="${columnCount}" class="start">${escapeHtml(unit)}</th></tr>`
  return `<tbody>${head}${rows.map((row) => rowHtml(row, columnCount)).join('\n')}</tbody>`
}

function rowHtml({ name, detail, cells, role }: ChartTableRow, columnCount: number): string {
  const label = escapeHtml(name)
  if (role === 'head')
    return `<tr><td colspan="${columnCount}" class="start strong">${label}</td></tr>`
  const below = detail === undefined ? '' : `<span class="detail">${escapeHtml(detail)}</span>`
  const values = cells.map((cell) => `<td class="end">${cellHtml(cell)}</td>`)
  const look = role === 'sum' ? ' class="sum"' : ''
  const nameLook = role === 'level' ? 'start strong' : 'start'
  return `<tr${look}><td class="${nameLook}">${label}${below}</td>${values.join('')}</tr>`
}

function cellHtml({ text, figure }: ChartText): string {
  if (figure === undefined) return escapeHtml(text)
  return `<data value="${escapeHtml(figure.value)}" data-id="${escapeHtml(figure.id)}">${escapeHtml(text)}</data>`
}

function alignOf(column: number): string {
  return column === 0 ? 'start' : 'end'
}
