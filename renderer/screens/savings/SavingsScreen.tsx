import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { SAVINGS_VIEWS } from '../../state/savings/savings-state.ts'
import { OpenQuestions } from '../../components/OpenQuestions.tsx'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { OptionsView } from './options/OptionsView.tsx'
import { AssumptionsView } from './assumptions/AssumptionsView.tsx'
import { PolicyNote } from './PolicyNote.tsx'
import { PlansView } from './plans/PlansView.tsx'
import { useTriedPlans } from './plans/use-tried-plans.ts'

/** The savings screen: options, plans and assumptions. */
export function SavingsScreen() {
  const { t } = useWords()
  return (
    <NeedsDocument title={t.frame.screens.savings}>
      {(document) => <Savings document={document} />}
    </NeedsDocument>
  )
}

function Savings({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const view = useApp((state) => state.savingsView)
  const planName = useApp((state) => state.planName)
  const { figures, trials, drafts } = useTriedPlans(document)
  const chosen = figures.find(({ plan }) => plan.name === planName) ?? figures[0]
  const { alternatives } = document
  if (chosen === undefined && alternatives === undefined) {
    return (
      <>
        <h1>{t.savings.nothing}</h1>
        <p className="q gap1">{t.savings.nothingText}</p>
      </>
    )
  }
  const draft = drafts.find(({ plan }) => plan.name === chosen?.plan.name)
  const tried = draft && (trials[draft.plan.name]?.plan ?? draft.plan)
  const plans = { document, figures, chosen, draft, tried }
  return (
    <>
      <Views />
      <OpenQuestions document={document} />
      {view !== 'assumptions' && <PolicyNote document={document} />}
      {view === 'assumptions' ? (
        <AssumptionsView document={document} />
      ) : view === 'answers' && alternatives !== undefined ? (
        <OptionsView {...plans} alternatives={alternatives} />
      ) : (
        <PlansView {...plans} />
      )}
    </>
  )
}

function Views() {
  const { t } = useWords()
  const view = useApp((state) => state.savingsView)
  const setView = useApp((state) => state.setSavingsView)
  return (
    <nav className="views" aria-label={t.savings.views.label}>
      {SAVINGS_VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? 'true' : undefined}
          onClick={() => setView(each)}
        >
          {t.savings.views[each]}
        </button>
      ))}
    </nav>
  )
}
