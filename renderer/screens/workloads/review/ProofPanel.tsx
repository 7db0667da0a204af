import { useState } from 'react'
import type {
  AnalysisDocument,
  WorkloadEntry,
} from '../../../../shared/document/analysis-document.ts'
import type { MoveResult } from '../../../../shared/document/plan-result.ts'
import { testsFor } from '../../../../shared/evidence/own-test.ts'
import { Button } from '../../../components/Button.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { planFigures } from '../../../../shared/insights/plans/plans.ts'
import { useApp } from '../../../state/store.ts'
import { PublicResults } from './PublicResults.tsx'
import { TestDialog } from './TestDialog.tsx'
import { useRules } from './use-rules.ts'

interface ProofPanelProps {
  readonly document: AnalysisDocument
  readonly workload: WorkloadEntry
}

const PARTS = ['data', 'price', 'mapping', 'quality'] as const

/** What stands behind moving this workload: four proofs with their grade, public results, own tests. */
export function ProofPanel({ document, workload }: ProofPanelProps) {
  const { t } = useWords()
  const words = t.review
  const move = bestMove(document, workload.id)
  if (move?.proof === undefined) return null
  const { proof, from, to } = move
  return (
    <section>
      <h3 className="f3 b gap4">
        <span className="grade">{move.evidence}</span>
        {words.proof}
      </h3>
      <p className="f1 qq">{words.proofOf(from, to.model)}</p>
      <dl className="dl proof gap2">
        {PARTS.map((part) => (
          <Part key={part} name={words.parts[part]} grade={proof[part].grade}>
            {words.why[proof[part].why]}
          </Part>
        ))}
      </dl>
      <PublicResults from={from} to={to.model} task={workload.task ?? 'unknown'} />
      <OwnTests workload={workload} move={move} />
    </section>
  )
}

/** The move of the plan with the highest likely value that moves this workload. */
function bestMove(document: AnalysisDocument, id: string): MoveResult | undefined {
  return planFigures(document)
    .flatMap(({ plan }) => plan.moves)
    .find(({ workload }) => workload === id)
}

interface PartProps {
  readonly name: string
  readonly grade: string
  readonly children: string
}

function Part({ name, grade, children }: PartProps) {
  return (
    <>
      <dt>
        <span className="grade">{grade}</span>
        {name}
      </dt>
      <dd className="f1">{children}</dd>
    </>
  )
}

interface OwnTestsProps {
  readonly workload: WorkloadEntry
  readonly move: MoveResult
}

function OwnTests({ workload, move }: OwnTestsProps) {
  const { t } = useWords()
  const words = t.review
  const [isTesting, setIsTesting] = useState(false)
  const kept = useRules().view?.tests ?? []
  const exportTests = useApp((state) => state.exportTests)
  const importTests = useApp((state) => state.importTests)
  const tests = testsFor(kept, {
    workload: workload.id,
    task: workload.task,
    incumbent: move.from,
    candidate: move.to.model,
  })
  return (
    <>
      <h4 className="b gap3">{words.ownTests}</h4>
      <Tests tests={tests} />
      <div className="row wrap gap2">
        <Button text={words.enterTest} onClick={() => setIsTesting(true)} />
        {kept.length > 0 && <Button text={words.exportTests} onClick={() => void exportTests()} />}
        <TextFileButton
          label={words.importTests}
          accept=".json"
          onText={(name, text) => void importTests(name, text)}
        />
      </div>
      {isTesting && (
        <TestDialog workload={workload} move={move} onClose={() => setIsTesting(false)} />
      )}
    </>
  )
}

function Tests({ tests }: { readonly tests: ReturnType<typeof testsFor> }) {
  const { t, f } = useWords()
  if (tests.length === 0) return null
  return (
    <ul className="bul gap1">
      {tests.map((test) => (
        <li key={test.id}>
          {test.benchmark}: {t.review.testOf(f.count(test.asGood), f.count(test.comparisons))},{' '}
          {f.day(test.date)}
        </li>
      ))}
    </ul>
  )
}
