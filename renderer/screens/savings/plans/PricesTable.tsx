import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { Figure } from '../../../components/figures/Figure.tsx'
import { PriceButton } from '../../../components/PriceButton.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'

/** The prices used in a plan, with seller, validity, source and date. */
export function PricesTable({ plan }: { readonly plan: PlanResult }) {
  const { t, f } = useWords()
  const words = t.savings
  const currencies = [...new Set(plan.prices.map(({ currency }) => currency))].join(', ')
  return (
    <Figure isThin title={words.prices} unit={words.pricesUnit(currencies, f.day(plan.priceDate))}>
      <ScrollBox label={words.prices} className="wide-table gap2">
        <table className="t tight">
          <thead>
            <tr>
              <th>{words.seller}</th>
              <th className="n">{words.input}</th>
              <th className="n">{words.cacheRead}</th>
              <th className="n">{words.output}</th>
            </tr>
          </thead>
          <tbody>
            {plan.prices.map((price) => (
              <PriceRow
                key={`${price.seller} ${price.model} ${price.from}`}
                price={price}
                day={plan.priceDate}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Figure>
  )
}

interface PriceRowProps {
  readonly price: PlanResult['prices'][number]
  /** The day whose price is shown. */
  readonly day: string
}

function PriceRow({ price, day }: PriceRowProps) {
  const { t, f } = useWords()
  const { seller, model, from } = price
  return (
    <tr className="free">
      <th scope="row">
        {model}
        <br />
        <span className="f1 qq">
          {providerName(seller)}, {price.currency}
          {from !== SINCE_EVER && `, ${t.savings.validFrom.toLowerCase()} ${f.day(from)}`}
          <br />
          {sourceName(price.source)}, {f.day(price.asOf)}
        </span>
      </th>
      {(['input', 'cacheRead', 'output'] as const).map((kind) => (
        <td key={kind} className="n">
          <PriceButton seller={seller} model={model} day={day}>
            {f.plainUnitPrice(price[kind])}
          </PriceButton>
        </td>
      ))}
    </tr>
  )
}

/** The day a list gives to prices whose beginning it does not know. */
const SINCE_EVER = '1970-01-01'

/** Shown, never linked: the program does not lead to the network. */
function sourceName(source: string): string {
  return source.replace(/^https?:\/\//, '')
}
