import type { ChartData, ChartText, SpreadChart, StepsChart } from './chart-data.ts'
import type { ChartWords } from './chart-words.ts'
import { chartReadings, type Reading, type ReadingValue } from './readings.ts'

/** A chart as a table: exactly its labels, in its unit and never cut, then the same values as full amounts. */
export interface ChartTable {
  /** The first names the rows. */
  readonly columns: readonly string[]
  readonly blocks: readonly ChartTableBlock[]
}

/** Rows in one unit. */
export interface ChartTableBlock {
  /** Absent where the unit below the chart's title holds for the only block. */
  readonly unit?: string
  readonly rows: readonly ChartTableRow[]
}

export interface ChartTableRow {
  readonly name: string
  /** The assumptions behind the values, in words; shown below the name. */
  readonly detail?: string | undefined
  /** Empty for the head of a group. */
  readonly cells: readonly ChartText[]
  readonly role: Reading['role']
}

/** The table behind a chart, for the window and for the report. */
export function chartTable(chart: ChartData, words: ChartWords): ChartTable {
  const rows = tableReadings(chart, words)
  const widest = rows.reduce<readonly ReadingValue[]>(
    (most, { values }) => (values.length > most.length ? values : most),
    [],
  )
  const labels = rows.map((row) => tableRow(row, ({ text, figure }) => ({ text, figure })))
  const columns = [nameTitle(chart, words), ...columnNames(chart, widest, words)]
  if (chart.fullUnit === undefined) return { columns, blocks: [{ rows: labels }] }
  return {
    columns,
    blocks: [
      { unit: chart.unit, rows: labels },
      {
        unit: words.inFull(chart.fullUnit),
        rows: rows.filter(({ role }) => role !== 'fact').map((row) => tableRow(row, fullText)),
      },
    ],
  }
}

/** Facts are words beside the chart; they have no full amount. */
interface TableReading extends Omit<Reading, 'role'> {
  readonly role: Reading['role'] | 'fact'
}

function tableReadings(chart: ChartData, words: ChartWords): readonly TableReading[] {
  if (chart.type === 'steps') return stepReadings(chart, words)
  if (chart.type === 'spread') return spreadReadings(chart, words)
  return chartReadings(chart, words)
}

/** The total of a group stands below its steps, as in every other table. */
function stepReadings(chart: StepsChart, words: ChartWords): readonly TableReading[] {
  return chart.groups.flatMap((group) => {
    const [head, ...steps] = chartReadings({ ...chart, groups: [group] }, words)
    return head === undefined
      ? []
      : [
          { name: head.name, values: [], role: 'head' as const },
          ...steps,
          { name: chart.totalLabel, values: head.values, role: 'sum' as const },
        ]
  })
}

/** Each point of a spread is a row of its own. */
function spreadReadings(chart: SpreadChart, words: ChartWords): readonly TableReading[] {
  const spreads = chartReadings(chart, words).flatMap(({ name, values }) => [
    { name, values: [], role: 'head' as const },
    ...values.map((value) => ({ name: value.name, values: [value], role: 'part' as const })),
  ])
  const facts = chart.facts.map(({ label, text }) => ({
    name: label,
    values: [{ name: label, text, isAmount: false }],
    role: 'fact' as const,
  }))
  return [...spreads, ...facts]
}

function tableRow(
  { name, detail, values, role }: TableReading,
  cellOf: (value: ReadingValue) => ChartText,
): ChartTableRow {
  return { name, detail, cells: values.map(cellOf), role: role === 'fact' ? 'part' : role }
}

/** A label in thousands is never shown under the unit of the full amounts. */
function fullText({ isAmount, text, full }: ReadingValue): ChartText {
  return { text: isAmount ? (full ?? '–') : text }
}

/** Rows with one value share a heading; others are headed by what each value is. */
function columnNames(
  chart: ChartData,
  values: readonly ReadingValue[],
  words: ChartWords,
): readonly string[] {
  return chart.type === 'steps' || chart.type === 'spread'
    ? [words.amount]
    : values.map(({ name }) => name)
}

function nameTitle(chart: ChartData, words: ChartWords): string {
  const titles: Readonly<Record<ChartData['type'], string>> = {
    stacked: words.month,
    waterfall: words.step,
    tornado: words.assumption,
    range: words.option,
    cash: words.month,
    ruler: words.threshold,
    change: words.part,
    steps: words.step,
    spread: words.point,
  }
  return titles[chart.type]
}
