import { useId, useState } from 'react'
import { PRICE_DECLINE } from '../../../../shared/assumptions/savings-defaults.ts'
import { Form } from '../../../components/forms/Form.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { numberOf } from './assumptions-draft.ts'
import { AssumptionSection } from './AssumptionSection.tsx'
import { RangeForm, TakeButton } from './RangeForm.tsx'
import type { SectionProps } from './section.ts'

/** The yearly price decline and the horizon. */
export function OutlookSection(section: SectionProps) {
  const { terms, onChange } = section
  const words = useWords().t.savings.assumptions.outlook
  const texts = useOutlookTexts(section)
  return (
    <AssumptionSection
      {...section}
      part="outlook"
      heading={<span data-source="assumption">{texts.heading}</span>}
      text={words.text}
      byDefault={texts.byDefault}
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

function useOutlookTexts({ terms, basis }: SectionProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.outlook
  const { low, likely, high } = terms.priceDecline
  const { priceDecline, horizonMonths } = basis.defaults
  const share = (value: number) => f.share(value, 0)
  return {
    heading: words.heading(
      share(Math.min(low, high)),
      share(Math.max(low, high)),
      share(likely),
      f.counted(terms.horizonMonths),
    ),
    byDefault: words.default(
      share(priceDecline.low),
      share(priceDecline.likely),
      share(priceDecline.high),
      f.counted(horizonMonths),
    ),
  }
}

interface HorizonProps {
  readonly months: number
  readonly onTake: (months: number) => void
}

function Horizon({ months, onTake }: HorizonProps) {
  const id = useId()
  const [text, setText] = useState(String(months))
  const words = useWords().t.savings.assumptions.outlook
  const typed = numberOf(text)
  return (
    <Form
      className="range-form"
      onSubmit={() => {
        if (typed !== undefined) onTake(typed)
      }}
    >
      <label htmlFor={id}>{words.horizon}</label>
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
        <span className="f1 qq">{words.horizonUnit}</span>
        {typed !== months && <TakeButton name={words.horizon} isDisabled={typed === undefined} />}
      </div>
    </Form>
  )
}
