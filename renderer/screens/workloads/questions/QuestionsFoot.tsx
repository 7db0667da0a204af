import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import {
  questionFigures,
  type QuestionFigures,
} from '../../../../shared/insights/spend/questions.ts'
import { workloadName } from '../../../../shared/insights/spend/spend.ts'
import { writeAnswerList } from '../../../../shared/review/answer-list.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { Button } from '../../../components/Button.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { useWords, type Words } from '../../../components/use-messages.ts'
import { hashOf } from '../../../state/navigation-slice.ts'
import { useApp } from '../../../state/store.ts'
import { doubtText, signalsText } from './QuestionRow.tsx'

interface QuestionsFootProps {
  readonly document: AnalysisDocument
  /** Of this round. */
  readonly open: readonly QuestionFigures[]
  readonly isRoundDone: boolean
}

/** Questions for others, out as a list and back as answers; further questions; the savings. */
export function QuestionsFoot({ document, open, isRoundDone }: QuestionsFootProps) {
  const words = useWords()
  const { t, f } = words
  const passedOn = useApp((state) => state.passedOn)
  const readReview = useApp((state) => state.readReview)
  const saveQuestions = useApp((state) => state.saveQuestions)
  const askQuestions = useApp((state) => state.askQuestions)
  const asked = open.filter(({ workload }) => passedOn[workload.id] !== undefined)
  // Whoever names nobody asks about everything that is open.
  const listed = asked.length > 0 ? asked : open
  const further = isRoundDone ? questionFigures(document).length : 0
  return (
    <footer className="row wrap gap4">
      <p className="f1 qq grow">{t.questions.exportHint}</p>
      <TextFileButton
        label={t.questions.importAnswers}
        accept=".csv"
        onText={(_name, text) => void readReview(text)}
      />
      {listed.length > 0 && (
        <Button
          text={t.questions.exportOpen(f.counted(listed.length))}
          onClick={() => void saveQuestions(listOf(listed, passedOn, words))}
        />
      )}
      {further > 0 && <Button text={t.questions.next(f.counted(further))} onClick={askQuestions} />}
      <a className="btn pri" href={hashOf('savings')}>
        {t.questions.toSavings}
      </a>
    </footer>
  )
}

/** The questions as a list of answers to be filled in; what the reader needs stands behind its columns. */
function listOf(
  listed: readonly QuestionFigures[],
  passedOn: Readonly<Record<string, string>>,
  { t, f }: Pick<Words, 't' | 'f'>,
): string {
  const { headings } = t.questions
  const rows = listed.map(({ workload, question }) => {
    const name = workloadName(workload) ?? t.workloads.noName
    return {
      workload: workload.id,
      by: passedOn[workload.id] ?? '',
      context: [
        name,
        providerName(workload.provider),
        workload.model ?? '',
        workload.neededTier ?? '',
        `${t.questions.what(name)} ${doubtText(question.why, workload, { t, f })}`,
        signalsText(workload),
      ],
    }
  })
  return writeAnswerList(rows, [
    headings.name,
    headings.provider,
    headings.model,
    headings.suggested,
    headings.question,
    headings.signals,
  ])
}
