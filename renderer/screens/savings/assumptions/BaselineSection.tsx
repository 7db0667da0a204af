import { useId } from 'react'
import type { BaselineChoice } from '../../../../shared/document/user/assumptions-document.ts'
import { BASELINE_MONTHS } from '../../../../shared/document/user/assumption-choices.ts'
import { useWords } from '../../../components/use-messages.ts'
import { AssumptionSection } from './AssumptionSection.tsx'
import { BaselineMonths } from './tables/BaselineMonths.tsx'
import { CostsSideBySide } from './tables/CostsSideBySide.tsx'
import { Exclusions } from './Exclusions.tsx'
import type { SectionProps } from './section.ts'

/** The months of the baseline, the exclusions, and their cost at three sets of prices. */
export function BaselineSection(section: SectionProps) {
  const { t, f } = useWords()
  const { chosen, basis, onChange } = section
  const words = t.savings.assumptions.baseline
  const used = basis.months.filter(({ why }) => why === 'used').length
  const change = (part: Partial<BaselineChoice>) =>
    onChange((it) => ({ ...it, baseline: { ...it.baseline, ...part } }))
  return (
    <AssumptionSection
      {...section}
      part="baseline"
      heading={used === 0 ? words.none : words.heading(f.counted(used))}
      text={words.text}
      byDefault={words.default}
    >
      <Choice choice={chosen.baseline} onChange={change} />
      <div className="rc gap3">
        <div>
          <BaselineMonths {...section} />
          <Exclusions {...section} />
        </div>
        <CostsSideBySide {...section} />
      </div>
    </AssumptionSection>
  )
}

interface ChoiceProps {
  readonly choice: BaselineChoice
  readonly onChange: (part: Partial<BaselineChoice>) => void
}

function Choice({ choice: { lastMonths, statistic }, onChange }: ChoiceProps) {
  const { t, f } = useWords()
  const id = useId()
  const words = t.savings.assumptions.baseline
  return (
    <div className="row gap3">
      <label htmlFor={`${id}-months`}>{words.months}</label>
      <select
        id={`${id}-months`}
        className="choice"
        value={lastMonths ?? ''}
        onChange={({ target }) =>
          onChange({
            lastMonths: BASELINE_MONTHS.find((n) => String(n) === target.value) ?? null,
          })
        }
      >
        <option value="">{words.all}</option>
        {BASELINE_MONTHS.map((n) => (
          <option key={n} value={n}>
            {words.last(f.counted(n))}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-statistic`}>{words.statistic}</label>
      <select
        id={`${id}-statistic`}
        className="choice"
        value={statistic}
        onChange={({ target }) =>
          onChange({ statistic: target.value === 'median' ? 'median' : 'mean' })
        }
      >
        <option value="mean">{words.statistics.mean}</option>
        <option value="median">{words.statistics.median}</option>
      </select>
    </div>
  )
}
