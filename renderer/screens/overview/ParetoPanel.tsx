import {
  drawn,
  paretoSpend,
  spendKindOf,
  workloadName,
} from '../../../shared/insights/spend/spend.ts'
import { isPaidAboveNeed } from '../../../shared/insights/spend/tiers.ts'
import { Button } from '../../components/Button.tsx'
import { Figure } from '../../components/figures/Figure.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { Meter } from '../../components/figures/Meter.tsx'
import { TierMove } from '../../components/figures/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import type { PanelProps } from './panel.ts'

const SHOWN = 8

type ParetoPart = ReturnType<typeof paretoSpend>[number]

/** The largest workloads, and how much of spend they add up to; each leads to its reasons. */
export function ParetoPanel({ document }: PanelProps) {
  const { t, f, mark } = useWords()
  const { reportingCurrency: currency, totals } = document
  const all = paretoSpend(document)
  const rows = all.slice(0, SHOWN)
  const kind = t.common.kinds[spendKindOf(document)]
  return (
    <Figure
      isThin
      title={t.overview.paretoTitle(
        f.counted(rows.length),
        f.counted(all.length),
        mark(rows.at(-1)?.upTo),
      )}
      unit={t.overview.paretoUnit(currency, kind, f.months(totals.period))}
      source={t.overview.paretoSource}
    >
      <table className="pareto gap2">
        <ParetoHead />
        <tbody>
          {rows.map((row) => (
            <ParetoRow key={row.entry.id} row={row} largest={drawn(rows[0]?.spend?.value)} />
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

function ParetoHead() {
  const { t } = useWords()
  return (
    <>
      <colgroup>
        <col width="46" />
        <col />
        <col width="18%" />
        <col width="84" />
        <col width="60" />
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
    </>
  )
}

interface ParetoRowProps {
  readonly row: ParetoPart
  /** Spend of the first row, for the bar. */
  readonly largest: number
}

function ParetoRow({ row: { entry, spend, upTo }, largest }: ParetoRowProps) {
  const { t } = useWords()
  const show = useApp((state) => state.show)
  const chooseWorkload = useApp((state) => state.chooseWorkload)
  return (
    <tr>
      <td>
        <TierMove paid={entry.paidTier} needed={entry.neededTier} />
      </td>
      <th scope="row">
        <Button
          className="name-button clip"
          text={workloadName(entry) ?? t.workloads.noName}
          onClick={() => {
            chooseWorkload(entry.id)
            show('workloads')
          }}
        />
      </th>
      <td className="bars">
        <Meter
          share={largest === 0 ? 0 : drawn(spend?.value) / largest}
          height={10}
          isOpportunity={isPaidAboveNeed(entry)}
          hasTrack={false}
        />
      </td>
      <td className="n">
        <FigureText isPlain figure={spend} />
      </td>
      <td className="n f1 qq">
        <FigureText figure={upTo} />
      </td>
    </tr>
  )
}
