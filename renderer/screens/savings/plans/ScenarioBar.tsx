import { memo, useState } from 'react'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { useDeskKeys } from '../desk/use-desk-keys.ts'
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
  const { t } = useWords()
  const [question, setQuestion] = useState<'keep' | 'change' | undefined>(undefined)
  const [removed, setRemoved] = useState<string | undefined>(undefined)
  const scenario = useApp((state) => state.scenarios?.scenarios.find((it) => it.name === name))
  const isGone = useApp(
    (state) =>
      removed !== undefined && !state.scenarios?.scenarios.some((it) => it.name === removed),
  )
  const resetPlan = useApp((state) => state.resetPlan)
  const words = t.savings.scenarios
  return (
    <div className="scenario-bar gap3" role="group" aria-label={words.label}>
      <button type="button" className="btn sm pri" onClick={() => setQuestion('keep')}>
        {words.keep}
      </button>
      {isChanged && (
        <button type="button" className="btn sm" onClick={() => resetPlan(name)}>
          {words.reset}
        </button>
      )}
      {scenario !== undefined && (
        <OwnActions
          id={scenario.id}
          onChange={() => setQuestion('change')}
          onRemoved={() => setRemoved(scenario.name)}
        />
      )}
      <FileActions />
      <UndoActions />
      <p role="status" className="qq">
        {isGone && words.removed(removed ?? '')}
      </p>
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
      <button type="button" className="btn sm" onClick={() => void duplicateScenario(id)}>
        {words.duplicate}
      </button>
      <button type="button" className="btn sm" onClick={onChange}>
        {words.change}
      </button>
      <button
        type="button"
        className="btn sm"
        onClick={() => {
          onRemoved()
          void removeScenario(id)
        }}
      >
        {words.remove}
      </button>
      <button type="button" className="btn sm" onClick={() => void exportScenarios(id)}>
        {words.saveOne}
      </button>
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
      {count > 1 && (
        <button type="button" className="btn sm" onClick={() => void exportScenarios()}>
          {words.saveAll}
        </button>
      )}
    </>
  )
}

function UndoActions() {
  const { t } = useWords()
  const canUndo = useApp((state) => state.deskPast.length > 0)
  const canRedo = useApp((state) => state.deskFuture.length > 0)
  const undoDesk = useApp((state) => state.undoDesk)
  const redoDesk = useApp((state) => state.redoDesk)
  useDeskKeys()
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
