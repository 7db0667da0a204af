import { useId } from 'react'
import type { BaselineChoice } from '../../../../shared/document/user/assumptions-document.ts'
import { BASELINE_MONTHS } from '../../../../shared/document/user/assumption-choices.ts'
import { Choice } from '../../../components/forms/Choice.tsx'
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
      <MonthsChoice choice={chosen.baseline} onChange={change} />
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

interface MonthsChoiceProps {
  readonly choice: BaselineChoice
  readonly onChange: (part: Partial<BaselineChoice>) => void
}

const LAST_MONTHS = ['', ...BASELINE_MONTHS.map(String)]

/** Which months count, and what is taken of them. */
function MonthsChoice({ choice: { lastMonths, statistic }, onChange }: MonthsChoiceProps) {
  const { t, f } = useWords()
  const id = useId()
  const words = t.savings.assumptions.baseline
  return (
    <div className="row gap3">
      <label htmlFor={`${id}-months`}>{words.months}</label>
      <Choice
        id={`${id}-months`}
        value={String(lastMonths ?? '')}
        choices={LAST_MONTHS}
        nameOf={(n) => (n === '' ? words.all : words.last(f.counted(Number(n))))}
        onChange={(chosen) =>
          onChange({ lastMonths: BASELINE_MONTHS.find((n) => String(n) === chosen) ?? null })
        }
      />
      <label htmlFor={`${id}-statistic`}>{words.statistic}</label>
      <Choice
        id={`${id}-statistic`}
        value={statistic}
        choices={['mean', 'median']}
        nameOf={(each) => words.statistics[each]}
        onChange={(chosen) => onChange({ statistic: chosen })}
      />
    </div>
  )
}
