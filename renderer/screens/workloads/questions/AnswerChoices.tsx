import { ZERO } from '../../../../shared/domain/amount.ts'
import { targetText } from '../../../../shared/insights/plans/advice-text.ts'
import type { QuestionFigures } from '../../../../shared/insights/spend/questions.ts'
import { workloadName } from '../../../../shared/insights/spend/spend.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { TierBadge } from '../../../components/figures/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

interface AnswerChoicesProps {
  readonly figures: QuestionFigures
  /** The keys belong to this question. */
  readonly isCurrent: boolean
}

/** The tiers in words of the work, each with what the best move would save if the work needed it. */
export function AnswerChoices({ figures, isCurrent }: AnswerChoicesProps) {
  const { t } = useWords()
  const name = workloadName(figures.workload) ?? t.workloads.noName
  return (
    <div className="choices" role="group" aria-label={t.questions.what(name)}>
      {figures.answers.map((answer, at) => (
        <AnswerChoice
          key={answer.tier}
          id={figures.workload.id}
          answer={answer}
          keyName={isCurrent ? String(at + 1) : undefined}
        />
      ))}
    </div>
  )
}

interface AnswerChoiceProps {
  readonly id: string
  readonly answer: QuestionFigures['answers'][number]
  readonly keyName: string | undefined
}

function AnswerChoice({ id, answer: { tier, to, saving }, keyName }: AnswerChoiceProps) {
  const { t, mark } = useWords()
  const words = t.questions
  const answerQuestion = useApp((state) => state.answerQuestion)
  const isSaving = to !== null && saving !== undefined && saving.value > ZERO
  return (
    <button type="button" className="answer" onClick={() => void answerQuestion(id, tier)}>
      <span className="row">
        <TierBadge tier={tier} />
        <span className="b grow">{t.common.tiers[tier]}</span>
        {keyName !== undefined && (
          <kbd className="kbd" aria-hidden="true">
            {keyName}
          </kbd>
        )}
      </span>
      {keyName !== undefined && <span>{words.choices[tier]}</span>}
      <span className="f1 q">
        {isSaving ? (
          <MarkedText text={words.saves(mark(saving), targetText(to, t))} />
        ) : (
          words.stays
        )}
      </span>
    </button>
  )
}
