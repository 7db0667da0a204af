import type { RangeRow } from '../../../shared/charts/chart-data.ts'
import { rangeScale } from '../../../shared/charts/scale.ts'
import { ChartFigure } from '../../components/ChartFigure.tsx'
import { Figure } from '../../components/Figure.tsx'
import { useShort } from '../../components/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import { caseRows, type CaseRow } from '../../figures/case-rows.ts'
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
  const likely = asNumber(best.net.likely)
  return (
    <ChartFigure
      title={titleOf(rows, t.overview)}
      big={
        <span className={likely > 0 ? 'opp' : 'bad'}>{f.estimate(best.net.likely, currency)}</span>
      }
      note={t.overview.savingNote(
        f.estimate(best.net.low, currency),
        f.estimate(best.net.high, currency),
      )}
      source={t.overview.savingSource(f.day(priceDate))}
      chart={{
        type: 'range',
        unit: t.overview.savingUnit(unit, f.counted(horizonMonths)),
        scale: rangeScale(ends, 3, (value) => short(String(value))),
        rows: rows.map((row, index): RangeRow => {
          const end = (text: string) => ({
            value: asNumber(text),
            text: f.estimate(text, currency),
          })
          return {
            label: caseName(row, t),
            low: end(row.net.low),
            likely: end(row.net.likely),
            high: end(row.net.high),
            isBest: index === 0 && likely > 0,
          }
        }),
      }}
    />
  )
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
