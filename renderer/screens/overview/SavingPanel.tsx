import type { RangeChart } from '../../../shared/charts/chart-data.ts'
import { rangeScale } from '../../../shared/charts/scale.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../shared/domain/amount.ts'
import { mapEnds } from '../../../shared/domain/range.ts'
import {
  caseFigures,
  caseMoney,
  leadingSaving,
  type CaseRow,
  type LeadingSaving,
} from '../../../shared/insights/plans/options.ts'
import { chartLabel } from '../../../shared/insights/figures/chart-money.ts'
import { drawn } from '../../../shared/insights/spend/spend.ts'
import { basisText } from '../../components/figures/basis-text.ts'
import { caseName } from '../../components/case-name.ts'
import { ChartFigure } from '../../components/figures/ChartFigure.tsx'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useShort } from '../../components/figures/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import type { PanelProps } from './panel.ts'

/** What moving would save, option by option, doing nothing included. */
export function SavingPanel({ document }: PanelProps) {
  const { t } = useWords()
  return caseFigures(document).rows.length === 0 ? (
    <Figure title={t.overview.savingTitle} unit={document.reportingCurrency}>
      <p className="q gap2">{t.savings.nothingText}</p>
    </Figure>
  ) : (
    <Saving document={document} />
  )
}

function Saving({ document }: PanelProps) {
  const { t, f } = useWords()
  const { rows, priceDate } = caseFigures(document)
  const source = t.overview.savingSource(f.day(priceDate))
  const chart = useChart(document)
  const leading = leadingSaving(document)
  if (leading === undefined) {
    return <ChartFigure title={t.overview.saving.none} source={source} chart={chart} />
  }
  const { band, saving } = leading
  return (
    <ChartFigure
      title={band === undefined ? titleOf(rows, t.overview) : t.overview.saving[band]}
      big={
        <span className={saving.likely.value > ZERO ? 'opp' : 'bad'}>
          <FigureText figure={saving.likely} />
        </span>
      }
      note={<Note leading={leading} />}
      source={source}
      chart={chart}
    />
  )
}

/** The range of the saving, and what tests would add. */
function Note({ leading }: { readonly leading: LeadingSaving }) {
  const { t, mark } = useWords()
  const { low, high } = leading.saving
  const range = t.overview.savingNote(mark(low), mark(high), basisText(leading, t))
  const { tests } = leading
  return (
    <MarkedText text={tests === undefined ? range : range + t.overview.testsAdd(mark(tests))} />
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
