import { useState } from 'react'
import type { WorkloadEntry } from '../../../../shared/document/analysis-document.ts'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/forms/Form.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

/** The field that the key A leads to. */
export const ASK_FIELD = 'ask-whom'

/** Leaves a question to somebody else, or for later. */
export function AskSomeone({ workload: { id } }: { readonly workload: WorkloadEntry }) {
  const words = useWords().t.questions
  const passQuestionOn = useApp((state) => state.passQuestionOn)
  const skipQuestion = useApp((state) => state.skipQuestion)
  const [who, setWho] = useState('')
  return (
    <Form className="row wrap gap2" onSubmit={() => passQuestionOn(id, who)}>
      <div className="field grow">
        <input
          id={ASK_FIELD}
          value={who}
          maxLength={200}
          placeholder={words.askWhom}
          aria-label={words.askWhom}
          onChange={(event) => setWho(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <kbd className="kbd" aria-hidden="true">
          A
        </kbd>
      </div>
      <button type="submit" className="btn sm">
        {words.ask}
      </button>
      <Button text={words.skip} onClick={() => skipQuestion(id)} />
    </Form>
  )
}
