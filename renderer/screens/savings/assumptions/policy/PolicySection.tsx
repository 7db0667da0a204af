import { Fragment } from 'react'
import { PLACES } from '../../../../../shared/document/user/assumption-choices.ts'
import { EMPTY_POLICY, type Policy } from '../../../../../shared/document/user/policy-choices.ts'
import { policyCosts } from '../../../../../shared/insights/plans/policy-figures.ts'
import { Button } from '../../../../components/Button.tsx'
import { FigureText } from '../../../../components/figures/FigureText.tsx'
import { TextFileButton } from '../../../../components/forms/TextFileButton.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import { useApp } from '../../../../state/store.ts'
import { toggled } from '../assumptions-draft.ts'
import { AssumptionSection } from '../AssumptionSection.tsx'
import { CheckList } from '../CheckList.tsx'
import type { SectionProps } from '../section.ts'
import { DataClasses } from './DataClasses.tsx'
import { FurtherLimits } from './FurtherLimits.tsx'
import { SellerStatuses } from './SellerStatuses.tsx'

/** The three company questions and further limits, with what each costs; the policy as a file. */
export function PolicySection(section: SectionProps) {
  const words = useWords().t.policy
  const { document, chosen, basis, onChange } = section
  const policy = chosen.policy ?? EMPTY_POLICY
  const change = (next: Policy) => onChange((it) => ({ ...it, policy: next }))
  return (
    <AssumptionSection
      {...section}
      part="policy"
      heading={words.heading}
      text={words.text}
      byDefault={words.default}
    >
      <PolicyFile hasPolicy={chosen.policy !== null && chosen.policy !== undefined} />
      <div className="cols c2 gap3">
        <div>
          <Places policy={policy} onChange={change} />
          <DataClasses document={document} policy={policy} onChange={change} />
          <FurtherLimits policy={policy} onChange={change} />
          <Costs {...section} />
        </div>
        <SellerStatuses
          document={document}
          candidates={basis.sellers}
          policy={policy}
          onChange={change}
        />
      </div>
    </AssumptionSection>
  )
}

function PolicyFile({ hasPolicy }: { readonly hasPolicy: boolean }) {
  const words = useWords().t.policy
  const importPolicy = useApp((state) => state.importPolicy)
  const exportPolicy = useApp((state) => state.exportPolicy)
  return (
    <div className="row wrap gap2">
      {hasPolicy && <Button text={words.save} onClick={() => void exportPolicy()} />}
      <TextFileButton
        label={words.load}
        accept=".json"
        onText={(name, text) => void importPolicy(name, text)}
      />
      <span className="f1 qq">{words.saveText}</span>
    </div>
  )
}

interface PlacesProps {
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

/** The places that are known of sellers, and those that a file named beside them. */
function Places({ policy, onChange }: PlacesProps) {
  const { t } = useWords()
  const names: Readonly<Record<string, string>> = t.savings.assumptions.allowed.placeNames
  const places = policy.places ?? []
  const choices = [...new Set([...PLACES, ...places])]
  return (
    <CheckList
      legend={t.policy.places}
      note={places.length === 0 ? t.policy.anyPlace : t.savings.assumptions.allowed.onlyPlaces}
      choices={choices.map((place) => ({ value: place, name: names[place] ?? place }))}
      ticked={places}
      onToggle={(place) => {
        const list = toggled(places, place)
        onChange({ ...policy, places: list.length === 0 ? undefined : list })
      }}
    />
  )
}

/** What each stated constraint costs the best answer. */
function Costs({ document }: Pick<SectionProps, 'document'>) {
  const { t, f } = useWords()
  const costs = policyCosts(document)
  if (costs.length === 0) return null
  return (
    <section className="gap4">
      <h3 className="f3 b">
        {t.policy.costsTitle(f.counted(document.alternatives?.horizonMonths ?? 0))}
      </h3>
      <dl className="dl gap1">
        {costs.map(({ constraint, cost }) => (
          <Fragment key={constraint}>
            <dt>{t.policy.constraints[constraint]}</dt>
            <dd className="b">
              <FigureText figure={cost} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
