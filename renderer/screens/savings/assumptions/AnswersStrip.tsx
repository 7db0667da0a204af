import { useState } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { adviceTitle } from '../../../../shared/insights/advice-text.ts'
import { plainText } from '../../../../shared/insights/marked-text.ts'
import { useWords } from '../../../components/use-messages.ts'
import { answerFigures, type AnswerFigures } from '../../../figures/answers.ts'

interface AnswersStripProps {
  readonly document: AnalysisDocument
  /** Something is owed, which the advice heeds and the answers do not. */
  readonly hasOwed: boolean
  /** A change is being worked out. */
  readonly isWorking: boolean
}

interface Seen {
  readonly document: AnalysisDocument
  readonly before: readonly AnswerFigures[]
}

const NONE: readonly AnswerFigures[] = []

/** The four answers as the assumptions stand, each beside what it was before the last change. */
export function AnswersStrip({ document, hasOwed, isWorking }: AnswersStripProps) {
  const { t, f } = useWords()
  const { alternatives, recommendation, reportingCurrency: currency } = document
  const before = useBefore(document)
  const words = t.savings.assumptions.answers
  if (alternatives === undefined) return null
  const range = (net: NonNullable<AnswerFigures['net']>) =>
    t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency))
  return (
    <section
      className="effects gap4"
      aria-label={words.label}
      aria-live="polite"
      aria-busy={isWorking}
    >
      <p className="src">
        {isWorking ? t.savings.course.again : words.unit(f.counted(alternatives.horizonMonths))}
      </p>
      {recommendation !== undefined && (
        <p className="b">{plainText(adviceTitle({ t, f, document }) ?? '')}</p>
      )}
      <dl className="gap1">
        {answerFigures(alternatives, currency).map(({ kind, net, isBest }) => {
          const old = before.find((each) => each.kind === kind)?.net
          const [now, then] = [net, old].map((each) => each && f.estimate(each.likely, currency))
          return (
            <div key={kind}>
              <dt className="f1 q">{t.savings.advice.answers[kind]}</dt>
              <dd>
                <span className={isBest ? 'f3 b opp' : 'f3 b'}>{now ?? words.none}</span>
                {then !== undefined && then !== now && (
                  <span className="f1 qq"> {words.was(then)}</span>
                )}
                {net !== undefined && <span className="f1 qq block">{range(net)}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
      {hasOwed && <p className="f1 qq">{words.owed}</p>}
    </section>
  )
}

/** The answers before the last change that made a difference, as long as the screen stays open. */
function useBefore(document: AnalysisDocument): readonly AnswerFigures[] {
  const [seen, setSeen] = useState<Seen>({ document, before: NONE })
  if (seen.document !== document) {
    const [then, now] = [figuresOf(seen.document), figuresOf(document)]
    const isSame = JSON.stringify(then.map(netOf)) === JSON.stringify(now.map(netOf))
    const isOther = seen.document.reportingCurrency !== document.reportingCurrency
    setSeen({ document, before: isOther ? NONE : isSame ? seen.before : then })
  }
  return seen.before
}

function figuresOf({ alternatives, reportingCurrency }: AnalysisDocument) {
  return alternatives === undefined ? NONE : answerFigures(alternatives, reportingCurrency)
}

function netOf({ net }: AnswerFigures) {
  return net ?? null
}
