import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import {
  spendByWorkload,
  totalTokensOf,
  workloadName,
} from '../../../shared/insights/spend/spend.ts'
import { isContested, isPaidAboveNeed } from '../../../shared/insights/spend/tiers.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { TierMove } from '../../components/figures/TierBadge.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

interface WorkloadRowProps {
  readonly entry: WorkloadEntry
  readonly document: AnalysisDocument
  readonly rowIndex: number
  readonly isChosen: boolean
}

/** One workload: amber edge when paid above need, framed confidence when it should be looked at. */
export function WorkloadRow({ entry, document, rowIndex, isChosen }: WorkloadRowProps) {
  const { t, f } = useWords()
  const chooseWorkload = useApp((state) => state.chooseWorkload)
  const classes = [isPaidAboveNeed(entry) ? 'over' : '', isChosen ? 'sel' : ''].join(' ')
  return (
    <tr className={classes} aria-rowindex={rowIndex} onClick={() => chooseWorkload(entry.id)}>
      <td className="wl">
        <button
          type="button"
          className="name-button clip"
          aria-current={isChosen ? 'true' : undefined}
          title={workloadName(entry) ?? t.workloads.noName}
        >
          {workloadName(entry) ?? <span className="qq">{t.workloads.noName}</span>}
        </button>
      </td>
      <td className="q nw only-roomy">{providerName(entry.provider)}</td>
      <td className="q only-wide nw">{entry.model ?? t.workloads.noModel}</td>
      <td>
        <TierMove paid={entry.paidTier} needed={entry.neededTier} />
      </td>
      <td className="q nw only-roomy">{entry.task === null ? '–' : t.common.tasks[entry.task]}</td>
      <td className="n">
        <span className={isContested(entry) ? 'tag b' : 'pad'}>
          {f.decimal(entry.confidence, 2)}
        </span>
      </td>
      <td className="n m">
        <FigureText figure={spendByWorkload(document).get(entry.id)} />
      </td>
      <td className="n q only-roomy">{f.shortCount(totalTokensOf(entry.tokens))}</td>
    </tr>
  )
}
