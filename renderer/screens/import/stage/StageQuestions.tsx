import { useState } from 'react'
import type { StagedFile } from '../../../../shared/api/staging-api.ts'
import type { OpenQuestion } from '../../../../shared/document/open-question.ts'
import { ProblemCard } from '../../../components/ProblemCard.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { StagedFigures } from './staged.ts'
import { useApp } from '../../../state/store.ts'

/** What files leave open: asked before the import, never assumed. An answer can be changed until then. */
export function StageQuestions({ staged }: { readonly staged: StagedFigures }) {
  const { t, f } = useWords()
  const files = staged.ready.filter(({ questions }) => questions.length > 0)
  if (files.length === 0) return null
  const count = files.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <section>
      <h2 className="f3 b gap5">{t.staging.questionsTitle(f.counted(count))}</h2>
      <div className="cols c2 gap2">
        {files.flatMap((file) =>
          file.questions.map((question) => (
            <Question key={`${file.entry.name} ${question.id}`} file={file} question={question} />
          )),
        )}
      </div>
    </section>
  )
}

interface QuestionProps {
  readonly file: StagedFile
  readonly question: OpenQuestion
}

function Question({ file, question }: QuestionProps) {
  const { t } = useWords()
  const words = t.staging.questions
  const isPeriod = question.options === null
  return (
    <ProblemCard
      isDecision
      title={isPeriod ? words.period : words.unit}
      tag={t.staging.questionTag}
      what={isPeriod ? words.periodWhat : words.unitWhat}
      where={file.entry.name}
    >
      {isPeriod ? (
        <Period file={file} question={question} />
      ) : (
        <Unit file={file} question={question} />
      )}
    </ProblemCard>
  )
}

function Unit({ file, question }: QuestionProps) {
  const { t } = useWords()
  const changeStage = useApp((state) => state.changeStage)
  const isBusy = useApp((state) => state.isStageBusy)
  const words = t.staging.questions
  const { fileId } = file
  return (['dollars', 'cents'] as const).map((answer) => (
    <button
      key={answer}
      type="button"
      className="chip"
      aria-pressed={question.answer === answer}
      disabled={isBusy}
      onClick={() => void changeStage({ kind: 'answer', fileId, question: question.id, answer })}
    >
      {words[answer]}
    </button>
  ))
}

function Period({ file, question }: QuestionProps) {
  const { t } = useWords()
  const changeStage = useApp((state) => state.changeStage)
  const isBusy = useApp((state) => state.isStageBusy)
  const [from = '', to = ''] = question.answer?.split(' ') ?? []
  const [first, setFirst] = useState(from)
  const [last, setLast] = useState(to)
  const words = t.staging.questions
  const { fileId } = file
  const answer = `${first} ${last}`
  const isWhole = first !== '' && last !== '' && first <= last
  return (
    <>
      {(
        [
          [words.from, first, setFirst],
          [words.to, last, setLast],
        ] as const
      ).map(([label, value, set]) => (
        <label key={label} className="row">
          <span className="q">{label}</span>
          <input
            type="date"
            className="choice"
            value={value}
            onChange={(event) => set(event.target.value)}
          />
        </label>
      ))}
      <button
        type="button"
        className="btn sm"
        disabled={isBusy || !isWhole || answer === question.answer}
        onClick={() => void changeStage({ kind: 'answer', fileId, question: question.id, answer })}
      >
        {words.apply}
      </button>
    </>
  )
}
