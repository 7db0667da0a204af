import type { HostingRow } from '../../../../../shared/views/assumptions-basis.ts'
import { providerName } from '../../../../../shared/i18n/names.ts'
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
  const { nodes, usdPerMonth, hosted, breakEven, verdict } = row
  const dollars = (value: number) => f.estimate(value.toFixed(2), 'USD')
  return (
    <tr className="free">
      <th scope="row">
        <span className="m">{row.model}</span>,{' '}
        {words.node(f.count(row.gpus), row.gpu, row.precision)}
        <span className="f1 qq block">
          {words.speed(f.count(row.tokensPerSecond))};{' '}
          <span lang="en">
            {row.source}, {row.asOf}
          </span>
        </span>
      </th>
      <td className={verdict === 'do' ? 'b' : verdict === 'do-not' ? '' : 'qq'}>
        {words.verdicts[verdict]}
      </td>
      <td className="n">
        {row.workloads === 0 ? (
          <span className="qq">{t.common.workloads(f.counted(0))}</span>
        ) : (
          <>
            {t.common.workloads(f.counted(row.workloads))}
            <span className="f1 qq block">{f.shortCount(row.tokensPerMonth)}</span>
          </>
        )}
      </td>
      <td className="n">
        {nodes === null ? (
          '–'
        ) : (
          <>
            {f.count(nodes.likely)}
            {nodes.low !== nodes.high && (
              <span className="f1 qq block">
                {t.common.range(f.count(nodes.high), f.count(nodes.low))}
              </span>
            )}
          </>
        )}
      </td>
      <td className="n">
        {usdPerMonth === null ? (
          '–'
        ) : (
          <>
            {dollars(usdPerMonth.likely)}
            <span className="f1 qq block">
              {t.common.range(dollars(usdPerMonth.high), dollars(usdPerMonth.low))}
            </span>
          </>
        )}
      </td>
      <td className="n">{f.share(row.busy, 0)}</td>
      <td className="n">
        {hosted === null ? (
          '–'
        ) : (
          <>
            {dollars(hosted.usdPerMillion)}
            <span className="f1 qq block">{providerName(hosted.seller)}</span>
          </>
        )}
      </td>
      <td className="n">
        {breakEven === null
          ? '–'
          : breakEven.utilisation > 1
            ? words.never
            : words.breakEvenAt(
                f.share(breakEven.utilisation, 0),
                f.shortCount(breakEven.tokensPerMonth),
              )}
      </td>
    </tr>
  )
}
