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
              <tr key={`${price.seller} ${price.model} ${price.from}`} className="free">
                <th scope="row">
                  {price.model}
                  <br />
                  <span className="f1 qq">
                    {providerName(price.seller)}, {price.currency}
                    {price.from !== SINCE_EVER &&
                      `, ${words.validFrom.toLowerCase()} ${f.day(price.from)}`}
                    <br />
                    {sourceName(price.source)}, {f.day(price.asOf)}
                  </span>
                </th>
                <td className="n">
                  <PriceButton seller={price.seller} model={price.model} day={plan.priceDate}>
                    {f.plainUnitPrice(price.input)}
                  </PriceButton>
                </td>
                <td className="n">
                  <PriceButton seller={price.seller} model={price.model} day={plan.priceDate}>
                    {f.plainUnitPrice(price.cacheRead)}
                  </PriceButton>
                </td>
                <td className="n">
                  <PriceButton seller={price.seller} model={price.model} day={plan.priceDate}>
                    {f.plainUnitPrice(price.output)}
                  </PriceButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Figure>
  )
}

/** The day a list gives to prices whose beginning it does not know. */
const SINCE_EVER = '1970-01-01'

/** Shown, never linked: the program does not lead to the network. */
function sourceName(source: string): string {
  return source.replace(/^https?:\/\//, '')
}
