import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { bandRows, type BandRow } from '../../../../shared/insights/plans/band-figures.ts'
import { totalSpendShort } from '../../../../shared/insights/spend/spend.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { Grade } from '../../../components/figures/Grade.tsx'
import { RangeText } from '../../../components/figures/RangeText.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'

/** The whole bill in four bands that add up to it, with what each would save. */
export function BandsPanel({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const words = t.savings.bands
  const rows = bandRows(document)
  if (rows.length === 0) return null
  return (
    <>
      <ScrollBox label={words.table} className="wide-table gap3">
        <table className="t tight free">
          <Head document={document} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.band} row={row} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td className="n">
                <FigureText figure={totalSpendShort(document)} />
              </td>
              <td colSpan={5} />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <p className="src gap1">{words.note}</p>
    </>
  )
}

function Head({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const words = t.savings.bands
  const months = f.counted(document.alternatives?.horizonMonths ?? 0)
  const numbers = [words.spend, words.share, words.workloads, words.saving(months), words.range]
  return (
    <thead>
      <tr>
        <th scope="col">{words.band}</th>
        {numbers.map((name) => (
          <th key={name} scope="col" className="n">
            {name}
          </th>
        ))}
        <th scope="col">{words.evidence}</th>
      </tr>
    </thead>
  )
}

function Row({ row }: { readonly row: BandRow }) {
  const { t } = useWords()
  const words = t.savings.bands
  const { band, entry, spend, share, count } = row
  return (
    <tr>
      <th scope="row">
        <span className="b">{words.names[band]}</span>{' '}
        <span className="q">{words.meaning[band]}</span>
      </th>
      <td className="n">
        <FigureText figure={spend} />
      </td>
      <td className="n">
        <FigureText figure={share} />
      </td>
      <td className="n">
        <FigureText figure={count} />
      </td>
      <SavingCells row={row} />
      <td>
        {entry.evidence !== null && (
          <Grade grade={entry.evidence} reason={t.savings.evidence[entry.evidence]} />
        )}
      </td>
    </tr>
  )
}

/** The saving and its range; in words where there is none, or none is known. */
function SavingCells({ row: { saving, isNothing } }: { readonly row: BandRow }) {
  const words = useWords().t.savings.bands
  if (saving === undefined) {
    return (
      <td className="n q" colSpan={2}>
        {isNothing ? words.none : words.notKnown}
      </td>
    )
  }
  return (
    <>
      <td className={`n b ${saving.likely.value > 0n ? 'opp' : ''}`}>
        <FigureText figure={saving.likely} />
      </td>
      <td className="n">
        <RangeText range={saving} />
      </td>
    </>
  )
}
