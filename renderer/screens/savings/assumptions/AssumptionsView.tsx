import { useEffect } from 'react'
import type { AnalysisDocument } from '../../../../shared/domain/analysis-document.ts'
import { useWords } from '../../../components/words.ts'
import { useApp } from '../../../state/store.ts'

/** Everything that answers and plans stand on, to be changed, kept and handed over as a file. */
export function AssumptionsView({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const terms = useApp((state) => state.savingsTerms)
  const basis = useApp((state) => state.savingsBasis)
  const loadAssumptions = useApp((state) => state.loadAssumptions)
  useEffect(() => {
    void loadAssumptions()
  }, [document, loadAssumptions])
  return (
    <>
      <h1>{t.savings.assumptions.title}</h1>
      {terms !== undefined && basis !== undefined && <p>{basis.months.length}</p>}
    </>
  )
}
