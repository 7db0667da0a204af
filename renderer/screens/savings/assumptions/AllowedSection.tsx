import { useId } from 'react'
import type { AllowedCandidates } from '../../../../shared/document/user/assumptions-document.ts'
import {
  EVIDENCE_FLOORS,
  LICENCE_CLASSES,
  PLACES,
} from '../../../../shared/document/user/assumption-choices.ts'
import { isSellerAllowed } from '../../../../shared/assumptions/filters.ts'
import { excludedModels } from '../../../../shared/insights/plans/options.ts'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { toggled } from './assumptions-draft.ts'
import { ExcludedCandidates } from '../options/ExcludedCandidates.tsx'
import { AssumptionSection } from './AssumptionSection.tsx'
import { CheckField, CheckList } from './CheckList.tsx'
import type { SectionProps } from './section.ts'
import { SellersTable } from './tables/SellersTable.tsx'

/** Limits on proposals: sellers, places, licenses, evidence. */
export function AllowedSection(section: SectionProps) {
  const { t, f } = useWords()
  const { document, chosen, basis, onChange } = section
  const { allowed } = chosen
  const words = t.savings.assumptions.allowed
  const all = f.counted(basis.sellers.length)
  const change = (part: Partial<AllowedCandidates>) =>
    onChange((it) => ({ ...it, allowed: { ...it.allowed, ...part } }))
  const proposed = basis.sellers.filter(({ seller }) => isSellerAllowed(seller, allowed))
  const isAll = proposed.length === basis.sellers.length
  return (
    <AssumptionSection
      {...section}
      part="allowed"
      heading={isAll ? words.all(all) : words.some(f.count(proposed.length), all)}
      text={words.text}
      byDefault={words.default}
    >
      <div className="rc gap3">
        <SellersTable sellers={basis.sellers} allowed={allowed} onChange={change} />
        <Limits allowed={allowed} onChange={change} />
      </div>
      {excludedModels(document).length === 0 ? (
        <p className="qq gap3">{words.noneLeftOut}</p>
      ) : (
        <ExcludedCandidates document={document} />
      )}
    </AssumptionSection>
  )
}

interface LimitsProps {
  readonly allowed: AllowedCandidates
  readonly onChange: (part: Partial<AllowedCandidates>) => void
}

function Limits({ allowed, onChange }: LimitsProps) {
  const words = useWords().t.savings.assumptions.allowed
  return (
    <div className="limits">
      <Places allowed={allowed} onChange={onChange} />
      <CheckField
        name={words.training}
        isTicked={allowed.refuseTraining}
        onToggle={() => onChange({ refuseTraining: !allowed.refuseTraining })}
      />
      <CheckField
        name={words.onlyProposed}
        isTicked={allowed.onlyProposed}
        onToggle={() => onChange({ onlyProposed: !allowed.onlyProposed })}
      />
      <CheckList
        legend={words.licences}
        choices={LICENCE_CLASSES.map((each) => ({ value: each, name: words.licenceNames[each] }))}
        ticked={allowed.refusedLicences}
        onToggle={(licence) =>
          onChange({ refusedLicences: toggled(allowed.refusedLicences, licence) })
        }
      />
      <EvidenceFloor allowed={allowed} onChange={onChange} />
    </div>
  )
}

function Places({ allowed, onChange }: LimitsProps) {
  const words = useWords().t.savings.assumptions.allowed
  const places = allowed.places ?? []
  return (
    <CheckList
      legend={words.places}
      note={places.length === 0 ? words.anyPlace : words.onlyPlaces}
      choices={PLACES.map((place) => ({ value: place, name: words.placeNames[place] }))}
      ticked={places}
      onToggle={(place) => {
        const list = toggled(places, place)
        onChange({ places: list.length === 0 ? null : list })
      }}
    />
  )
}

function EvidenceFloor({ allowed, onChange }: LimitsProps) {
  const id = useId()
  const words = useWords().t.savings.assumptions.allowed
  return (
    <div className="row gap3">
      <label htmlFor={id}>{words.evidence}</label>
      <Choice
        id={id}
        value={allowed.evidenceFloor}
        choices={EVIDENCE_FLOORS}
        nameOf={(floor) => words.floors[floor]}
        onChange={(evidenceFloor) => onChange({ evidenceFloor })}
      />
    </div>
  )
}
