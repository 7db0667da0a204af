import { useId, useState } from 'react'
import type { Scenario } from '../../../../shared/document/user/scenario-document.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

interface ScenarioDialogProps {
  readonly question: 'keep' | 'change'
  readonly planName: string
  readonly title: string
  /** The scenario that is chosen; a proposed plan has none. */
  readonly scenario: Scenario | undefined
  readonly onClose: () => void
}

const NAME_LENGTH = 80
const NOTE_LENGTH = 500

/** Asks under which name, and with which note, a plan is kept. */
export function ScenarioDialog(props: ScenarioDialogProps) {
  const { question, title, scenario, onClose } = props
  const { t, f } = useWords()
  const count = useApp((state) => state.scenarios?.scenarios.length ?? 0)
  const words = t.savings.scenarios
  const isNew = question === 'keep'
  const [name, setName] = useState(
    isNew ? words.proposedName(f.count(count + 1)) : (scenario?.name ?? ''),
  )
  const [note, setNote] = useState(scenario?.note ?? '')
  const id = useId()
  const save = useSave(props)
  return (
    <Dialog title={isNew ? words.keepTitle : words.changeTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          save(name.trim(), note.trim())
        }}
      >
        {isNew && <p className="q gap2">{words.keepText(title)}</p>}
        <label htmlFor={id} className="q gap2 block">
          {words.name}
        </label>
        <div className="field tall gap1">
          <input
            id={id}
            value={name}
            autoFocus
            maxLength={NAME_LENGTH}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        {!isNew && (
          <>
            <label htmlFor={`${id}-note`} className="q gap3 block">
              {words.note}
            </label>
            <textarea
              id={`${id}-note`}
              className="note-field gap1"
              rows={3}
              value={note}
              maxLength={NOTE_LENGTH}
              onChange={({ target }) => setNote(target.value)}
            />
          </>
        )}
        <div className="row gap4">
          <button type="submit" className="btn pri" disabled={name.trim() === ''}>
            {isNew ? words.keep : t.common.save}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function useSave({ question, planName, scenario }: ScenarioDialogProps) {
  const keepScenario = useApp((state) => state.keepScenario)
  const changeScenario = useApp((state) => state.changeScenario)
  return (name: string, note: string): void => {
    if (question === 'change') {
      if (scenario !== undefined) void changeScenario(scenario.id, { name, note })
      return
    }
    const { trials, drafts } = useApp.getState()
    const plan =
      trials[planName]?.plan ?? drafts?.plans.find(({ plan: it }) => it.name === planName)?.plan
    if (plan !== undefined) void keepScenario(name, plan)
  }
}
