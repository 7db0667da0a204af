import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { UNKNOWN } from '../../../../shared/i18n/language.ts'
import { marked } from '../../../../shared/insights/figures/marked-text.ts'
import {
  leverRows,
  whyNotRows,
  type LeverRow,
} from '../../../../shared/insights/plans/lever-figures.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { SavingRange } from './SavingRange.tsx'

/** The cheap levers that the bill shows, with why the others are not seeded in a closed disclosure. */
export function LeversFound({ document }: { readonly document: AnalysisDocument }) {
  const words = useWords().t.savings.foundLevers
  if (document.levers === undefined) return null
  const rows = leverRows(document)
  return (
    <section className="gap4">
      <h2 className="f3 b">{words.table}</h2>
      {rows.length === 0 ? (
        <p className="gap1">{words.nothing}</p>
      ) : (
        <Found rows={rows} months={document.alternatives?.horizonMonths ?? 0} />
      )}
      <WhyNot document={document} />
    </section>
  )
}

function Found({ rows, months }: { readonly rows: readonly LeverRow[]; readonly months: number }) {
  const { t, f } = useWords()
  const { foundLevers: words, bands } = t.savings
  return (
    <>
      <ScrollBox label={words.table} className="wide-table gap1">
        <table className="t tight free">
          <thead>
            <tr>
              <th scope="col">{words.lever}</th>
              <th scope="col" className="n">
                {bands.workloads}
              </th>
              <th scope="col" className="n">
                {bands.saving(f.counted(months))}
              </th>
              <th scope="col">{words.counts}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.lever} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="src gap1">{words.note}</p>
    </>
  )
}

function Row({ row }: { readonly row: LeverRow }) {
  const words = useWords().t.savings.foundLevers
  return (
    <tr>
      <th scope="row">{words.names[row.lever]}</th>
      <td className="n">
        {row.count === undefined ? words.wholeBill : <FigureText figure={row.count} />}
      </td>
      <td className="n">
        <Worth row={row} />
      </td>
      <td>{row.isReady ? words.ready : words.notCounted}</td>
    </tr>
  )
}

/** The saving with its range; else what was measured, or the discount to bargain for. */
function Worth({ row: { worth, measured, discount } }: { readonly row: LeverRow }) {
  const { t, f } = useWords()
  const words = t.savings.foundLevers
  if (worth !== undefined) return <SavingRange range={worth} />
  if (measured !== undefined) return <MarkedText text={words.measured(marked(measured, f))} />
  if (discount !== undefined) return <MarkedText text={words.bargain(marked(discount, f))} />
  return UNKNOWN
}

function WhyNot({ document }: { readonly document: AnalysisDocument }) {
  const { foundLevers: words, bands } = useWords().t.savings
  const rows = whyNotRows(document)
  if (rows.length === 0) return null
  return (
    <details className="gap3">
      <summary>{words.whyNot}</summary>
      <ScrollBox label={words.whyNot} className="wide-table gap2">
        <table className="t tight">
          <thead>
            <tr>
              <th scope="col">{words.lever}</th>
              <th scope="col">{words.reason}</th>
              <th scope="col" className="n">
                {bands.workloads}
              </th>
              <th scope="col" className="n">
                {bands.spend}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lever, why, count, spend }) => (
              <tr key={`${lever} ${why}`} className="free">
                <th scope="row">{words.names[lever]}</th>
                <td>{words.whys[why]}</td>
                <td className="n">
                  {count === undefined ? words.wholeBill : <FigureText figure={count} />}
                </td>
                <td className="n">
                  {spend === undefined ? UNKNOWN : <FigureText figure={spend} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}
