import type { ChartData, ChartText } from '../../shared/charts/chart-data.ts'
import {
  chartTable,
  type ChartTableBlock,
  type ChartTableRow,
} from '../../shared/charts/chart-table.ts'
import type { ChartWords } from '../../shared/charts/chart-words.ts'

interface ChartTableViewProps {
  readonly chart: ChartData
  readonly words: ChartWords
}

/** The table behind a chart: its labels in its unit, then the same values as full amounts. */
export function ChartTableView({ chart, words }: ChartTableViewProps) {
  const { columns, blocks } = chartTable(chart, words)
  const [first, ...others] = columns
  return (
    <table className="t tight gap2 chart-table">
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((title) => (
            <th key={title} scope="col" className="n">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map((block) => (
        <Block key={block.unit ?? ''} block={block} columnCount={columns.length} />
      ))}
    </table>
  )
}

function Block({
  block: { unit, rows },
  columnCount,
}: {
  readonly block: ChartTableBlock
  readonly columnCount: number
}) {
  return (
    <tbody>
      {unit !== undefined && (
        <tr className="unit-row">
          <th scope="rowgroup" colSpan={columnCount}>
            {unit}
          </th>
        </tr>
      )}
      {rows.map((row, at) => (
        <Row key={at} row={row} columnCount={columnCount} />
      ))}
    </tbody>
  )
}

const ROW_CLASS: Readonly<Record<ChartTableRow['role'], string>> = {
  part: 'free',
  level: 'free b',
  sum: 'sum',
  head: 'grp',
}

function Row({
  row: { name, detail, cells, role },
  columnCount,
}: {
  readonly row: ChartTableRow
  readonly columnCount: number
}) {
  return (
    <tr className={ROW_CLASS[role]}>
      <th scope={role === 'head' ? 'rowgroup' : 'row'} colSpan={role === 'head' ? columnCount : 1}>
        {name}
        {detail !== undefined && <span className="detail">{detail}</span>}
      </th>
      {cells.map((cell, at) => (
        <td key={at} className="n">
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell: { text, figure } }: { readonly cell: ChartText }) {
  if (figure === undefined) return text
  return (
    <data value={figure.value} data-id={figure.id}>
      {text}
    </data>
  )
}
