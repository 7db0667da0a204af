import { useState } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { Button } from '../../../components/Button.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { MarksDialog } from './MarksDialog.tsx'
import { RulesDialog } from './RulesDialog.tsx'
import { CellFilterChip } from '../../../components/CellFilterChip.tsx'

/** The list for an engineering lead, the rules, and the way back to all workloads. */
export function ReviewTools({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const words = t.review
  const exportReview = useApp((state) => state.exportReview)
  const readReview = useApp((state) => state.readReview)
  const setReviewing = useApp((state) => state.setReviewing)
  const [isRules, setIsRules] = useState(false)
  return (
    <div className="row wrap gap3">
      <Button className="chip" text={words.stop} isPressed onClick={() => setReviewing(false)} />
      <CellFilterChip />
      <span className="grow" />
      <Button text={words.exportList} onClick={() => void exportReview()} />
      <TextFileButton
        label={words.importList}
        accept=".csv"
        onText={(_name, text) => void readReview(text)}
      />
      <Button text={words.rules} onClick={() => setIsRules(true)} />
      {isRules && <RulesDialog onClose={() => setIsRules(false)} />}
      <MarksDialog document={document} />
    </div>
  )
}
