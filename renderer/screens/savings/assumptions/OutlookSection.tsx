import { useId, useState } from 'react'
import { PRICE_DECLINE } from '../../../../shared/assumptions/savings-defaults.ts'
import { useWords } from '../../../components/use-messages.ts'
import { numberOf } from './assumptions-draft.ts'
import { AssumptionSection } from './AssumptionSection.tsx'
import { RangeForm } from './RangeForm.tsx'
import type { SectionProps } from './section.ts'

/** The yearly price decline and the horizon. */
export function OutlookSection(section: SectionProps) {
  const { t, f } = useWords()
  const { terms, basis, onChange } = section
  const words = t.savings.assumptions.outlook
  const { low, likely, high } = terms.priceDecline
  const { priceDecline, horizonMonths } = basis.defaults
  const share = (value: number) => f.share(value, 0)
  return (
    <AssumptionSection
      {...section}
      part="outlook"
      heading={words.heading(
        share(Math.min(low, high)),
        share(Math.max(low, high)),
        share(likely),
        f.counted(terms.horizonMonths),
      )}
      text={words.text}
      byDefault={words.default(
        share(priceDecline.low),
        share(priceDecline.likely),
        share(priceDecline.high),
        f.counted(horizonMonths),
      )}
      source={
        <>
          {' · '}
          <span lang="en">{PRICE_DECLINE.basis}</span>
        </>
      }
    >
      <div className="cols c2 gap3">
        <RangeForm
          name={words.decline}
          unit={words.declineUnit}
          range={terms.priceDecline}
          isPercent
          onTake={(range) => onChange((it) => ({ ...it, priceDecline: range }))}
        />
        <Horizon
          key={terms.horizonMonths}
          months={terms.horizonMonths}
          onTake={(months) => onChange((it) => ({ ...it, horizonMonths: months }))}
        />
      </div>
    </AssumptionSection>
  )
}

interface HorizonProps {
  readonly months: number
  readonly onTake: (months: number) => void
}

function Horizon({ months, onTake }: HorizonProps) {
  const { t } = useWords()
  const id = useId()
  const [text, setText] = useState(String(months))
  const words = t.savings.assumptions
  const typed = numberOf(text)
  const isChanged = typed !== months
  return (
    <form
      className="range-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== undefined) onTake(typed)
      }}
    >
      <label htmlFor={id}>{words.outlook.horizon}</label>
      <div className="range-ends">
        <span className={typed === undefined ? 'field wrong' : 'field'}>
          <input
            id={id}
            inputMode="numeric"
            value={text}
            maxLength={4}
            aria-invalid={typed === undefined}
            onChange={({ target }) => setText(target.value)}
          />
        </span>
        <span className="f1 qq">{words.outlook.horizonUnit}</span>
        {isChanged && (
          <button
            type="submit"
            className="btn sm"
            disabled={typed === undefined}
            aria-label={words.takeOf(words.outlook.horizon)}
          >
            {words.take}
          </button>
        )}
      </div>
    </form>
  )
}
