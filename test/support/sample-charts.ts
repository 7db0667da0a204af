import type { ChartData, ChartTick, ChartValue } from '../../shared/charts/chart-data.ts'

/** Label in thousands, full amount in dollars: a factor of 1,000 that a table must not lose. */
function inThousands(dollars: number): ChartValue {
  const text = String(Math.round(dollars / 1000)).replace('-', '−')
  return { value: dollars, text, full: `${dollars < 0 ? '−' : ''}$${Math.abs(dollars)}.00` }
}

const UNITS = { unit: 'USD thousand, billed', fullUnit: 'USD' }

const tick = (value: number): ChartTick => ({ value, text: inThousands(value).text })

/** One chart of every type, with long names, negative values and thin parts. */
export const SAMPLE_CHARTS = [
  {
    type: 'stacked',
    ...UNITS,
    columns: [
      { label: 'Jul 2026', total: inThousands(131_760) },
      { label: 'Aug 2026', note: '19 of 31 days', total: inThousands(64_000) },
    ],
    series: [
      { name: 'OpenAI', values: [inThousands(66_301), inThousands(40_000)] },
      {
        name: 'A provider with a very long name',
        values: [inThousands(65_459), inThousands(25_000)],
      },
      { name: 'Credits', values: [inThousands(0), inThousands(-1000)] },
    ],
  },
  {
    type: 'waterfall',
    ...UNITS,
    bars: [
      { label: 'Today', role: 'start', ...inThousands(1_651_000) },
      { label: 'Customer support in the night', role: 'saving', ...inThousands(-476_000) },
      { label: 'Running cost', role: 'cost', ...inThousands(25_000) },
      { label: 'After', role: 'end', ...inThousands(1_200_000) },
    ],
  },
  {
    type: 'tornado',
    ...UNITS,
    middle: inThousands(589_000),
    rows: [
      {
        label: 'Share that may move to another model',
        assumed: '50% … 90%',
        low: inThousands(424_000),
        high: inThousands(755_000),
      },
      { label: 'Tokens', low: inThousands(592_000), high: inThousands(587_000) },
    ],
  },
  {
    type: 'range',
    ...UNITS,
    rows: [
      {
        label: 'Hosted open model with a long name',
        low: inThousands(-76_000),
        likely: inThousands(483_000),
        high: inThousands(993_000),
        isBest: true,
      },
      {
        label: 'Nothing',
        low: inThousands(0),
        likely: inThousands(0),
        high: inThousands(0),
        isBest: false,
      },
    ],
    scale: { min: -80_000, max: 1_000_000, ticks: [tick(0), tick(500_000), tick(1_000_000)] },
  },
  {
    type: 'cash',
    ...UNITS,
    months: [
      {
        label: 'Nov',
        name: 'Nov 2026',
        low: inThousands(-43_000),
        likely: inThousands(-31_000),
        high: inThousands(-16_000),
      },
      {
        label: 'Dec',
        name: 'Dec 2026',
        low: inThousands(-15_000),
        likely: inThousands(129_000),
        high: inThousands(309_000),
      },
    ],
    ticks: [tick(-100_000), tick(0), tick(400_000)],
    payback: { month: 2, text: 'month 2, Dec 2026' },
    parts: [{ title: 'Reduction', values: [inThousands(16_000), inThousands(160_000)] }],
  },
  {
    type: 'ruler',
    unit: 'one at a time',
    rows: [
      {
        label: 'if the new model uses more than 3.1 times today’s tokens',
        assumption: 'assumed 1.1, 0.9 to 1.6',
        min: 0,
        max: 4,
        zero: { value: 3.1, text: '3.1' },
        lost: 'above',
        assumed: 1.1,
        range: [0.9, 1.6],
        isCrossed: false,
      },
    ],
  },
  {
    type: 'change',
    ...UNITS,
    rows: [
      { label: 'Anthropic', isSum: false, ...inThousands(8000) },
      { label: 'A provider with a very long name', isSum: false, ...inThousands(-3000) },
      { label: 'Change', isSum: true, ...inThousands(5000) },
    ],
  },
  {
    type: 'steps',
    ...UNITS,
    totalLabel: 'Net',
    groups: [
      {
        label: 'Hosted open model with a long name',
        total: inThousands(425_000),
        isBest: true,
        bars: [
          { label: 'Caching', ...inThousands(581_000) },
          { label: 'Its own costs', ...inThousands(-156_000) },
        ],
      },
    ],
  },
  {
    type: 'spread',
    ...UNITS,
    rows: [
      {
        label: 'Drawn, 5% to 95%',
        points: [
          { label: '5%', role: 'end', ...inThousands(-4000) },
          { label: '25%', role: 'core', ...inThousands(60_000) },
          { label: '50%', role: 'middle', ...inThousands(118_000) },
          { label: '75%', role: 'core', ...inThousands(170_000) },
          { label: '95%', role: 'end', ...inThousands(240_000) },
        ],
      },
    ],
    zeroText: '0',
    facts: [{ label: 'Chance that net is above zero', text: '94.0%' }],
  },
] as const satisfies readonly ChartData[]
