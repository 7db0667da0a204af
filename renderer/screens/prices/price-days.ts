import type { PriceEntryCard } from '../../../shared/views/price-views.ts'
import type { Formats } from '../../../shared/i18n/formats.ts'
import type { Messages } from '../../../shared/i18n/messages/en.ts'

/** `1 Aug 2026 – 30 Nov 2026`; an open end is said in words. */
export function daysOf(
  { from, until }: Pick<PriceEntryCard, 'from' | 'until'>,
  t: Messages,
  f: Formats,
): string {
  const start = from === null ? t.prices.ever : f.day(from)
  if (until === null) return `${start}, ${t.prices.toNow}`
  return `${start} – ${f.day(dayBefore(until))}`
}

/** The last day that counts: period ends are exclusive in the data and inclusive on the screen. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
