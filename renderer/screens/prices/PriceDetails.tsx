import type { PriceCard, PriceEntryCard, PriceRule } from '../../../shared/views/price-views.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import type { Formats } from '../../../shared/i18n/formats.ts'
import type { Messages } from '../../../shared/i18n/messages/en.ts'
import { useWords } from '../../components/use-messages.ts'
import { daysOf } from './price-days.ts'
import { PriceTimeline } from './PriceTimeline.tsx'

/** Everything that stands behind a unit price. */
export function PriceDetails({ card }: { readonly card: PriceCard }) {
  const { t, f } = useWords()
  const words = t.prices
  return (
    <>
      <p className="f1 qq">
        {providerName(card.seller)} · {words.on(f.day(card.day))}
      </p>
      {card.entry === null ? (
        <>
          <p className="b gap3">{words.noPrice}</p>
          <p className="q gap1">{words.noPriceText}</p>
        </>
      ) : (
        <Entry entry={card.entry} model={card.model} />
      )}
      <PriceTimeline card={card} />
    </>
  )
}

interface EntryProps {
  readonly entry: PriceEntryCard
  /** The model that is priced, which may be another than that of the entry. */
  readonly model: string
}

/** The prices of the entry, its validity and source, and the rules that were applied. */
function Entry({ entry, model }: EntryProps) {
  const { t, f } = useWords()
  const words = t.prices
  return (
    <>
      <Figures entry={entry} />
      <dl className="dl gap3">
        <dt>{words.valid}</dt>
        <dd>{daysOf(entry, t, f)}</dd>
        <dt>{words.origin}</dt>
        <dd>{words.origins[entry.origin]}</dd>
        <dt>{words.match}</dt>
        <dd>{words.matches[entry.match]}</dd>
      </dl>
      <p className="gap2">
        <span className="q">{words.source}:</span> {entry.source}, {words.seenOn(f.day(entry.asOf))}
      </p>
      {entry.discountSource !== null && <p className="q">{entry.discountSource}</p>}
      {entry.model.toLowerCase() !== model.toLowerCase() && (
        <p className="q">{words.entryFor(entry.model)}</p>
      )}
      {entry.rules.length > 0 && (
        <>
          <h3 className="f3 b gap4">{words.rules}</h3>
          <ul className="bul gap1">
            {entry.rules.map((rule) => (
              <li key={rule.code}>{ruleText(rule, t, f)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const KINDS = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output'] as const

function Figures({ entry }: { readonly entry: PriceEntryCard }) {
  const { t, f } = useWords()
  const words = t.prices
  const { prices, effective, list } = entry
  return (
    <table className="t tight gap3">
      <thead>
        <tr>
          <th>{words.perMillion(prices.currency)}</th>
          {list !== null && <th className="n">{words.list}</th>}
          <th className="n">{words.stated}</th>
          <th className="n">{words.computed}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{words[kind]}</th>
            {list !== null && <td className="n q">{f.unitPrice(list[kind], prices.currency)}</td>}
            <td className="n">{f.unitPrice(prices[kind], prices.currency)}</td>
            <td className={prices[kind] === null ? 'n q' : 'n m'}>
              {f.unitPrice(effective[kind], prices.currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ruleText({ code, value }: PriceRule, t: Messages, f: Formats): string {
  const words = t.prices.rule
  switch (code) {
    case 'batch':
      return words.batch(f.share(Number(value), 0))
    case 'discount':
      return words.discount(f.share(Number(value), 1))
    case 'long-context-not-applied':
      return words['long-context-not-applied'](f.count(Number(value)))
    case 'promotion':
    case 'promotion-over':
      return words[code](f.day(value ?? ''))
    default:
      return words[code]
  }
}
