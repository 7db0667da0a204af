import { TIERS, type Tier } from '../../../shared/domain/tier.ts'
import { plainText } from '../../../shared/insights/figures/marked-text.ts'
import { drawn, spendKindOf } from '../../../shared/insights/spend/spend.ts'
import {
  aboveNeedFigures,
  contestedFigures,
  tierFigures,
  tierMatrix,
  unclassifiedFigures,
  type MatrixCell,
} from '../../../shared/insights/spend/tiers.ts'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { Meter } from '../../components/figures/Meter.tsx'
import { TierBadge } from '../../components/figures/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import type { PanelProps } from './panel.ts'

/** Tiers paid for against tiers needed; only cells above need are tinted. */
export function MatrixPanel({ document }: PanelProps) {
  const { t, mark } = useWords()
  const { reportingCurrency: currency } = document
  const above = aboveNeedFigures(document)
  const isFine = tierFigures(document).paidAboveNeed.workloads.length === 0
  return (
    <Figure
      title={useTitle({ document })}
      unit={t.overview.matrixUnit(currency, t.common.kinds[spendKindOf(document)])}
      big={
        <span className={isFine ? '' : 'opp'}>
          <FigureText figure={above.short} />
        </span>
      }
      note={t.overview.aboveNeed(mark(above.shortShare))}
      source={<Source document={document} />}
    >
      <Matrix cells={tierMatrix(document)} />
    </Figure>
  )
}

function useTitle({ document }: PanelProps): string {
  const { t } = useWords()
  const { paidAboveNeed, cells } = tierFigures(document)
  if (paidAboveNeed.workloads.length === 0) return t.overview.matrixFine
  const routine = cells.find(({ paid, needed }) => paid === 'frontier' && needed === 'routine')
  return routine !== undefined && routine.spend * 2n > paidAboveNeed.spend
    ? t.overview.matrixRoutine
    : t.overview.matrixAbove
}

function Source({ document }: PanelProps) {
  const { t, f, mark, counted } = useWords()
  const contested = contestedFigures(document)
  const unclassified = unclassifiedFigures(document)
  const isAll = tierFigures(document).unclassified.workloads.length === 0
  return (
    <>
      <MarkedText
        text={t.overview.matrixSource(
          f.counted(document.workloads.length),
          counted(contested.count),
          mark(contested.shortShare),
        )}
      />
      {!isAll && (
        <>
          {' · '}
          <span className="nw">
            <MarkedText
              text={t.overview.unclassified(mark(unclassified.short), counted(unclassified.count))}
            />
          </span>
        </>
      )}
    </>
  )
}

function Matrix({ cells }: { readonly cells: readonly MatrixCell[] }) {
  const { t } = useWords()
  const largest = Math.max(...cells.map(({ spend }) => drawn(spend)))
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th className="corner">{t.overview.corner}</th>
          {TIERS.map((tier) => (
            <th key={tier} scope="col">
              <TierName tier={tier} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TIERS.map((paid) => (
          <tr key={paid}>
            <th scope="row" className="side">
              <TierName tier={paid} />
            </th>
            {cells
              .filter((cell) => cell.paid === paid)
              .map((cell) => (
                <Cell key={cell.needed} cell={cell} largest={largest} />
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TierName({ tier }: { readonly tier: Tier }) {
  const { t } = useWords()
  return (
    <span className="row">
      <span aria-hidden="true">
        <TierBadge tier={tier} />
      </span>
      {t.common.tiers[tier]}
    </span>
  )
}

interface CellProps {
  readonly cell: MatrixCell
  /** Spend of the largest cell, for the bar. */
  readonly largest: number
}

const LEAST_BAR = 0.01

function Cell({ cell, largest }: CellProps) {
  const { t, f, mark } = useWords()
  const filterCell = useApp((state) => state.filterCell)
  const show = useApp((state) => state.show)
  const { paid, needed, workloads, isAbove, spend, figures } = cell
  if (workloads.length === 0) return <td className="none">–</td>
  const tiers = t.common.paidToNeeded(t.common.tiers[paid], t.common.tiers[needed])
  return (
    <td className={isAbove ? 'over' : ''}>
      <button
        type="button"
        className="cell-button"
        aria-label={plainText(t.overview.showCell(mark(figures.short), tiers))}
        onClick={() => {
          filterCell({ paid, needed })
          show('workloads')
        }}
      >
        <b>
          <FigureText isPlain figure={figures.short} />
        </b>
      </button>
      <span className="f1 small">
        <FigureText figure={figures.share} />
        <span className="end" aria-label={t.common.workloads(f.counted(workloads.length))}>
          <FigureText figure={figures.count} />
        </span>
      </span>
      <Meter
        share={largest === 0 ? 0 : Math.max(LEAST_BAR, drawn(spend) / largest)}
        isOpportunity={isAbove}
        hasTrack={false}
      />
    </td>
  )
}
