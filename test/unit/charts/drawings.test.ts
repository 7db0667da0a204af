import { describe, expect, it } from 'vitest'
import type { StackedChart, WaterfallBar } from '../../../shared/charts/chart-data.ts'
import { drawChart } from '../../../shared/charts/draw-chart.ts'
import { marksOf, type Drawing, type Mark, type TextMark } from '../../../shared/charts/drawing.ts'
import { chartReadings } from '../../../shared/charts/readings.ts'
import { rulerMark } from '../../../shared/charts/ruler.ts'
import { widthOf } from '../../../shared/charts/text-fit.ts'
import { waterfallSpans } from '../../../shared/charts/waterfall.ts'
import { en } from '../../../shared/i18n/messages/en.ts'
import { SAMPLE_CHARTS } from '../../support/sample-charts.ts'

const drawn = SAMPLE_CHARTS.filter((chart) => chart.type !== 'ruler')

describe.each(drawn)('a $type drawing', (chart) => {
  it.each([260, 680])('lies inside its frame at %d pixels', (width) => {
    const drawing = drawChart(chart, { width, height: 220 })
    for (const mark of marksOf(drawing)) expect(outside(mark, drawing)).toEqual([])
  })

  it('has one point for each reading', () => {
    const { points } = drawChart(chart, { width: 680, height: 220 })
    expect(points).toHaveLength(chartReadings(chart, en.charts).length)
  })

  it('keeps its points inside the axis that the keyboard walks', () => {
    const { points, domain } = drawChart(chart, { width: 680, height: 220 })
    for (const { span } of points) {
      expect(span[0]).toBeGreaterThanOrEqual(domain[0])
      expect(span[1]).toBeLessThanOrEqual(domain[1])
    }
  })
})

it('a ruler keeps its marks inside its track', () => {
  const chart = SAMPLE_CHARTS.find((each) => each.type === 'ruler')
  const drawings = chart?.rows.map((row) => rulerMark({ ...row, assumed: 9 }, 200)) ?? []
  expect(drawings).toHaveLength(1)
  for (const drawing of drawings) {
    for (const mark of marksOf(drawing)) expect(outside(mark, drawing)).toEqual([])
  }
})

describe('a stack', () => {
  const stack = (values: readonly (readonly number[])[]): StackedChart => ({
    type: 'stacked',
    unit: 'USD',
    columns: (values[0] ?? []).map((_, at) => ({ label: `M${at}`, total: { text: `T${at}` } })),
    series: values.map((each, at) => ({
      name: `provider ${at}`,
      values: each.map((value) => ({ value, text: String(value) })),
    })),
  })

  it('puts credits below zero', () => {
    const { domain, points } = drawChart(stack([[10], [-4]]), { width: 400, height: 200 })
    expect(domain).toEqual([-4, 10])
    expect(points[0]?.span).toEqual([-4, 10])
  })

  it('gives thin layers names that do not stand on each other', () => {
    const drawing = drawChart(stack([[100], [1], [1], [1], [0.5]]), { width: 680, height: 220 })
    const names = textsOf(drawing).filter(({ text }) => text.startsWith('provider'))
    const places = names.map(({ y }) => y).toSorted((a, b) => a - b)
    expect(names).toHaveLength(5)
    places.slice(1).forEach((y, at) => expect(y - (places[at] ?? 0)).toBeGreaterThanOrEqual(13))
  })

  it('names only as many months as there is room for', () => {
    const months = Array.from({ length: 36 }, (_, at) => at + 1)
    const drawing = drawChart(stack([months]), { width: 300, height: 200 })
    const names = textsOf(drawing).filter(({ text }) => text.startsWith('M'))
    expect(names.length).toBeLessThan(36)
    names.slice(1).forEach(({ x }, at) => {
      const before = names[at]
      expect(x - (before?.x ?? 0)).toBeGreaterThan(widthOf(before?.text ?? ''))
    })
  })
})

describe('a waterfall', () => {
  const bar = (role: WaterfallBar['role'], value: number): WaterfallBar => ({
    label: role,
    role,
    value,
    text: String(value),
  })

  it('carries its level from bar to bar', () => {
    const bars = [bar('start', 100), bar('saving', -40), bar('cost', 5), bar('end', 65)]
    expect(waterfallSpans(bars).map(({ level }) => level)).toEqual([100, 60, 65, 65])
  })

  it.each([
    { width: 680, along: 'x' },
    { width: 120, along: 'y' },
  ])('stands or lies at $width pixels, so that its texts have room', ({ width, along }) => {
    const bars = [bar('start', 10_000), ...Array.from({ length: 6 }, () => bar('saving', -1000))]
    const drawing = drawChart({ type: 'waterfall', unit: 'USD', bars }, { width, height: 200 })
    expect(drawing.along).toBe(along)
  })
})

it('the band of cash is parted exactly where it crosses zero', () => {
  const month = (label: string, value: number) => {
    const end = { value, text: String(value) }
    return { label, name: label, low: end, likely: end, high: end }
  }
  const drawing = drawChart(
    {
      type: 'cash',
      unit: 'USD',
      months: [month('a', -10), month('b', 10)],
      ticks: [
        { value: -10, text: '−10' },
        { value: 10, text: '10' },
      ],
      parts: [],
    },
    { width: 200, height: 100 },
  )
  const above = marksOf(drawing).find(
    (mark) => mark.kind === 'polygon' && mark.look === 'opportunity',
  )
  const { left, right } = drawing.plot
  const crossing = left + (right - left) * 0.75
  const points = above?.kind === 'polygon' ? above.points : []
  expect(points.map(({ x }) => x)).toContainEqual(expect.closeTo(crossing, 6))
})

function textsOf(drawing: Drawing): readonly TextMark[] {
  return marksOf(drawing).filter((mark) => mark.kind === 'text')
}

/** Corners of a mark that lie outside the drawing. A text may be a little wider than it is estimated. */
function outside(mark: Mark, { width, height }: Drawing): readonly (readonly [number, number])[] {
  return cornersOf(mark).filter(
    ([x, y]) => x < -0.001 || y < -0.001 || x > width + 0.001 || y > height + 0.001,
  )
}

function cornersOf(mark: Mark): readonly (readonly [number, number])[] {
  switch (mark.kind) {
    case 'solid':
    case 'hatch':
      return [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ]
    case 'line':
    case 'polygon':
      return mark.points.map(({ x, y }) => [x, y])
    case 'circle':
      return [[mark.x, mark.y]]
    case 'text':
      return textCorners(mark)
  }
}

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const

function textCorners({ x, y, text, anchor, size }: TextMark) {
  const wide = widthOf(text, size)
  const left = x - SHIFT[anchor] * wide
  return [
    [left, y],
    [left + wide, y],
  ] as const
}
