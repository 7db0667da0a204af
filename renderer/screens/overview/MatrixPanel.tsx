import { TIERS, type Tier } from '../../../shared/domain/tier.ts'
import { roundedParts } from '../../../shared/i18n/parts.ts'
import { Figure } from '../../components/Figure.tsx'
import { Meter } from '../../components/Meter.tsx'
import { TierBadge } from '../../components/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { asNumber } from '../../figures/text-sums.ts'
import { tierMatrix, type MatrixCell } from '../../figures/tier-matrix.ts'
import { useApp } from '../../state/store.ts'
import type { PanelProps } from './panel.ts'

const SMALL_SHARE = 0.01
const TINY_SHARE = 0.0005

/** Tiers paid for against tiers needed; only cells above need are tinted. */
export function MatrixPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const { reportingCurrency: currency, workloads } = document
  const { cells, above, unclassified, contested } = tierMatrix(document)
  const kind = t.common.kinds[spendKindOf(document)]
  // Printed whole amounts add up to the printed sum.
  const whole = roundedParts(
    cells.map(({ spend }) => spend),
    0,
  )
  const largest = Math.max(...cells.map(({ spend }) => asNumber(spend)))
  const routine = cells.find(({ paid, needed }) => paid === 'frontier' && needed === 'routine')
  const title =
    above.workloads === 0
      ? t.overview.matrixFine
      : routine !== undefined && asNumber(routine.spend) > asNumber(above.spend) / 2
        ? t.overview.matrixRoutine
        : t.overview.matrixAbove
  return (
    <Figure
      title={title}
      unit={t.overview.matrixUnit(currency, kind)}
      big={
        <span className={above.workloads === 0 ? '' : 'opp'}>
          {f.wholeMoney(above.spend, currency)}
        </span>
      }
      note={t.overview.aboveNeed(f.share(above.share, 0))}
      source={
        <>
          {t.overview.matrixSource(
            f.counted(workloads.length),
            f.counted(contested.workloads),
            f.share(contested.share, 0),
          )}
          {unclassified.workloads > 0 && (
            <>
              {' · '}
              <span className="nw">
                {t.overview.unclassified(
                  f.wholeMoney(unclassified.spend, currency),
                  f.counted(unclassified.workloads),
                )}
              </span>
            </>
          )}
        </>
      }
    >
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
          {TIERS.map((paid, row) => (
            <tr key={paid}>
              <th scope="row" className="side">
                <TierName tier={paid} />
              </th>
              {TIERS.map((needed, column) => {
                const at = row * TIERS.length + column
                const cell = cells[at]
                if (cell === undefined) return null
                return <Cell key={needed} cell={cell} whole={whole[at] ?? '0'} largest={largest} />
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
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
  readonly whole: string
  readonly largest: number
}

function Cell({ cell, whole, largest }: CellProps) {
  const { t, f } = useWords()
  const filterCell = useApp((state) => state.filterCell)
  const show = useApp((state) => state.show)
  const { paid, needed, share, workloads, isAbove, spend } = cell
  if (workloads === 0) return <td className="none">–</td>
  const places = share !== null && share < SMALL_SHARE && share > TINY_SHARE ? 1 : 0
  return (
    <td className={isAbove ? 'over' : ''}>
      <button
        type="button"
        className="cell-button"
        aria-label={t.overview.showCell(
          f.plain(whole, 0),
          t.common.paidToNeeded(t.common.tiers[paid], t.common.tiers[needed]),
        )}
        onClick={() => {
          filterCell({ paid, needed })
          show('workloads')
        }}
      >
        <b>{f.plain(whole, 0)}</b>
      </button>
      <span className="f1 small">
        {f.share(share, places)}
        <span className="end" aria-label={t.common.workloads(f.counted(workloads))}>
          {f.count(workloads)}
        </span>
      </span>
      <Meter
        share={largest === 0 ? 0 : Math.max(0.01, asNumber(spend) / largest)}
        isOpportunity={isAbove}
        hasTrack={false}
      />
    </td>
  )
}
