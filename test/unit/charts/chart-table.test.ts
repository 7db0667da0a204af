import { describe, expect, it } from 'vitest'
import { chartTable } from '../../../shared/charts/chart-table.ts'
import { drawChart } from '../../../shared/charts/draw-chart.ts'
import { marksOf } from '../../../shared/charts/drawing.ts'
import { chartReadings, chartSummary } from '../../../shared/charts/readings.ts'
import { en } from '../../../shared/i18n/messages/en.ts'
import { SAMPLE_CHARTS } from '../../support/sample-charts.ts'

const words = en.charts
const drawn = SAMPLE_CHARTS.filter((chart) => chart.type !== 'ruler')

describe.each(SAMPLE_CHARTS)('the table of a $type chart', (chart) => {
  const { columns, blocks } = chartTable(chart, words)

  it('has a cell for every column in every row with values', () => {
    const rows = blocks.flatMap((block) => block.rows)
    for (const { cells } of rows.filter(({ role }) => role !== 'head')) {
      expect(cells).toHaveLength(columns.length - 1)
    }
  })

  it('never cuts a name', () => {
    const names = blocks.flatMap(({ rows }) => rows.map(({ name }) => name))
    for (const { name } of chartReadings(chart, words)) expect(names).toContain(name)
    expect(names.join()).not.toContain('…')
  })

  it('says all that a reader hears of the drawing', () => {
    const summary = chartSummary(chart, words)
    for (const { values } of chartReadings(chart, words)) {
      for (const { text } of values) expect(summary).toContain(text)
    }
  })
})

describe.each(drawn)('the labels of a $type chart', (chart) => {
  const [labels, inFull] = chartTable(chart, words).blocks

  it.each([300, 680])('stand in the table in the same unit, drawn at %d pixels', (width) => {
    const values = marksOf(drawChart(chart, { width, height: 220 })).filter(
      (mark) => mark.kind === 'text' && mark.role === 'value',
    )
    const cells = (labels?.rows ?? [])
      .flatMap((row) => [...row.cells.map(({ text }) => text), row.detail])
      .join('|')
    expect(values.length).toBeGreaterThan(0)
    for (const mark of values) expect(cells).toContain('text' in mark ? mark.text : undefined)
    expect(labels?.unit).toBe(chart.unit)
  })

  it('never stand under the unit of the full amounts', () => {
    expect(inFull?.unit).toBe('USD, in full')
    const amounts = inFull?.rows.flatMap(({ cells }) => cells) ?? []
    expect(amounts.length).toBeGreaterThan(0)
    for (const { text } of amounts) expect(text).toMatch(/^−?\$\d+\.00$/)
  })
})

it('a label without a full amount is a dash there, not thousands under dollars', () => {
  const chart = {
    type: 'change',
    unit: 'USD thousand',
    fullUnit: 'USD',
    rows: [{ label: 'OpenAI', value: 5000, text: '5', isSum: false }],
  } as const
  expect(chartTable(chart, words).blocks.map(({ rows }) => rows[0]?.cells)).toEqual([
    [{ text: '5', figure: undefined }],
    [{ text: '–' }],
  ])
})

it('a label keeps the figure behind it, in the drawing and in the table', () => {
  const figure = { id: 'derived/change/openai', value: '5000' }
  const rows = [{ label: 'OpenAI', value: 5000, text: '5,000', isSum: false, figure }]
  const chart = { type: 'change', unit: 'USD', rows } as const
  const marks = marksOf(drawChart(chart, { width: 300, height: 0 }))
  expect(marks.filter((mark) => mark.kind === 'text' && mark.figure === figure)).toHaveLength(1)
  expect(chartTable(chart, words).blocks[0]?.rows[0]?.cells).toEqual([{ text: '5,000', figure }])
})
