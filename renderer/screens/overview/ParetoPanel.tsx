import { Figure } from '../../components/Figure.tsx'
import { Meter } from '../../components/Meter.tsx'
import { TierMove } from '../../components/TierBadge.tsx'
import { useShort } from '../../components/use-short.ts'
import { useWords } from '../../components/use-messages.ts'
import { spendKindOf } from '../../figures/spend-kind.ts'
import { asNumber, moneyIn, ratio, sumTexts } from '../../figures/text-sums.ts'
import { bySpend, isPaidAbove, workloadName } from '../../figures/tier-matrix.ts'
import { useApp } from '../../state/store.ts'
import type { PanelProps } from './panel.ts'

const SHOWN = 8

/** The largest workloads, and how much of spend they add up to; each leads to its reasons. */
export function ParetoPanel({ document }: PanelProps) {
  const { t, f } = useWords()
  const show = useApp((state) => state.show)
  const chooseWorkload = useApp((state) => state.chooseWorkload)
  const { reportingCurrency: currency, totals } = document
  const total = moneyIn(totals.spend, currency)
  const all = bySpend(document)
  const rows = all.slice(0, SHOWN).map((entry, at, some) => ({
    entry,
    spend: moneyIn(entry.spend, currency),
    upTo: ratio(
      sumTexts(some.slice(0, at + 1).map(({ spend }) => moneyIn(spend, currency))),
      total,
    ),
  }))
  const largest = asNumber(rows[0]?.spend)
  const { unit, short } = useShort(largest, currency)
  return (
    <Figure
      isThin
      title={t.overview.paretoTitle(
        f.counted(rows.length),
        f.counted(all.length),
        f.share(rows.at(-1)?.upTo, 0),
      )}
      unit={t.overview.paretoUnit(
        unit,
        t.common.kinds[spendKindOf(document)],
        f.months(totals.period),
      )}
      source={t.overview.paretoSource}
    >
      <table className="pareto gap2">
        <colgroup>
          <col width="46" />
          <col />
          <col width="24%" />
          <col width="40" />
          <col width="40" />
        </colgroup>
        <thead className="vh">
          <tr>
            <th>{t.workloads.paidNeed}</th>
            <th>{t.workloads.workload}</th>
            <th aria-hidden="true" />
            <th>{t.common.spend}</th>
            <th>{t.overview.addedUp}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, spend, upTo }) => (
            <tr key={entry.id}>
              <td>
                <TierMove paid={entry.paidTier} needed={entry.neededTier} />
              </td>
              <th scope="row">
                <button
                  type="button"
                  className="name-button clip"
                  onClick={() => {
                    chooseWorkload(entry.id)
                    show('workloads')
                  }}
                >
                  {workloadName(entry) ?? t.workloads.noName}
                </button>
              </th>
              <td className="bars">
                <Meter
                  share={largest === 0 ? 0 : asNumber(spend) / largest}
                  height={10}
                  isOpportunity={isPaidAbove(entry)}
                  hasTrack={false}
                />
              </td>
              <td className="n">{short(spend)}</td>
              <td className="n f1 qq">{f.share(upTo, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}
