import type {
  AnalysisDocument,
  WorkloadEntry,
} from '../../../../shared/document/analysis-document.ts'
import {
  questionFigures,
  questionsTogether,
  type QuestionFigures,
} from '../../../../shared/insights/spend/questions.ts'
import { Button } from '../../../components/Button.tsx'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { currentQuestion } from '../../../state/questions-slice.ts'
import { useApp } from '../../../state/store.ts'
import { MarksDialog } from '../review/MarksDialog.tsx'
import { AnsweredRow } from './AnsweredRow.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import { QuestionsFoot } from './QuestionsFoot.tsx'
import { useQuestionKeys } from './use-question-keys.ts'

interface QuestionsProps {
  readonly document: AnalysisDocument
}

/** A question of the round: open, or answered by a person meanwhile. */
type RoundEntry =
  | { readonly kind: 'open'; readonly figures: QuestionFigures }
  | { readonly kind: 'answered'; readonly workload: WorkloadEntry }

/** The tiers on which the most money hangs, asked one after the other. */
export function QuestionsView({ document }: QuestionsProps) {
  const entries = useRound(document)
  const current = useApp(currentQuestion)
  const open = entries.flatMap((entry) => (entry.kind === 'open' ? [entry.figures] : []))
  useQuestionKeys(open)
  return (
    <section className="questions">
      <Title document={document} open={open} />
      {entries.length > 0 && <Progress entries={entries} />}
      <ol>
        {entries.map((entry) =>
          entry.kind === 'open' ? (
            <QuestionRow
              key={entry.figures.workload.id}
              figures={entry.figures}
              isCurrent={entry.figures.workload.id === current}
            />
          ) : (
            <AnsweredRow key={entry.workload.id} workload={entry.workload} />
          ),
        )}
      </ol>
      <QuestionsFoot document={document} open={open} isRoundDone={open.length === 0} />
      <MarksDialog document={document} />
    </section>
  )
}

function useRound(document: AnalysisDocument): readonly RoundEntry[] {
  const round = useApp((state) => state.questionRound)
  const open = new Map(questionFigures(document).map((each) => [each.workload.id, each]))
  const byId = new Map(document.workloads.map((entry) => [entry.id, entry]))
  return round.flatMap((id): RoundEntry[] => {
    const figures = open.get(id)
    if (figures !== undefined) return [{ kind: 'open', figures }]
    const workload = byId.get(id)
    return workload?.source === 'override' ? [{ kind: 'answered', workload }] : []
  })
}

interface TitleProps extends QuestionsProps {
  /** Of this round. */
  readonly open: readonly QuestionFigures[]
}

/** What hangs on the open questions of the round; after it, on those that follow. */
function Title({ document, open }: TitleProps) {
  const { t, f, mark } = useWords()
  const leaveQuestions = useApp((state) => state.leaveQuestions)
  const asked = open.length > 0 ? open : questionFigures(document)
  const together = questionsTogether(document, 'questions/round', asked)
  return (
    <>
      <div className="row">
        <h1 className="grow">
          {together === undefined ? (
            t.questions.none
          ) : (
            <MarkedText
              text={t.questions.title(
                f.counted(asked.length),
                mark(together.worth),
                f.counted(together.horizonMonths),
              )}
            />
          )}
        </h1>
        <Button text={t.questions.leave} onClick={leaveQuestions} />
      </div>
      <p className="q gap1">{t.questions.lead}</p>
    </>
  )
}

function Progress({ entries }: { readonly entries: readonly RoundEntry[] }) {
  const { t, f } = useWords()
  const done = entries.filter(({ kind }) => kind === 'answered').length
  return (
    <div className="row wrap gap3">
      <span className="steps" aria-hidden="true">
        {entries.map((entry, at) => (
          <span key={at} className={entry.kind === 'answered' ? 'done' : undefined} />
        ))}
      </span>
      <span className="b" role="status">
        {t.questions.progress(f.counted(done), f.counted(entries.length))}
      </span>
      <span className="grow" />
      <span className="f1 qq">{t.questions.keys}</span>
    </div>
  )
}
