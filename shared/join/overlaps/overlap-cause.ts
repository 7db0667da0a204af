import type { FormatId } from '../../domain/format-id.ts'
import type { OverlapCause } from '../../document/overlap.ts'
import type { Slice } from './slices.ts'

/** Formats that contain sums, with the formats of the records they sum. */
const ROLL_UPS: Partial<Readonly<Record<FormatId, readonly FormatId[]>>> = {
  'litellm.daily': ['litellm.spend-logs'],
  'cursor.aggregate': ['cursor.events', 'cursor.api-events'],
  'cursor.usage-details': ['cursor.events', 'cursor.api-events'],
  'github.api-ai-credits': ['github.ai-usage', 'github.metered', 'github.api-usage'],
  'openrouter.daily': ['openrouter.activity'],
  'ccusage.json': ['claude-code.jsonl'],
  'aws.cost-explorer': ['aws.cur', 'aws.cur2'],
  'gcp.reports': ['gcp.bigquery', 'gcp.cost-table'],
}

const GITHUB_REPORTS: readonly FormatId[] = [
  'github.ai-usage',
  'github.metered',
  'github.premium-requests',
  'github.api-ai-credits',
  'github.api-usage',
]

/** The forms of GitHub's report on all products, without models. */
const METERED: readonly FormatId[] = ['github.metered', 'github.api-usage']

/** Formats that are delivered by month, with the current month delivered repeatedly. */
const REDELIVERED: readonly FormatId[] = ['aws.cur', 'aws.cur2', 'focus', 'gcp.bigquery']

const AMORTISED = /amorti[sz]ed/i

/** The format of a slice; parts of a delivery have one. */
export function formatOf({ delivery }: Slice): FormatId | undefined {
  return delivery.files[0]?.format
}

/** Whether the slice tells its rows apart, so that those it shares with another log can be left out one by one. */
export function isLog({ delivery }: Slice): boolean {
  return delivery.files.every(({ lines }) => lines !== undefined)
}

/** Whether the slice holds all of an account's cost, under one of several groupings. */
export function isRegrouped({ delivery }: Slice): boolean {
  return delivery.files.some((file) => file.isRegrouped === true)
}

/** The reason why slices show the same usage. */
export function causeOf(slices: readonly Slice[]): OverlapCause {
  if (slices.every(isLog)) return 'same-events'
  const formats = new Set(slices.map(formatOf))
  if (formats.size > 1) {
    if (slices.some((slice) => isRollUpOf(slice, slices))) return 'roll-up'
    const isOneReport = [...formats].every(isMetered)
    return [...formats].every(isGithub) && !isOneReport ? 'metered-and-report' : 'two-forms'
  }
  if (new Set(slices.map(isAmortised)).size > 1) return 'actual-and-amortised'
  if (new Set(slices.map(hasTimes)).size > 1) return 'hourly-and-daily'
  const [format] = formats
  const isCut = slices.some(({ delivery }) => delivery.files.length > 1)
  return isCut || (format !== undefined && REDELIVERED.includes(format))
    ? 'redelivery'
    : 're-export'
}

/**
 * Preference between slices that show the same usage, before recency decides: records before their sums, actual cost
 * before amortized, the report with models before the one without. 0 is preferred to 1.
 */
export function rankOf(slice: Slice, among: readonly Slice[]): number {
  if (isRollUpOf(slice, among)) return 1
  if (isAmortised(slice) && among.some((other) => !isAmortised(other))) return 1
  const isReport = isMetered(formatOf(slice))
  return isReport && among.some((other) => formatOf(other) === 'github.ai-usage') ? 1 : 0
}

/**
 * Records replace sums only when they cover at least this share of the sums' days: half a log does not replace a
 * month's sum.
 */
const MOST = 0.8

function isRollUpOf(slice: Slice, among: readonly Slice[]): boolean {
  const format = formatOf(slice)
  const records = format === undefined ? undefined : ROLL_UPS[format]
  if (records === undefined) return false
  return among.some((other) => {
    const of = formatOf(other)
    if (of === undefined || !records.includes(of)) return false
    const first = Math.max(slice.firstDay, other.firstDay)
    const last = Math.min(slice.lastDay, other.lastDay)
    return last - first + 1 >= MOST * (slice.lastDay - slice.firstDay + 1)
  })
}

function isGithub(format: FormatId | undefined): boolean {
  return format !== undefined && GITHUB_REPORTS.includes(format)
}

function isMetered(format: FormatId | undefined): boolean {
  return format !== undefined && METERED.includes(format)
}

function isAmortised({ delivery }: Slice): boolean {
  return delivery.files.some(({ name, format }) => {
    return (format === 'azure.cost-details' || format === 'focus') && AMORTISED.test(name)
  })
}

/** Whether the slice states times of day. */
export function hasTimes({ delivery }: Slice): boolean {
  return delivery.files.some((file) => file.hasTimes === true)
}
