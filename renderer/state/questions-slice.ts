import type { StateCreator } from 'zustand'
import { questionFigures } from '../../shared/insights/spend/questions.ts'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
import type { QuestionsSlice } from './terms-state.ts'

export const createQuestionsSlice: StateCreator<AppState, [], [], QuestionsSlice> = (set, get) => ({
  isAsking: false,
  questionRound: [],
  questionId: undefined,
  skippedQuestions: [],
  passedOn: {},
  askQuestions: () => {
    const { document } = get()
    const open = document === undefined ? [] : questionFigures(document)
    const questionRound = open.map(({ workload }) => workload.id)
    const [questionId] = questionRound
    set({ isAsking: true, questionRound, questionId, skippedQuestions: [] })
    get().setReviewing(false)
    get().show('workloads')
  },
  leaveQuestions: () => set({ isAsking: false }),
  chooseQuestion: (questionId) => set({ questionId }),
  answerQuestion: async (workloadId, tier) => {
    await get().decideTier(workloadId, tier, '')
    // Another question may have been chosen while the answer was saved.
    if (get().questionId === workloadId) set({ questionId: nextQuestion(get()) })
  },
  skipQuestion: (workloadId) => {
    set(({ skippedQuestions }) => ({ skippedQuestions: [...skippedQuestions, workloadId] }))
    set({ questionId: nextQuestion(get()) })
  },
  passQuestionOn: (workloadId, who) => {
    set(({ passedOn }) => ({ passedOn: { ...passedOn, [workloadId]: who.trim() } }))
    set({ questionId: nextQuestion(get()) })
  },
  saveQuestions: async (list) => {
    await get().attempt(async () => {
      await saveFile('tier-questions.csv', new TextEncoder().encode(list))
    })
  },
})

/** The question that is answered now: the chosen one, or the next where that is answered; `undefined`: all are done. */
export function currentQuestion(state: AppState): string | undefined {
  const { document, questionId } = state
  const open = document === undefined ? [] : questionFigures(document)
  const isOpen = open.some(({ workload }) => workload.id === questionId)
  return isOpen ? questionId : nextQuestion(state)
}

/** The next question of the round that waits for an answer, from the current one on and around. */
function nextQuestion(state: AppState): string | undefined {
  const { document, questionRound, questionId, skippedQuestions, passedOn } = state
  const open = document === undefined ? [] : questionFigures(document)
  const waiting = new Set(open.map(({ workload }) => workload.id))
  const at = questionId === undefined ? 0 : questionRound.indexOf(questionId)
  return [...questionRound.slice(at), ...questionRound.slice(0, at)].find(
    (id) => waiting.has(id) && !skippedQuestions.includes(id) && passedOn[id] === undefined,
  )
}
