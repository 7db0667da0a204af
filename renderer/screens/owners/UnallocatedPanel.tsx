import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { UnallocatedWorkload } from '../../../shared/document/owners.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import {
  ownerSplit,
  unallocatedWorkloads,
  type UnallocatedLine,
} from '../../../shared/insights/spend/chargeback-ledger.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { Button } from '../../components/Button.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'

const SHOWN = 10

interface UnallocatedPanelProps {
  readonly document: AnalysisDocument
  readonly onAssign: (workload: UnallocatedWorkload) => void
}

/** Workloads without a team or cost center, the largest first, each with the way to an owner. */
export function UnallocatedPanel({ document, onAssign }: UnallocatedPanelProps) {
  const { t, f } = useWords()
  const words = t.owners
  const count = document.chargeback.unallocatedWorkloads.length
  if (count === 0) return null
  const { shown, others } = unallocatedWorkloads(document, SHOWN)
  const title = words.restTitle(f.counted(count))
  return (
    <section>
      <h2 className="f3 b gap5">{title}</h2>
      <p className="qq f1">{words.restUnit(document.reportingCurrency)}</p>
      <ScrollBox label={title} className="wide-table gap2">
        <table className="t inset">
          <tbody>
            {shown.map((line) => (
              <Line
                key={`${line.entry.provider} ${line.entry.workload}`}
                line={line}
                onAssign={onAssign}
              />
            ))}
            {count > SHOWN && (
              <SumLine name={t.common.others(f.counted(count - SHOWN))} spend={others} />
            )}
            <SumLine name={t.common.total} isSum spend={ownerSplit(document).unallocated} />
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

interface LineProps extends Pick<UnallocatedPanelProps, 'onAssign'> {
  readonly line: UnallocatedLine
}

function Line({ line: { entry, spend }, onAssign }: LineProps) {
  const { t } = useWords()
  const words = t.owners
  return (
    <tr className="free">
      <th scope="row">{nameOf(entry)}</th>
      <td className="q">{entry.project === null ? '' : entry.apiKey}</td>
      <td className="q">{modelOf(entry.workload)}</td>
      <td className="q">{providerName(entry.provider)}</td>
      <td className="n">
        <FigureText figure={spend} />
      </td>
      <td className="n">
        <Button
          label={words.assignOf(nameOf(entry))}
          text={words.assign}
          onClick={() => onAssign(entry)}
        />
      </td>
    </tr>
  )
}

interface SumLineProps {
  readonly name: string
  readonly spend: Figure
  readonly isSum?: boolean
}

function SumLine({ name, spend, isSum = false }: SumLineProps) {
  return (
    <tr className={isSum ? 'sum' : 'free'}>
      <th scope="row" colSpan={4} className={isSum ? undefined : 'q'}>
        {name}
      </th>
      <td className="n">
        <FigureText figure={spend} />
      </td>
      <td />
    </tr>
  )
}

function nameOf({ project, apiKey, user, workload }: UnallocatedWorkload): string {
  return project ?? apiKey ?? user ?? workload
}

/** The last part of a workload's id names its model. */
function modelOf(workload: string): string {
  return workload.includes('/') ? workload.slice(workload.lastIndexOf('/') + 1) : ''
}
