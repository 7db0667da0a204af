import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { stepRows, type StepRow } from '../../../../shared/insights/plans/band-figures.ts'
import type { Range } from '../../../../shared/domain/range.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { UNKNOWN } from '../../../../shared/i18n/language.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { RangeText } from '../../../components/figures/RangeText.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'

/** What each step brings, on its own and after the steps before it. */
export function StepsPanel({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const words = t.savings.bands.steps
  const rows = stepRows(document)
  if (rows.length === 0) return null
  return (
    <section className="gap4">
      <h2 className="f3 b">{words.table}</h2>
      <ScrollBox label={words.table} className="wide-table gap1">
        <table className="t tight free">
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col" className="n">
                {words.alone}
              </th>
              <th scope="col" className="n">
                {words.after}
              </th>
              <th scope="col">{words.models}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.step.step} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="src gap1">{words.note}</p>
    </section>
  )
}

function Row({ row: { step, alone, after } }: { readonly row: StepRow }) {
  const { t } = useWords()
  const { advice, bands } = t.savings
  return (
    <tr>
      <th scope="row">{step.step === 'ready' ? bands.steps.ready : advice.answers[step.step]}</th>
      <td className="n">
        <Saving range={alone} />
      </td>
      <td className="n">
        <Saving range={after} />
      </td>
      <td>{step.models.length === 0 ? UNKNOWN : step.models.join(', ')}</td>
    </tr>
  )
}

function Saving({ range }: { readonly range: Range<Figure> | undefined }) {
  if (range === undefined) return UNKNOWN
  return (
    <>
      <span className={range.likely.value < 0n ? 'b bad' : 'b'}>
        <FigureText figure={range.likely} />
      </span>{' '}
      <span className="q">
        <RangeText range={range} />
      </span>
    </>
  )
}
