import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { Dial, PlanDetails } from '../../../../shared/views/plan-timeline.ts'
import type { Formats } from '../../../../shared/i18n/formats.ts'
import type { Messages } from '../../../../shared/i18n/messages/en.ts'
import type { RangeText } from '../../../figures/plans.ts'

export interface CoursePanelProps {
  readonly plan: EditablePlan
  readonly details: PlanDetails
  readonly currency: string
}

interface Speech {
  readonly t: Messages
  readonly f: Formats
}

/** `month 4, Feb 2027`; `undefined` where the plan does not pay back within its horizon. */
export function paybackText(
  { paybackMonth, months }: PlanDetails['cash']['likely'],
  { t, f }: Speech,
): string | undefined {
  const month = paybackMonth === null ? undefined : months[paybackMonth - 1]
  if (paybackMonth === null || month === undefined) return undefined
  return t.savings.course.payback(f.count(paybackMonth), f.month(month.month))
}

/** Low to high, as estimates. */
export function rangeText(range: RangeText, currency: string, { t, f }: Speech): string {
  return t.common.range(f.estimate(range.low, currency), f.estimate(range.high, currency))
}

const SMALL_SHARE = 0.02

/** A value on a dial: times, or a share. */
export function dialValue(kind: Dial['kind'], value: number, { f }: Pick<Speech, 'f'>): string {
  if (kind === 'tokens') return f.decimal(value, value < 10 ? 1 : 0)
  return f.share(value, value > 0 && value < SMALL_SHARE ? 1 : 0)
}

/** What is assumed on a dial, with its range where there is one, and whether that is too much already. */
export function assumedText({ kind, assumed, ends, isCrossed }: Dial, { t, f }: Speech): string {
  const words = t.savings.course
  const [low, value, high] = [
    Math.min(ends.low, ends.high),
    assumed,
    Math.max(ends.low, ends.high),
  ].map((each) => dialValue(kind, each, { f }))
  const text =
    low === high
      ? words.assumed(value ?? '')
      : words.assumedRange(value ?? '', t.common.range(low ?? '', high ?? ''))
  return isCrossed ? words.crossed(text) : text
}
