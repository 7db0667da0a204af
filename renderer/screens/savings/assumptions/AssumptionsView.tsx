import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { Assumptions } from '../../../../shared/document/user/assumptions-document.ts'
import { useWords } from '../../../components/use-messages.ts'
import { basisMoney } from '../../../../shared/insights/spend/basis.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useApp } from '../../../state/store.ts'
import { AllowedSection } from './AllowedSection.tsx'
import { OptionsStrip } from './OptionsStrip.tsx'
import { BaselineSection } from './BaselineSection.tsx'
import { NodesSection } from './SelfHostingSection.tsx'
import { PolicySection } from './policy/PolicySection.tsx'
import { OutlookSection } from './OutlookSection.tsx'
import { ContractsSection } from './ContractsSection.tsx'
import type { SectionProps } from './section.ts'
import { TermsFileBar } from './AssumptionsFileBar.tsx'

/** The assumptions behind options and plans: editing, saving, and export as a file. */
export function AssumptionsView({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const terms = useApp((state) => state.savingsTerms)
  const basis = useApp((state) => state.savingsBasis)
  const loadAssumptions = useApp((state) => state.loadAssumptions)
  const { pending, onChange } = useChange()
  useEffect(() => {
    void loadAssumptions()
  }, [document, loadAssumptions])
  const words = t.savings.assumptions
  if (terms === undefined || basis === undefined) {
    return (
      <>
        <h1>{words.title}</h1>
        <p className="qq gap1">{t.common.working}</p>
      </>
    )
  }
  const section: SectionProps = { document, terms, chosen: pending ?? terms, basis, onChange }
  return (
    <>
      <h1>
        <MonthlyTitle {...section} />
      </h1>
      <p className="q gap1 prose">{words.lead}</p>
      <TermsFileBar {...section} />
      <OptionsStrip
        document={document}
        hasContracts={hasAnyContract(terms)}
        isWorking={pending !== undefined}
      />
      <PolicySection {...section} />
      <BaselineSection {...section} />
      <AllowedSection {...section} />
      <ContractsSection {...section} />
      <NodesSection {...section} />
      <OutlookSection {...section} />
    </>
  )
}

function hasAnyContract({ owed }: Assumptions): boolean {
  return owed.commitments.length + owed.discountTiers.length + owed.contracts.length > 0
}

/** Applies changes one after another. Faults are shown at the top of the screen, which is scrolled into view. */
function useChange() {
  const changeTerms = useApp((state) => state.changeTerms)
  const dismissFault = useApp((state) => state.dismissFault)
  const last = useRef<Assumptions>(undefined)
  const [pending, setPending] = useState<Assumptions>()
  const onChange = useCallback<SectionProps['onChange']>(
    (change) => {
      const base = last.current ?? useApp.getState().savingsTerms
      if (base === undefined) return
      const next = change(base)
      last.current = next
      setPending(next)
      dismissFault()
      void changeTerms(next).then(() => {
        if (last.current !== next) return
        last.current = undefined
        setPending(undefined)
        if (useApp.getState().fault === undefined) return
        window.document.getElementById('main')?.scrollTo(0, 0)
      })
    },
    [changeTerms, dismissFault],
  )
  return { pending, onChange }
}

function MonthlyTitle({ document, terms, basis }: SectionProps) {
  const { t, f, mark } = useWords()
  const words = t.savings.assumptions.monthly
  const used = basis.months.filter(({ why }) => why === 'used').length
  const monthly = basisMoney(document, 'monthly', basis.monthly, 'estimate')
  if (monthly === undefined) return words.none
  return <MarkedText text={words[terms.baseline.statistic](mark(monthly), f.counted(used))} />
}
