import type { PriceCard, PriceEntryCard } from '../../../shared/views/price-views.ts'
import { useWords } from '../../components/use-messages.ts'
import { daysOf } from './price-days.ts'

/** Every dated price of the model, the newest first, with the one that holds marked. */
export function PriceTimeline({ card: { timeline, day } }: { readonly card: PriceCard }) {
  const { t, f } = useWords()
  const words = t.prices
  if (timeline.length === 0) return null
  return (
    <>
      <h3 className="f3 b gap4">{words.timeline}</h3>
      <ol className="timeline gap2">
        {timeline.toReversed().map((entry) => {
          const when = whenOf(entry, day)
          const { prices } = entry
          return (
            <li key={entry.from ?? ''} className={when} aria-current={when === 'now'}>
              <p className="row">
                <span className="grow">{daysOf(entry, t, f)}</span>
                <span className={when === 'now' ? 'tag' : 'qq f1'}>
                  {when === 'now' ? words.now : when === 'past' ? words.past : words.scheduled}
                </span>
              </p>
              <p className="m">
                {f.unitPrice(prices.input, prices.currency)} ·{' '}
                {f.unitPrice(prices.cacheRead, prices.currency)} ·{' '}
                {f.unitPrice(prices.output, prices.currency)}
              </p>
              <p className="f1 qq">
                {words.origins[entry.origin]} · {entry.source}, {f.day(entry.asOf)}
              </p>
            </li>
          )
        })}
      </ol>
      <p className="f1 qq">
        {words.input} · {words.cacheRead} · {words.output}
      </p>
    </>
  )
}

function whenOf({ from, until }: PriceEntryCard, day: string): 'now' | 'past' | 'later' {
  if (until !== null && until <= day) return 'past'
  return from !== null && from > day ? 'later' : 'now'
}
