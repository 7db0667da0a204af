import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { exclusionFact } from '../../../../shared/insights/plans/advice-text.ts'
import { excludedCount, excludedModels } from '../../../../shared/insights/plans/options.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'

/** Models that the program does not propose, each with the reason and the deciding fact. */
export function ExcludedCandidates({ document }: { readonly document: AnalysisDocument }) {
  const { t, f, counted } = useWords()
  const excluded = excludedModels(document)
  const words = t.savings.advice
  if (excluded.length === 0) return null
  return (
    <details className="excluded gap3">
      <summary>
        <MarkedText text={words.excluded(counted(excludedCount(document)))} />
      </summary>
      <ScrollBox label={words.reason} className="wide-table gap2">
        <table className="t tight">
          <thead>
            <tr>
              <th>{words.candidate}</th>
              <th>{words.sellers}</th>
              <th>{words.reason}</th>
              <th>{words.fact}</th>
            </tr>
          </thead>
          <tbody>
            {excluded.map(({ model, sellers, reason, fact }) => (
              <tr key={`${model} ${reason} ${fact}`} className="free">
                <th scope="row">{model}</th>
                <td>{sellers.map(providerName).join(', ')}</td>
                <td>{words.exclusions[reason]}</td>
                <td lang={reason === 'not-proposed' ? 'en' : undefined}>
                  {exclusionFact({ reason, fact }, { t, f })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}
