import { memo, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { ScenarioDialog } from './ScenarioDialog.tsx'

interface ScenarioBarProps {
  /** Of the chosen plan: what does not change while its figures do. */
  readonly name: string
  readonly title: string
  /** A proposed plan that was changed. */
  readonly isChanged: boolean
}

/** What can be done with the chosen plan, and with all of them. */
export const ScenarioBar = memo(function ScenarioBar(props: ScenarioBarProps) {
  const { name, title, isChanged } = props
  const [question, setQuestion] = useState<'keep' | 'change' | undefined>(undefined)
  const [removed, setRemoved] = useState('')
  const scenario = useApp((state) => state.scenarios?.scenarios.find((it) => it.name === name))
  const resetPlan = useApp((state) => state.resetPlan)
  const words = useWords().t.savings.scenarios
  return (
    <div className="scenario-bar gap3" role="group" aria-label={words.label}>
      <Button className="btn sm pri" text={words.keep} onClick={() => setQuestion('keep')} />
      {isChanged && <Button text={words.reset} onClick={() => resetPlan(name)} />}
      {scenario !== undefined && (
        <OwnActions
          id={scenario.id}
          onChange={() => setQuestion('change')}
          onRemoved={() => setRemoved(scenario.name)}
        />
      )}
      <FileActions />
      <UndoActions />
      <RemovedNote name={removed} />
      {question !== undefined && (
        <ScenarioDialog
          question={question}
          planName={name}
          title={title}
          scenario={scenario}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </div>
  )
})

/** Says that a scenario was removed, until it is back. */
function RemovedNote({ name }: { readonly name: string }) {
  const { t } = useWords()
  const isThere = useApp((state) => state.scenarios?.scenarios.some((it) => it.name === name))
  return (
    <p role="status" className="qq">
      {name !== '' && isThere !== true && t.savings.scenarios.removed(name)}
    </p>
  )
}

interface OwnActionsProps {
  readonly id: string
  readonly onChange: () => void
  readonly onRemoved: () => void
}

function OwnActions({ id, onChange, onRemoved }: OwnActionsProps) {
  const { t } = useWords()
  const duplicateScenario = useApp((state) => state.duplicateScenario)
  const removeScenario = useApp((state) => state.removeScenario)
  const exportScenarios = useApp((state) => state.exportScenarios)
  const words = t.savings.scenarios
  return (
    <>
      <Button text={words.duplicate} onClick={() => void duplicateScenario(id)} />
      <Button text={words.change} onClick={onChange} />
      <Button
        text={words.remove}
        onClick={() => {
          onRemoved()
          void removeScenario(id)
        }}
      />
      <Button text={words.saveOne} onClick={() => void exportScenarios(id)} />
    </>
  )
}

function FileActions() {
  const { t } = useWords()
  const importScenarios = useApp((state) => state.importScenarios)
  const exportScenarios = useApp((state) => state.exportScenarios)
  const count = useApp((state) => state.scenarios?.scenarios.length ?? 0)
  const words = t.savings.scenarios
  return (
    <>
      <TextFileButton
        label={words.open}
        accept=".json"
        onText={(file, text) => void importScenarios(file, text)}
      />
      {count > 1 && <Button text={words.saveAll} onClick={() => void exportScenarios()} />}
    </>
  )
}

function UndoActions() {
  const { t } = useWords()
  const canUndo = useApp((state) => state.deskPast.length > 0)
  const canRedo = useApp((state) => state.deskFuture.length > 0)
  const undoDesk = useApp((state) => state.undoDesk)
  const redoDesk = useApp((state) => state.redoDesk)
  const words = t.savings.scenarios
  return (
    <span className="row end">
      <button
        type="button"
        className="btn sm"
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={!canUndo}
        onClick={() => void undoDesk()}
      >
        {t.common.undo}
      </button>
      <button
        type="button"
        className="btn sm"
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        disabled={!canRedo}
        onClick={() => void redoDesk()}
      >
        {words.redo}
      </button>
    </span>
  )
}
