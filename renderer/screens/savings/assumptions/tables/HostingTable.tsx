import type { ReactNode } from 'react'
import type { HostingRow } from '../../../../../shared/views/assumptions-basis.ts'
import { providerName } from '../../../../../shared/i18n/names.ts'
import {
  hostingFigures,
  type HostingFigures,
} from '../../../../../shared/insights/plans/hosting-figures.ts'
import { FigureText } from '../../../../components/figures/FigureText.tsx'
import { MarkedText } from '../../../../components/figures/MarkedText.tsx'
import { RangeText } from '../../../../components/figures/RangeText.tsx'
import { ScrollBox } from '../../../../components/ScrollBox.tsx'
import { useWords } from '../../../../components/use-messages.ts'

/** Every measured setup compared with the cheapest host, for the work that may move there. */
export function HostingTable({ rows }: { readonly rows: readonly HostingRow[] }) {
  const { t } = useWords()
  const words = t.savings.assumptions.hosting
  return (
    <>
      <p className="src">{words.unit}</p>
      <ScrollBox label={words.table} className="wide-table gap1">
        <table className="t tight hosting">
          <thead>
            <tr>
              <th>{words.setup}</th>
              <th>{words.verdict}</th>
              <th className="n">{words.work}</th>
              <th className="n">{words.nodes}</th>
              <th className="n">{words.cost}</th>
              <th className="n">{words.busy}</th>
              <th className="n">{words.host}</th>
              <th className="n">{words.breakEven}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.model} ${row.gpu} ${row.gpus} ${row.precision}`} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

function Row({ row }: { readonly row: HostingRow }) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.hosting
  const { nodes, hosted, verdict } = row
  const { cost, busy, host, breakEven } = hostingFigures(row)
  // The low end saves least, so it is the one with more nodes and the larger cost.
  const range = (low: string, high: string) => t.common.range(high, low)
  return (
    <tr className="free">
      <th scope="row">
        <Setup row={row} />
      </th>
      <td className={verdict === 'do' ? 'b' : verdict === 'do-not' ? '' : 'qq'}>
        {words.verdicts[verdict]}
      </td>
      <td className="n">
        <Work row={row} />
      </td>
      <NumberCell
        text={nodes && f.count(nodes.likely)}
        below={nodes && nodes.low !== nodes.high && range(f.count(nodes.low), f.count(nodes.high))}
      />
      <NumberCell
        text={<FigureText figure={cost?.likely} />}
        below={cost ? <RangeText range={{ low: cost.high, high: cost.low }} /> : null}
      />
      <td className="n">
        <FigureText figure={busy} />
      </td>
      <NumberCell
        text={<FigureText figure={host} />}
        below={hosted && providerName(hosted.seller)}
      />
      <td className="n">
        <BreakEven breakEven={row.breakEven} share={breakEven} />
      </td>
    </tr>
  )
}

/** The model on its node, how fast it is, and who measured that. */
function Setup({ row }: { readonly row: HostingRow }) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.hosting
  return (
    <>
      <span className="m">{row.model}</span>,{' '}
      {words.node(f.count(row.gpus), row.gpu, row.precision)}
      <span className="f1 qq block">
        {words.speed(f.count(row.tokensPerSecond))};{' '}
        <span lang="en">
          {row.source}, {row.asOf}
        </span>
      </span>
    </>
  )
}

/** How many workloads may move, and their tokens a month. */
function Work({ row: { workloads, tokensPerMonth } }: { readonly row: HostingRow }) {
  const { t, f } = useWords()
  const text = t.common.workloads(f.counted(workloads))
  if (workloads === 0) return <span className="qq">{text}</span>
  return (
    <>
      {text}
      <span className="f1 qq block">{f.shortCount(tokensPerMonth)}</span>
    </>
  )
}

interface NumberCellProps {
  /** `null`: not known. */
  readonly text: ReactNode
  /** A second line, if there is one to show. */
  readonly below: ReactNode
}

function NumberCell({ text, below }: NumberCellProps) {
  return (
    <td className="n">
      {text ?? '–'}
      {below !== null && below !== false && <span className="f1 qq block">{below}</span>}
    </td>
  )
}

interface BreakEvenProps extends Pick<HostingRow, 'breakEven'> {
  readonly share: HostingFigures['breakEven']
}

function BreakEven({ breakEven, share }: BreakEvenProps) {
  const { t, f, mark } = useWords()
  const words = t.savings.assumptions.hosting
  if (breakEven === null) return '–'
  const { utilisation, tokensPerMonth } = breakEven
  if (utilisation > 1) return words.never
  return <MarkedText text={words.breakEvenAt(mark(share), f.shortCount(tokensPerMonth))} />
}
