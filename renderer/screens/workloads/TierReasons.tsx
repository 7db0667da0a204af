import type { WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import type { Reason } from '../../../shared/domain/classification.ts'
import { SURE_CONFIDENCE, type Tier } from '../../../shared/domain/tier.ts'
import type { Formats } from '../../../shared/i18n/formats.ts'
import type { Counted } from '../../../shared/i18n/messages/counted.ts'
import type { Messages } from '../../../shared/i18n/messages/en.ts'
import { useWords } from '../../components/use-messages.ts'

/** The signals with their points as countable squares: those against the tier first, because they make the doubt. */
export function TierReasons({ workload }: { readonly workload: WorkloadEntry }) {
  const { t, f } = useWords()
  const { neededTier, guard, source, reasons } = workload
  const words = t.workloads
  const isGuarded = guard !== null && source !== 'override'
  const sorted = inOrder(reasons)
  const total = reasons.reduce((sum, { points }) => sum + Math.abs(points), 0)
  const inFavor = reasons.reduce((sum, { points }) => sum + Math.max(0, points), 0)
  return (
    <section>
      <h3 className="f3 b gap4">{titleOf(workload, t, f)}</h3>
      {isGuarded && <p className="gap1">{words.guarded(words.guards[guard])}</p>}
      {reasons.length === 0 ? (
        <p className="q gap1">{words.noReasons}</p>
      ) : (
        <>
          <ReasonTable reasons={sorted.slice(0, SHOWN)} tier={neededTier} />
          {sorted.length > SHOWN && (
            <details className="more">
              <summary>{words.weaker(f.counted(sorted.length - SHOWN))}</summary>
              <ReasonTable reasons={sorted.slice(SHOWN)} tier={neededTier} />
            </details>
          )}
          <dl className="dl gap2">
            <dt>
              {neededTier === null
                ? words.speaksForIt
                : words.speaksFor(t.common.tiers[neededTier].toLowerCase())}
            </dt>
            <dd className="b">{words.pointsSum(pointsText(inFavor, f), pointsText(total, f))}</dd>
          </dl>
        </>
      )}
    </section>
  )
}

function titleOf({ neededTier, confidence }: WorkloadEntry, t: Messages, f: Formats): string {
  if (neededTier === null) return t.workloads.whyNone
  const tier = t.common.tiers[neededTier].toLowerCase()
  return confidence !== null && confidence < SURE_CONFIDENCE
    ? t.workloads.whyOnly(tier, f.decimal(confidence, 2))
    : t.workloads.why(tier)
}

const SHOWN = 4
const STRONG = 1

/** What speaks strongly against the tier leads, because it makes the doubt; then the strongest. */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const rank = ({ points }: Reason) => (points <= -STRONG ? 0 : 1)
  return reasons.toSorted((a, b) => rank(a) - rank(b) || Math.abs(b.points) - Math.abs(a.points))
}

interface ReasonTableProps {
  readonly reasons: readonly Reason[]
  readonly tier: Tier | null
}

function ReasonTable({ reasons, tier }: ReasonTableProps) {
  const { t } = useWords()
  const words = t.workloads
  return (
    <table className="t why gap2">
      <thead>
        <tr>
          <th>{words.signal}</th>
          <th>{words.points}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((reason) => (
          <tr key={`${reason.signal} ${reason.evidence}`}>
            <td>
              <span className="m">{signalWord(reason.signal, words.signals)}</span>
              <br />
              <span className="q">{reason.evidence}</span>
            </td>
            <td width="92">
              <Points reason={reason} tier={tier} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const SQUARE = 12
const MAX_SQUARES = 6

interface PointsProps {
  readonly reason: Reason
  readonly tier: Tier | null
}

function Points({ reason: { points }, tier }: PointsProps) {
  const { t, f } = useWords()
  const count = Math.min(MAX_SQUARES, Math.round(Math.abs(points)))
  const isFor = points >= 0
  const shown = pointsText(Math.abs(points), f)
  const label = isFor ? t.workloads.pointsFor(shown) : t.workloads.pointsAgainst(shown)
  const fill = tier === 'frontier' ? 'gf' : tier === 'mid' ? 'gm' : 'gr ltier'
  return (
    <span className="points">
      <span className="vh">{label}</span>
      <span className="signed" aria-hidden="true">
        {isFor ? '+' : '−'}
        {shown.text}
      </span>
      <svg
        width={Math.max(1, count * SQUARE)}
        height="10"
        viewBox={`0 0 ${Math.max(1, count * SQUARE)} 10`}
        aria-hidden="true"
      >
        {Array.from({ length: count }, (_, at) => (
          <rect
            key={at}
            x={at * SQUARE + 0.5}
            y={0.5}
            width={9}
            height={9}
            strokeWidth="1"
            className={isFor ? fill : 'nofill l2'}
          />
        ))}
      </svg>
    </span>
  )
}

function signalWord(signal: string, words: Readonly<Record<string, string>>): string {
  return words[signal] ?? signal
}

/** Points are often whole, but a further word of a name counts less than one. */
function pointsText(points: number, f: Formats): Counted {
  const rounded = Math.round(points * 10) / 10
  return { n: rounded, text: f.decimal(rounded, Number.isInteger(rounded) ? 0 : 1) }
}
