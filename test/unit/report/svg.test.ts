import { describe, expect, it } from 'vitest'
import { rangeSvg } from '../../../shared/report/render/svg/range-svg.ts'
import { drawingSvg } from '../../../shared/report/render/svg/marks.ts'

import { drawChart, type DrawnChart } from '../../../shared/charts/draw-chart.ts'

const svgOf = (chart: DrawnChart): string =>
  drawingSvg(drawChart(chart, { width: 680, height: 220 }), '', 'id')

const numbers = (svg: string, attribute: string): readonly number[] =>
  [...svg.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g'))].map(([, value]) => Number(value))

/** Every mark lies inside the drawing, and no number is lost. */
function expectInside(svg: string): void {
  const [, , width = '0', height = '0'] =
    /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.slice(1) ?? []
  for (const [attribute, limit] of [
    ['x', width],
    ['y', height],
    ['x1', width],
    ['y1', height],
  ] as const) {
    for (const value of numbers(svg, attribute)) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(Number(limit))
    }
  }
}

describe('drawings stay inside their frame', () => {
  it.each([
    { why: 'many thin layers', values: [[100], [1], [1], [1], [0.5]] },
    { why: 'nothing at all', values: [[0], [0]] },
    { why: 'a month of credits', values: [[-5], [3]] },
  ])('stacked: $why', ({ values }) => {
    const series = values.map((each, at) => ({
      name: `provider ${at}`,
      values: each.map((value) => ({ value, text: '1.0' })),
    }))
    const columns = [{ label: 'Aug', total: { text: '1' } }]
    expectInside(svgOf({ type: 'stacked', unit: 'USD', columns, series }))
  })

  it.each([
    { why: 'a saving', values: [100, -40, 60] },
    { why: 'a bill that rises', values: [100, 30, 130] },
    { why: 'a saving above the bill', values: [10, -40, -30] },
  ])('waterfall: $why', ({ values: [start = 0, change = 0, end = 0] }) => {
    const bars = [
      { label: 'Paid', value: start, text: '1', role: 'start' },
      { label: 'Model switch', value: change, text: '2', role: change < 0 ? 'saving' : 'cost' },
      { label: 'After', value: end, text: '3', role: 'end' },
    ] as const
    expectInside(svgOf({ type: 'waterfall', unit: 'USD', bars }))
  })

  it('tornado: one end equal to the middle', () => {
    const rows = [{ label: 'Share', low: { value: 5, text: '5' }, high: { value: 10, text: '10' } }]
    const middle = { value: 5, text: '5', label: 'likely' }
    expectInside(svgOf({ type: 'tornado', unit: 'USD', middle, rows }))
  })

  it.each([
    { why: 'above zero', low: 2, high: 8 },
    { why: 'across zero', low: -5, high: 8 },
    { why: 'below zero', low: -8, high: -2 },
    { why: 'no range', low: 0, high: 0 },
  ])('range: $why', ({ low, high }) => {
    expectInside(rangeSvg({ from: -8, to: 8, low, likely: low, high, isMain: true }, '', 'id'))
  })
})

it('marks what lies below zero as a problem', () => {
  const mark = { from: -5, to: 5, low: -5, likely: 1, high: 5, isMain: false }
  expect(rangeSvg(mark, 'range', 'id')).toContain('url(#id-cost)')
  expect(rangeSvg({ ...mark, low: 1 }, 'range', 'id')).not.toContain('url(#id-cost)')
})
