import { baselineMonthFigures } from '../../../../../shared/insights/spend/basis.ts'
import type { BaselineMonthText } from '../../../../../shared/views/assumptions-basis.ts'
import { FigureText } from '../../../../components/figures/FigureText.tsx'
import { ScrollBox } from '../../../../components/ScrollBox.tsx'
import { useWords } from '../../../../components/use-messages.ts'
import type { SectionProps } from '../section.ts'
import { workloadNames } from '../../../../../shared/insights/spend/spend.ts'

/** Every month of the files: what it cost, how much of it is covered, whether it is used and why not. */
export function BaselineMonths({ document, basis }: SectionProps) {
  const { t } = useWords()
  const words = t.savings.assumptions.baseline
  const { reportingCurrency: currency } = document
  return (
    <>
      <p className="src">{words.unit(currency)}</p>
      <ScrollBox label={words.text} className="wide-table gap1">
        <table className="t tight baseline">
          <thead>
            <tr>
              <th>{words.month}</th>
              <th className="n">{words.spend}</th>
              <th className="n">{words.days}</th>
              <th className="n">{words.whole}</th>
              <th>{words.use}</th>
            </tr>
          </thead>
          <tbody>
            {basis.months.map((entry) => (
              <MonthRow key={entry.month} document={document} entry={entry} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

interface MonthRowProps extends Pick<SectionProps, 'document'> {
  readonly entry: BaselineMonthText
}

function MonthRow({ document, entry }: MonthRowProps) {
  const { t, f } = useWords()
  const nameOf = workloadNames(document)
  const { month, coveredDays, days, excluded, why } = entry
  const { spend, whole } = baselineMonthFigures(document, entry)
  const words = t.savings.assumptions.baseline
  return (
    <tr className="free">
      <th scope="row" className="nw">
        {f.month(month)}
      </th>
      <td className="n">
        <FigureText figure={spend} />
      </td>
      <td className="n">{words.daysOf(f.count(coveredDays), f.count(days))}</td>
      <td className="n m">
        <FigureText figure={whole} />
      </td>
      <td className={why === 'used' ? '' : 'q'}>
        {words.why[why]}
        {excluded.map((each) => (
          <span key={each.workload ?? ''} className="f1 qq block">
            {words.less(
              each.workload === undefined ? words.wholeMonth : nameOf(each.workload),
              each.reason,
            )}
          </span>
        ))}
      </td>
    </tr>
  )
}
