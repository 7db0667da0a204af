import { threeCosts, type ThreeCosts } from '../../../../../shared/insights/spend/basis.ts'
import { Figure } from '../../../../components/figures/Figure.tsx'
import { FigureText } from '../../../../components/figures/FigureText.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import type { SectionProps } from '../section.ts'

/** List, contracted and effective cost of the same work. */
export function CostsSideBySide({ document, basis }: SectionProps) {
  const { t, mark } = useWords()
  const words = t.savings.assumptions.costs
  const costs = threeCosts(document, basis.costs)
  const lines = [
    [words.list, costs.list],
    [words.contracted, costs.contracted],
    [words.effective, costs.effective],
  ] as const
  return (
    <Figure
      isThin
      title={useTitle(costs)}
      unit={words.unit(document.reportingCurrency)}
      source={costs.isAllCompared ? words.allCompared : words.notCompared(mark(costs.notCompared))}
    >
      <table className="t tight gap2">
        <tbody>
          {lines.map(([name, figure]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="n">
                {name === words.contracted && figure === undefined ? (
                  words.noContract
                ) : (
                  <FigureText figure={figure} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

function useTitle({ cheaper, difference }: ThreeCosts): string {
  const { t, mark } = useWords()
  const words = t.savings.assumptions.costs
  if (cheaper === undefined) return words.title
  if (cheaper === 'same') return words.asListed
  return cheaper === 'effective'
    ? words.paidLess(mark(difference))
    : words.paidMore(mark(difference))
}
