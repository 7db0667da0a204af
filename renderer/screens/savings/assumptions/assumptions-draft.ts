import type { Range } from '../../../../shared/domain/range.ts'
import type {
  AllowedCandidates,
  BaselineExclusion,
  Assumptions,
} from '../../../../shared/document/user/assumptions-document.ts'

export const TERMS_PARTS = ['policy', 'baseline', 'allowed', 'owed', 'hosting', 'outlook'] as const

/** The parts in which the assumptions are shown; the outlook is falling prices and the horizon. */
export type TermsPart = (typeof TERMS_PARTS)[number]

function partOf(terms: Assumptions, part: TermsPart): unknown {
  if (part === 'policy') return terms.policy ?? null
  return part === 'outlook' ? [terms.horizonMonths, terms.priceDecline] : terms[part]
}

/** The parts that differ from their defaults. */
export function changedParts(terms: Assumptions, defaults: Assumptions): readonly TermsPart[] {
  return TERMS_PARTS.filter(
    (part) => sorted(partOf(terms, part)) !== sorted(partOf(defaults, part)),
  )
}

/** The terms with one part reset to its default. */
export function withDefault(
  terms: Assumptions,
  defaults: Assumptions,
  part: TermsPart,
): Assumptions {
  if (part !== 'outlook') return { ...terms, [part]: defaults[part] }
  const { horizonMonths, priceDecline } = defaults
  return { ...terms, horizonMonths, priceDecline }
}

/** A text for comparison that does not depend on the order of members. */
function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** The exclusions with one more; a month and workload appear once, with the newer reason. */
export function withExclusion(terms: Assumptions, added: BaselineExclusion): Assumptions {
  const without = withoutExclusion(terms, added).baseline
  return { ...terms, baseline: { ...without, exclusions: [...without.exclusions, added] } }
}

export function withoutExclusion(
  terms: Assumptions,
  { month, workload }: Pick<BaselineExclusion, 'month' | 'workload'>,
): Assumptions {
  const exclusions = terms.baseline.exclusions.filter(
    (each) => each.month !== month || each.workload !== workload,
  )
  return { ...terms, baseline: { ...terms.baseline, exclusions } }
}

/**
 * The allow-list with one seller in or out. All sellers ticked is no list at all, so that a seller of a later price
 * book is not left out by one that was made before it.
 */
export function toggleSeller(
  sellers: AllowedCandidates['sellers'],
  seller: string,
  all: readonly string[],
): AllowedCandidates['sellers'] {
  const before = sellers ?? all
  const after = before.includes(seller)
    ? before.filter((each) => each !== seller)
    : [...before, seller]
  return all.every((each) => after.includes(each)) ? null : after
}

/** A list with one member in or out. */
export function toggled<T>(list: readonly T[], member: T): readonly T[] {
  return list.includes(member) ? list.filter((each) => each !== member) : [...list, member]
}

/** How a range is typed: as it is, or in percent. */
export interface RangeDraft extends Range<string> {
  readonly isPercent: boolean
}

export function rangeDraft({ low, likely, high }: Range<number>, isPercent: boolean): RangeDraft {
  const text = (value: number): string => String(isPercent ? tidy(value * 100) : value)
  return { isPercent, low: text(low), likely: text(likely), high: text(high) }
}

/** The range that was typed; `undefined` where an end is no number. The engine validates it. */
export function rangeOf({ isPercent, ...ends }: RangeDraft): Range<number> | undefined {
  const [low, likely, high] = [ends.low, ends.likely, ends.high].map((text) => numberOf(text))
  if (low === undefined || likely === undefined || high === undefined) return undefined
  const scaled = (value: number): number => (isPercent ? tidy(value / 100) : value)
  return { low: scaled(low), likely: scaled(likely), high: scaled(high) }
}

/** A typed number, with a point or a comma before its decimals. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Rounded to ten decimals, to remove floating-point noise of the multiplication by 100. */
function tidy(value: number): number {
  return Math.round(value * 1e10) / 1e10
}
