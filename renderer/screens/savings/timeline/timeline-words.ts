import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import type { Threshold, PlanDetails } from '../../../../shared/views/plan-timeline.ts'
import { sharePlaces } from '../../../../shared/insights/plans/plan-working.ts'
import { timelineMonths } from '../../../../shared/insights/plans/timeline-figures.ts'
import type { Words } from '../../../components/use-messages.ts'

export interface TimelinePanelProps {
  readonly document: AnalysisDocument
  readonly plan: EditablePlan
  readonly details: PlanDetails
}

type Speech = Pick<Words, 't' | 'f'>

/** Whether the plan has costs of its own in any month: only then is a sum net. */
export function hasOwnCosts({ document, details }: TimelinePanelProps): boolean {
  return timelineMonths(document, details.cash).some(
    ({ oneOff, recurring }) => oneOff !== ZERO || recurring !== ZERO,
  )
}

/** `month 4, Feb 2027`; `undefined` where the plan does not pay back within its horizon. */
export function paybackText(
  { paybackMonth, months }: PlanDetails['cash']['likely'],
  { t, f }: Speech,
): string | undefined {
  const month = paybackMonth === null ? undefined : months[paybackMonth - 1]
  if (paybackMonth === null || month === undefined) return undefined
  return t.savings.timeline.payback(f.count(paybackMonth), f.month(month.month))
}

/** What is assumed for a threshold: a multiple or a share. */
function dialValue(kind: Threshold['kind'], value: number, { f }: Pick<Speech, 'f'>): string {
  return kind === 'tokens' ? f.decimal(value, 1) : f.share(value, sharePlaces(value))
}

/** The assumed value of a threshold with its range, and whether it is already crossed. */
export function assumedText(
  { kind, assumed, ends, isCrossed }: Threshold,
  { t, f }: Speech,
): string {
  const words = t.savings.timeline
  const [low, value, high] = [
    Math.min(ends.low, ends.high),
    assumed,
    Math.max(ends.low, ends.high),
  ].map((each) => dialValue(kind, each, { f }))
  const range = low === high ? undefined : t.common.range(low ?? '', high ?? '')
  const text =
    kind === 'tokens'
      ? words.assumedTokens(value ?? '', range)
      : range === undefined
        ? words.assumed(value ?? '')
        : words.assumedRange(value ?? '', range)
  return isCrossed ? words.crossed(text) : text
}
