import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { UnallocatedWorkload } from '../../../shared/document/owners.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { unallocatedFigures } from '../../../shared/insights/chargeback.ts'
import { FigureText } from '../../components/FigureText.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'

const SHOWN = 10

interface UnallocatedPanelProps {
  readonly document: AnalysisDocument
  readonly onAssign: (workload: UnallocatedWorkload) => void
}

/** Spend that nobody answers for, the largest first, each with the way to an owner. */
export function UnallocatedPanel({ document, onAssign }: UnallocatedPanelProps) {
  const { t, f } = useWords()
  const words = t.owners
  const workloads = unallocatedFigures(document)
  if (workloads.length === 0) return null
  const more = workloads.length - SHOWN
  return (
    <section>
      <h2 className="f3 b gap5">{words.restTitle(f.counted(workloads.length))}</h2>
      <p className="qq f1">{words.restUnit(document.reportingCurrency)}</p>
      <ScrollBox label={words.restTitle(f.counted(workloads.length))} className="wide-table gap2">
        <table className="t inset">
          <tbody>
            {workloads.slice(0, SHOWN).map(({ workload, spend }) => (
              <tr key={`${workload.provider} ${workload.workload}`} className="free">
                <th scope="row">{nameOf(workload)}</th>
                <td className="q">{workload.project === null ? '' : workload.apiKey}</td>
                <td className="q">{modelOf(workload.workload)}</td>
                <td className="q">{providerName(workload.provider)}</td>
                <td className="n">
                  <FigureText figure={spend} />
                </td>
                <td className="n">
                  <button
                    type="button"
                    className="btn sm"
                    aria-label={words.assignOf(nameOf(workload))}
                    onClick={() => onAssign(workload)}
                  >
                    {words.assign}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {more > 0 && <p className="qq f1 gap2">{words.restMore(f.counted(more))}</p>}
    </section>
  )
}

function nameOf({ project, apiKey, user, workload }: UnallocatedWorkload): string {
  return project ?? apiKey ?? user ?? workload
}

/** The last part of a workload's id names its model. */
function modelOf(workload: string): string {
  return workload.includes('/') ? workload.slice(workload.lastIndexOf('/') + 1) : ''
}
