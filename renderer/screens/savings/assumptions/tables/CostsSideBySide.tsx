import { Figure } from '../../../../components/Figure.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import { exact, lessText, moneyIn, ratio } from '../../../../figures/text-sums.ts'
import type { SectionProps } from '../section.ts'

const ALMOST = 0.0005

/** The same work at list, at one's own prices, and as it was really paid. */
export function CostsSideBySide({ document, basis: { costs } }: SectionProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.costs
  const { reportingCurrency: currency } = document
  const [list, effective] = [moneyIn(costs.list, currency), moneyIn(costs.effective, currency)]
  const contracted = costs.contracted === null ? undefined : moneyIn(costs.contracted, currency)
  const notCompared = moneyIn(costs.notCompared, currency) ?? '0'
  const below = ratio(lessText(list, effective), list)
  const title =
    below === null
      ? words.title
      : Math.abs(below) < ALMOST
        ? words.asListed
        : below > 0
          ? words.paidLess(f.share(below, 1))
          : words.paidMore(f.share(-below, 1))
  const lines = [
    [words.list, f.plain(list, 2)],
    [words.contracted, contracted === undefined ? words.noContract : f.plain(contracted, 2)],
    [words.effective, f.plain(effective, 2)],
  ] as const
  return (
    <Figure
      isThin
      title={title}
      unit={words.unit(currency)}
      source={
        exact(notCompared) === 0n
          ? words.allCompared
          : words.notCompared(f.money(notCompared, currency))
      }
    >
      <table className="t tight gap2">
        <tbody>
          {lines.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="n">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}
