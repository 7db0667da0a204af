import { useEffect } from 'react'
import type { QuestionFigures } from '../../../../shared/insights/spend/questions.ts'
import { currentQuestion } from '../../../state/questions-slice.ts'
import { useApp } from '../../../state/store.ts'
import { isTyping } from '../use-tier-keys.ts'
import { ASK_FIELD } from './AskSomeone.tsx'

/** Keys 1 to 3 answer the question that is open, S skips it, A asks somebody, arrows choose another, Escape leaves. */
export function useQuestionKeys(open: readonly QuestionFigures[]): void {
  const current = useApp(currentQuestion)
  const answer = useApp((state) => state.answerQuestion)
  const skip = useApp((state) => state.skipQuestion)
  const choose = useApp((state) => state.chooseQuestion)
  const leave = useApp((state) => state.leaveQuestions)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      const at = open.findIndex(({ workload }) => workload.id === current)
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const other = step === undefined ? undefined : open[at < 0 ? 0 : at + step]
      const tier = open[at]?.answers[Number(event.key) - 1]?.tier
      const key = event.key.toLowerCase()
      if (step !== undefined) event.preventDefault()
      if (other !== undefined) choose(other.workload.id)
      else if (key === 'escape') leave()
      else if (current === undefined || at < 0) return
      else if (tier !== undefined) void answer(current, tier)
      else if (key === 's') skip(current)
      else if (key === 'a') {
        event.preventDefault()
        document.getElementById(ASK_FIELD)?.focus()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [open, current, answer, skip, choose, leave])
}
