import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { stepRows, type StepRow } from '../../../../shared/insights/plans/band-figures.ts'
import { UNKNOWN } from '../../../../shared/i18n/language.ts'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { SavingRange } from './SavingRange.tsx'

/** What each step brings, on its own and after the steps before it. */
export function StepsPanel({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const { steps: words, saving } = t.savings.bands
  const rows = stepRows(document)
  if (rows.length === 0) return null
  return (
    <section className="gap4">
      <h2 className="f3 b">{words.table}</h2>
      <p className="q gap1">{saving(f.counted(document.alternatives?.horizonMonths ?? 0))}</p>
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
        <SavingRange range={alone} />
      </td>
      <td className="n">
        <SavingRange range={after} />
      </td>
      <td>{step.models.length === 0 ? UNKNOWN : step.models.join(', ')}</td>
    </tr>
  )
}
