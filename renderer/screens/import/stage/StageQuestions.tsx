import { useState } from 'react'
import type { StagedFile } from '../../../../shared/api/staging-api.ts'
import type { OpenQuestion } from '../../../../shared/document/open-question.ts'
import {
  DAY_ORDER_QUESTION,
  DECIMAL_QUESTION,
} from '../../../../shared/formats/reading/spelling-evidence.ts'
import type { Messages } from '../../../../shared/i18n/messages/en.ts'
import { Button } from '../../../components/Button.tsx'
import { ProblemCard } from '../../../components/ProblemCard.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { StagedFigures } from './staged.ts'
import { useApp } from '../../../state/store.ts'

/** What files leave open: asked before the import, never assumed. An answer can be changed until then. */
export function StageQuestions({ staged }: { readonly staged: StagedFigures }) {
  const { t, f } = useWords()
  const { asked: files, strange } = staged
  const count = files.reduce((sum, { questions }) => sum + questions.length, strange.length)
  if (count === 0) return null
  return (
    <section>
      <h2 className="f3 b gap5">{t.staging.questionsTitle(f.counted(count))}</h2>
      <div className="cols c2 gap2">
        {strange.map((file) => (
          <AccountQuestion key={file.fileId} file={file} />
        ))}
        {files.flatMap((file) =>
          file.questions.map((question) => (
            <Question key={`${file.entry.name} ${question.id}`} file={file} question={question} />
          )),
        )}
      </div>
    </section>
  )
}

/** Whether a file of another account belongs to the company; left out, it is listed with the files that do not count. */
function AccountQuestion({ file }: { readonly file: StagedFile }) {
  const { t } = useWords()
  const changeStage = useApp((state) => state.changeStage)
  const isBusy = useApp((state) => state.isStageBusy)
  const words = t.staging.newAccount
  const { fileId, newAccount } = file
  if (newAccount === null) return null
  const listed = (accounts: readonly string[]): string =>
    accounts.slice(0, LISTED_ACCOUNTS).join(', ') + (accounts.length > LISTED_ACCOUNTS ? ' …' : '')
  return (
    <ProblemCard
      isDecision
      title={words.title}
      tag={t.staging.questionTag}
      what={words.what(listed(newAccount.accounts), listed(newAccount.known))}
      where={file.entry.name}
    >
      <Button
        className="chip"
        text={words.confirm}
        isDisabled={isBusy}
        isPressed={newAccount.isConfirmed}
        onClick={() => void changeStage({ kind: 'confirm-account', fileId })}
      />
      <Button
        className="chip"
        text={t.staging.leaveOut}
        isDisabled={isBusy}
        onClick={() => void changeStage({ kind: 'leave-out', fileId, isLeftOut: true })}
      />
    </ProblemCard>
  )
}

const LISTED_ACCOUNTS = 3

interface QuestionProps {
  readonly file: StagedFile
  readonly question: OpenQuestion
}

function Question({ file, question }: QuestionProps) {
  const { t } = useWords()
  const words = t.staging.questions
  const isPeriod = question.options === null
  const [title, what] = isPeriod ? [words.period, words.periodWhat] : choiceWords(question, words)
  return (
    <ProblemCard
      isDecision
      title={title}
      tag={t.staging.questionTag}
      what={what}
      where={file.entry.name}
    >
      {isPeriod ? (
        <Period file={file} question={question} />
      ) : (
        <AnswerChips file={file} question={question} />
      )}
    </ProblemCard>
  )
}

type QuestionWords = Messages['staging']['questions']

/** Title and explanation of a question that has a few answers. */
function choiceWords({ id }: OpenQuestion, words: QuestionWords): readonly [string, string] {
  if (id === DAY_ORDER_QUESTION) return [words.dayOrder, words.dayOrderWhat]
  if (id === DECIMAL_QUESTION) return [words.decimal, words.decimalWhat]
  return [words.unit, words.unitWhat]
}

function AnswerChips({ file, question }: QuestionProps) {
  const { t } = useWords()
  const changeStage = useApp((state) => state.changeStage)
  const isBusy = useApp((state) => state.isStageBusy)
  const words: Readonly<Record<string, string>> = t.staging.questions.answers
  const { fileId } = file
  return question.options?.map((answer) => (
    <Button
      key={answer}
      className="chip"
      text={words[answer] ?? answer}
      isDisabled={isBusy}
      isPressed={question.answer === answer}
      onClick={() => void changeStage({ kind: 'answer', fileId, question: question.id, answer })}
    />
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
      <Button
        text={words.apply}
        isDisabled={isBusy || !isWhole || answer === question.answer}
        onClick={() => void changeStage({ kind: 'answer', fileId, question: question.id, answer })}
      />
    </>
  )
}
