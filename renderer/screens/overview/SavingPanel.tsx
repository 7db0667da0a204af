import { RangeBars } from '../../charts/RangeBars.tsx'
import { rangeScale } from '../../charts/range-scale.ts'
import { Figure } from '../../components/Figure.tsx'
import { useShort } from '../../components/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import { caseRows, type CaseRow } from '../../figures/case-rows.ts'
import type { RangeText } from '../../figures/plans.ts'
import { asNumber } from '../../figures/text-sums.ts'
import { caseName } from '../../components/case-name.ts'
import type { PanelProps } from './panel.ts'

/** What moving would save, answer by answer, doing nothing included. */
export function SavingPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const { rows, horizonMonths, priceDate } = caseRows(document)
  const ends = rows.flatMap(({ net }) => [asNumber(net.low), asNumber(net.high)])
  const { unit, short } = useShort(Math.max(0, ...ends.map(Math.abs)), currency)
  const best = rows[0]
  if (best === undefined) {
    return (
      <Figure title={t.overview.savingTitle} unit={currency}>
        <p className="q gap2">{t.savings.nothingText}</p>
      </Figure>
    )
  }
  const scale = rangeScale(ends, 3, (value) => short(String(value)))
  const title = titleOf(rows, t.overview)
  const likely = asNumber(best.net.likely)
  const spoken = rows.map(
    ({ net, ...row }) =>
      `${caseName(row, t)}: ${f.estimate(net.likely, currency)}, ${t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency))}`,
  )
  return (
    <Figure
      title={title}
      unit={t.overview.savingUnit(unit, f.counted(horizonMonths))}
      big={
        <span className={likely > 0 ? 'opp' : 'bad'}>{f.estimate(best.net.likely, currency)}</span>
      }
      note={t.overview.savingNote(
        f.estimate(best.net.low, currency),
        f.estimate(best.net.high, currency),
      )}
      source={t.overview.savingSource(f.day(priceDate))}
      table={<SavingTable rows={rows} currency={currency} />}
    >
      <RangeBars
        label={`${title}. ${spoken.join('; ')}`}
        rowHeight={44}
        barTop={19}
        barHeight={14}
        scale={scale}
        rows={rows.map((row, index) => ({
          name: caseName(row, t),
          text: f.estimate(row.net.likely, currency),
          range: isFlat(row.net) ? undefined : numbers(row.net),
          isBest: index === 0 && likely > 0,
        }))}
      />
    </Figure>
  )
}

/** For drawing only. */
export function numbers(range: RangeText) {
  return { low: asNumber(range.low), likely: asNumber(range.likely), high: asNumber(range.high) }
}

function isFlat({ low, high }: RangeText): boolean {
  return asNumber(low) === 0 && asNumber(high) === 0
}

function titleOf(
  rows: readonly CaseRow[],
  words: {
    readonly savingDown: string
    readonly savingAny: string
    readonly savingNone: string
  },
): string {
  const moving = rows.filter(({ answer }) => answer !== 'do-nothing')
  const saves = ({ net }: CaseRow) => asNumber(net.likely) > 0
  if (!moving.some(saves)) return words.savingNone
  const down = moving.find(
    ({ answer, plan }) => answer === 'same-vendor' || plan?.builtIn === 'one-tier-down',
  )
  return down !== undefined && saves(down) && moving.filter(saves).length > 1
    ? words.savingDown
    : words.savingAny
}

interface SavingTableProps {
  readonly rows: readonly CaseRow[]
  readonly currency: string
}

function SavingTable({ rows, currency }: SavingTableProps) {
  const { t, f } = useWords()
  return (
    <table className="t tight">
      <thead>
        <tr>
          <th>{t.savings.title}</th>
          <th className="n">{t.savings.low}</th>
          <th className="n">{t.savings.likely}</th>
          <th className="n">{t.savings.high}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ net, ...row }) => (
          <tr key={caseName(row, t)}>
            <th scope="row">{caseName(row, t)}</th>
            <td className={asNumber(net.low) < 0 ? 'n bad' : 'n'}>
              {f.estimate(net.low, currency)}
            </td>
            <td className="n b">{f.estimate(net.likely, currency)}</td>
            <td className="n">{f.estimate(net.high, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
