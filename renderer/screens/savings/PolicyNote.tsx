import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { dearConstraints, policyCosts } from '../../../shared/insights/plans/policy-figures.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { Button } from '../../components/Button.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { openCompanyQuestions } from './assumptions/policy/policy-draft.ts'

/** What the company's policy costs, which of its questions are open, and whose approval is missing. */
export function PolicyNote({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const setView = useApp((state) => state.setSavingsView)
  const open = openCompanyQuestions(document.savingsTerms?.policy)
  const texts = usePolicyTexts(document)
  if (document.policy === undefined) return null
  return (
    <p className="row open-questions gap2" role="note">
      <span>
        <MarkedText text={texts.join(' ')} />
      </span>
      <Button
        text={open.length > 0 ? t.policy.answer : t.policy.change}
        label={`${open.length > 0 ? t.policy.answer : t.policy.change}: ${t.policy.heading}`}
        onClick={() => setView('assumptions')}
      />
    </p>
  )
}

function usePolicyTexts(document: AnalysisDocument): readonly string[] {
  const { t, f, mark } = useWords()
  const words = t.policy
  const open = openCompanyQuestions(document.savingsTerms?.policy)
  const costs = policyCosts(document)
  const dear = dearConstraints(document).map(({ constraint, cost }) =>
    words.costPart(words.constraints[constraint], mark(cost)),
  )
  const months = f.counted(document.alternatives?.horizonMonths ?? 0)
  const awaiting = (document.policy?.sellers ?? []).filter(
    ({ approval }) => approval === 'needs-approval',
  )
  const names = awaiting.map(({ seller }) => providerName(seller)).join(', ')
  return [
    ...(open.length === 0
      ? []
      : [
          `${words.open(f.counted(open.length))} ${open.map((each) => words.questions[each]).join('; ')}.`,
        ]),
    ...(costs.length === 0
      ? []
      : [dear.length === 0 ? words.free : words.costs(dear.join(', '), months)]),
    ...(awaiting.length === 0 ? [] : [words.approval(names)]),
  ]
}
