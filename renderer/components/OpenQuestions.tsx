import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { openQuestions } from '../../shared/insights/spend/questions.ts'
import { useApp } from '../state/store.ts'
import { Button } from './Button.tsx'
import { MarkedText } from './figures/MarkedText.tsx'
import { useWords } from './use-messages.ts'

/** What is still open of the figures of a screen, and the way to the questions; nothing where none is open. */
export function OpenQuestions({ document }: { readonly document: AnalysisDocument }) {
  const { t, f, mark, counted } = useWords()
  const askQuestions = useApp((state) => state.askQuestions)
  const open = openQuestions(document)
  if (open === undefined) return null
  const count = counted(open.count)
  // Spelled out in a sentence, a small number is no figure.
  const spelled = { n: count.n, text: f.count(count.n) }
  return (
    <p className="row open-questions gap2" role="note">
      <span>
        <MarkedText
          text={t.questions.open(spelled, mark(open.worth), f.counted(open.horizonMonths))}
        />
      </span>
      <Button text={t.questions.answerThem(spelled)} onClick={askQuestions} />
    </p>
  )
}
