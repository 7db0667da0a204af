import { useState } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { adviceTitle } from '../../../../shared/insights/plans/advice-text.ts'
import { ENDS } from '../../../../shared/domain/range.ts'
import {
  optionFigures,
  optionMoney,
  type OptionFigures,
} from '../../../../shared/insights/plans/options.ts'
import { figureText } from '../../../../shared/insights/figures/print-figure.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { RangeText } from '../../../components/figures/RangeText.tsx'
import { useWords } from '../../../components/use-messages.ts'

interface OptionsStripProps {
  readonly document: AnalysisDocument
  /** Something is owed, which the advice heeds and the answers do not. */
  readonly hasContracts: boolean
  /** A change is being worked out. */
  readonly isWorking: boolean
}

interface Seen {
  readonly document: AnalysisDocument
  readonly before: readonly OptionFigures[]
}

const NONE: readonly OptionFigures[] = []

/** The four options as the assumptions stand, each beside what it was before the last change. */
export function OptionsStrip({ document, hasContracts, isWorking }: OptionsStripProps) {
  const { t, f } = useWords()
  const { alternatives, recommendation } = document
  const before = useBefore(document)
  const words = t.savings.assumptions.answers
  if (alternatives === undefined) return null
  return (
    <section
      className="effects gap4"
      aria-label={words.label}
      aria-live="polite"
      aria-busy={isWorking}
    >
      <p className="src">
        {isWorking ? t.savings.timeline.again : words.unit(f.counted(alternatives.horizonMonths))}
      </p>
      {recommendation !== undefined && (
        <p className="b">
          <MarkedText text={adviceTitle({ t, f, document }) ?? ''} />
        </p>
      )}
      <dl className="gap1">
        {optionFigures(document).map((option) => (
          <Option
            key={option.kind}
            document={document}
            option={option}
            old={before.find(({ kind }) => kind === option.kind)}
          />
        ))}
      </dl>
      {hasContracts && <p className="f1 qq">{words.contracts}</p>}
    </section>
  )
}

interface OptionProps {
  readonly document: AnalysisDocument
  readonly option: OptionFigures
  /** Before the last change; `undefined`: there was none. */
  readonly old: OptionFigures | undefined
}

function Option({ document, option, old }: OptionProps) {
  const { t, f } = useWords()
  const words = t.savings.assumptions.answers
  const { net } = optionMoney(document, option)
  const then = old?.net && f.estimate(old.net.likely, document.reportingCurrency)
  const isOther = then !== undefined && then !== figureText(net?.likely, f)
  return (
    <div>
      <dt className="f1 q">{t.savings.advice.answers[option.kind]}</dt>
      <dd>
        <span className={option.isBest ? 'f3 b opp' : 'f3 b'}>
          {net === undefined ? words.none : <FigureText figure={net.likely} />}
        </span>
        {isOther && <span className="f1 qq"> {words.was(then)}</span>}
        {net !== undefined && (
          <span className="f1 qq block">
            <RangeText range={net} />
          </span>
        )}
      </dd>
    </div>
  )
}

/** The options before the last change that made a difference, as long as the screen stays open. */
function useBefore(document: AnalysisDocument): readonly OptionFigures[] {
  const [seen, setSeen] = useState<Seen>({ document, before: NONE })
  if (seen.document !== document) {
    const [then, now] = [optionFigures(seen.document), optionFigures(document)]
    const isOther = seen.document.reportingCurrency !== document.reportingCurrency
    const before = isSame(then, now) ? seen.before : then
    setSeen({ document, before: isOther ? NONE : before })
  }
  return seen.before
}

function isSame(then: readonly OptionFigures[], now: readonly OptionFigures[]): boolean {
  return (
    then.length === now.length &&
    then.every(({ net }, at) => ENDS.every((end) => net?.[end] === now[at]?.net?.[end]))
  )
}
