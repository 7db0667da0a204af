import type { Task } from '../../../../shared/domain/tier.ts'
import {
  publicEvidence,
  type EvidencePair,
  type PublicResult,
} from '../../../../shared/evidence/public-evidence.ts'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'

interface PublicResultsProps {
  readonly from: string
  readonly to: string
  readonly task: Task
}

/** Published figures of the same test for both models; where there are none, that is said. */
export function PublicResults({ from, to, task }: PublicResultsProps) {
  const { t } = useWords()
  const words = t.review
  const { pairs, oneSided } = publicEvidence(from, to, task)
  const all = [...pairs, ...oneSided]
  return (
    <>
      <h4 className="b gap3">{words.evidence}</h4>
      {pairs.length === 0 && <p className="q gap1">{words.noEvidence}</p>}
      {all.length > 0 && (
        <ScrollBox label={words.evidence} className="wide-table gap1">
          <table className="t tight">
            <thead>
              <tr>
                <th>{words.benchmark}</th>
                <th className="n">{from}</th>
                <th className="n">{to}</th>
              </tr>
            </thead>
            <tbody>
              {all.map((pair) => (
                <Pair key={pair.benchmark.id} pair={pair} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  )
}

function Pair({ pair: { benchmark, incumbent, candidate } }: { readonly pair: EvidencePair }) {
  const { t } = useWords()
  const sources = [...new Set([...incumbent, ...candidate].map(sourceOf))]
  return (
    <tr className="free">
      <th scope="row">
        {[benchmark.name, benchmark.version].filter((text) => text !== '').join(' ')}
        {benchmark.lowerIsBetter === true && `, ${t.review.lowerBetter}`}
        <br />
        <span className="f1 qq">{sources.join('; ')}</span>
      </th>
      <td className="n">
        <Results results={incumbent} />
      </td>
      <td className="n">
        <Results results={candidate} />
      </td>
    </tr>
  )
}

function sourceOf({ source, date }: PublicResult): string {
  return `${source}, ${date}`
}

function Results({ results }: { readonly results: readonly PublicResult[] }) {
  const { t, f } = useWords()
  if (results.length === 0) return <span className="qq">{t.review.noFigure}</span>
  return results.map((result) => (
    <span key={`${result.setting ?? ''} ${result.source}`} className="block">
      {result.value === undefined ? result.text : f.decimal(result.value, places(result.value))}
      {result.unit === '%' && '%'}
      {result.vendor === true && <span className="f1 qq"> {t.review.vendor}</span>}
      {result.setting !== undefined && <span className="f1 qq"> {result.setting}</span>}
    </span>
  ))
}

/** As many decimals as were published, at most three. */
function places(value: number): number {
  return Math.min(3, String(value).split('.')[1]?.length ?? 0)
}
