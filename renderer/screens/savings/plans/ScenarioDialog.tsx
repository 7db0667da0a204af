import { useId, useState } from 'react'
import type { Scenario } from '../../../../shared/document/user/scenario-document.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { DialogButtons } from '../../../components/DialogButtons.tsx'
import { Form } from '../../../components/forms/Form.tsx'
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
  const save = useSave(props)
  return (
    <Dialog title={isNew ? words.keepTitle : words.changeTitle} onClose={onClose}>
      <Form
        onSubmit={() => {
          onClose()
          save(name.trim(), note.trim())
        }}
      >
        {isNew && <p className="q gap2">{words.keepText(title)}</p>}
        <NameField name={name} onName={setName} />
        {!isNew && <NoteField note={note} onNote={setNote} />}
        <DialogButtons
          text={isNew ? words.keep : t.common.save}
          isDisabled={name.trim() === ''}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onName: (name: string) => void
}

function NameField({ name, onName }: NameFieldProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="q gap2 block">
        {t.savings.scenarios.name}
      </label>
      <div className="field tall gap1">
        <input
          id={id}
          value={name}
          autoFocus
          maxLength={NAME_LENGTH}
          onChange={({ target }) => onName(target.value)}
        />
      </div>
    </>
  )
}

interface NoteFieldProps {
  readonly note: string
  readonly onNote: (note: string) => void
}

function NoteField({ note, onNote }: NoteFieldProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="q gap3 block">
        {t.savings.scenarios.note}
      </label>
      <textarea
        id={id}
        className="note-field gap1"
        rows={3}
        value={note}
        maxLength={NOTE_LENGTH}
        onChange={({ target }) => onNote(target.value)}
      />
    </>
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
