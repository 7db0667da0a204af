import { useEffect, useRef } from 'react'
import type { WorkloadEntry } from '../../../../shared/document/analysis-document.ts'
import type { TierDoubt } from '../../../../shared/document/tier-question.ts'
import type { QuestionFigures } from '../../../../shared/insights/spend/questions.ts'
import { workloadName } from '../../../../shared/insights/spend/spend.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useWords, type Words } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { AnswerChoices } from './AnswerChoices.tsx'
import { AskSomeone } from './AskSomeone.tsx'

interface QuestionRowProps {
  readonly figures: QuestionFigures
  readonly isCurrent: boolean
}

/** One question: what the work is, why its tier is in doubt, and the answers with what each would save. */
export function QuestionRow({ figures, isCurrent }: QuestionRowProps) {
  const words = useWords()
  const { workload, spend, worth, question } = figures
  const heading = useFocusWhenCurrent(isCurrent)
  return (
    <li className={isCurrent ? 'question now' : 'question'} aria-current={isCurrent && 'step'}>
      <div className="about">
        <Heading figures={figures} isCurrent={isCurrent} heading={heading} />
        <p className="q">
          <FigureText figure={spend} /> · {workload.model} ·{' '}
          <MarkedText text={words.t.questions.worth(words.mark(worth))} />
        </p>
        <p className="gap1">{doubtText(question.why, workload, words)}</p>
        {isCurrent && workload.reasons.length > 0 && (
          <p className="f1 qq gap1">
            {words.t.questions.signals}: {signalsText(workload)}
          </p>
        )}
        {isCurrent ? <AskSomeone workload={workload} /> : <Standing workload={workload} />}
      </div>
      <AnswerChoices figures={figures} isCurrent={isCurrent} />
    </li>
  )
}

interface HeadingProps extends QuestionRowProps {
  readonly heading: React.RefObject<HTMLHeadingElement | null>
}

/** The name; that of another question leads there. */
function Heading({ figures: { workload }, isCurrent, heading }: HeadingProps) {
  const { t } = useWords()
  const chooseQuestion = useApp((state) => state.chooseQuestion)
  const name = workloadName(workload) ?? t.workloads.noName
  return (
    <h2 className="f3 b" ref={heading} tabIndex={-1}>
      {isCurrent ? (
        name
      ) : (
        <button type="button" className="link" onClick={() => chooseQuestion(workload.id)}>
          {name}
        </button>
      )}
    </h2>
  )
}

/** The question that is answered next takes the focus, so that a screen reader reads it. */
function useFocusWhenCurrent(isCurrent: boolean): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isCurrent) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return heading
}

/** What became of a question that is not answered. */
function Standing({ workload: { id } }: { readonly workload: WorkloadEntry }) {
  const { t } = useWords()
  const isSkipped = useApp((state) => state.skippedQuestions.includes(id))
  const who = useApp((state) => state.passedOn[id])
  if (who !== undefined) return <p className="f1 q gap1">{t.questions.asked(who)}</p>
  return isSkipped && <p className="f1 q gap1">{t.questions.skipped}</p>
}

const SIGNALS = 3

/** The strongest signals, as they are stated. */
export function signalsText({ reasons }: WorkloadEntry): string {
  return reasons
    .slice(0, SIGNALS)
    .map(({ evidence }) => evidence)
    .join(' · ')
}

/** Why the tier of a workload is in doubt. */
export function doubtText(
  why: TierDoubt,
  { guard, neededTier, confidence }: WorkloadEntry,
  { t, f }: Pick<Words, 't' | 'f'>,
): string {
  if (why === 'guarded' && guard !== null) return t.workloads.guarded(t.workloads.guards[guard])
  const tier = neededTier === null ? t.common.notClassified : t.common.tiers[neededTier]
  const words = why === 'guarded' ? t.questions.why.unconfirmed : t.questions.why[why]
  return words(tier.toLowerCase(), f.decimal(confidence ?? 0, 2))
}
