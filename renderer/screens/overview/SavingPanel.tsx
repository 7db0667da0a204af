import type { RangeChart } from '../../../shared/charts/chart-data.ts'
import { rangeScale } from '../../../shared/charts/scale.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../shared/domain/amount.ts'
import { mapEnds } from '../../../shared/domain/range.ts'
import { headlineSaving } from '../../../shared/insights/plans/band-figures.ts'
import { caseFigures, caseMoney, type CaseRow } from '../../../shared/insights/plans/options.ts'
import { chartLabel } from '../../../shared/insights/figures/chart-money.ts'
import { drawn } from '../../../shared/insights/spend/spend.ts'
import { basisText } from '../../components/figures/basis-text.ts'
import { caseName } from '../../components/case-name.ts'
import { ChartFigure } from '../../components/figures/ChartFigure.tsx'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useShort } from '../../components/figures/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** What moving would save, option by option, doing nothing included. */
export function SavingPanel({ document }: PanelProps) {
  const { t } = useWords()
  const [best] = caseFigures(document).rows
  return best === undefined ? (
    <Figure title={t.overview.savingTitle} unit={document.reportingCurrency}>
      <p className="q gap2">{t.savings.nothingText}</p>
    </Figure>
  ) : (
    <Saving document={document} best={best} />
  )
}

function Saving({ document, best }: PanelProps & { readonly best: CaseRow }) {
  const { t, f, mark } = useWords()
  const { rows, priceDate } = caseFigures(document)
  const headline = headlineSaving(document)
  const { low, likely, high } = headline?.saving ?? caseMoney(document, best)
  const note = t.overview.savingNote(mark(low), mark(high), basisText(best, t))
  return (
    <ChartFigure
      title={headline === undefined ? titleOf(rows, t.overview) : t.overview.saving[headline.band]}
      big={
        <span className={likely.value > ZERO ? 'opp' : 'bad'}>
          <FigureText figure={likely} />
        </span>
      }
      note={headline?.tests === undefined ? note : note + t.overview.testsAdd(mark(headline.tests))}
      source={t.overview.savingSource(f.day(priceDate))}
      chart={useChart(document)}
    />
  )
}

const TICKS = 3

function useChart(document: AnalysisDocument): RangeChart {
  const { t, f } = useWords()
  const { rows, horizonMonths } = caseFigures(document)
  const ends = rows.flatMap(({ net }) => [net.low, net.high])
  const { unit, tick } = useShort(ends, document.reportingCurrency)
  return {
    type: 'range',
    isDrawn: document.alternatives !== undefined,
    unit: t.overview.savingUnit(unit, f.counted(horizonMonths)),
    scale: rangeScale(ends.map(drawn), TICKS, tick),
    rows: rows.map((row, at) => ({
      label: caseName(row, t),
      ...mapEnds(caseMoney(document, row), (figure) => chartLabel(figure, f)),
      isBest: at === 0 && row.net.likely > ZERO,
    })),
  }
}

function titleOf(
  rows: readonly CaseRow[],
  words: {
    readonly savingDown: string
    readonly savingAny: string
    readonly savingNone: string
  },
): string {
  const saving = rows.filter(({ option, net }) => option !== 'do-nothing' && net.likely > ZERO)
  if (saving.length === 0) return words.savingNone
  const hasDown = saving.some(
    ({ option, plan }) => option === 'same-vendor' || plan?.builtIn === 'one-tier-down',
  )
  return hasDown && saving.length > 1 ? words.savingDown : words.savingAny
}
