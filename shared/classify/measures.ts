import { addCounts } from '../domain/tokens.ts'
import type { WorkloadProfile } from './profile.ts'
import type { Measure, Measures } from './rule.ts'

/** Minimum active days to judge a time pattern. */
const LEAST_DAYS_FOR_RHYTHM = 14

const DAYS_PER_WEEK = 7
const HOURS_PER_DAY = 24
const BUSY_HOURS = 6
const PEAK_HOURS = 4
/** Consecutive hours are quiet while their total share of usage is at most this: some people always work late. */
const QUIET_SHARE = 0.1

/** Measures a workload independently of its names. */
export function measure(profile: WorkloadProfile): Measures {
  const { tokens, requests, activeDays, periodDays } = profile
  const input = [tokens.input, tokens.cacheRead, tokens.cacheWrite5m, tokens.cacheWrite1h].reduce(
    addCounts,
    undefined,
  )
  const hours = knownHours(profile)
  const written = addCounts(tokens.cacheWrite5m, tokens.cacheWrite1h)
  return {
    outputRatio: ratio(tokens.output, input),
    cacheShare: ratio(tokens.cacheRead, input),
    writeShare: ratio(written, input),
    inputPerRequest: ratio(input, requests),
    outputPerRequest: ratio(tokens.output, requests),
    tokensPerDay: ratio(addCounts(input, tokens.output), activeDays),
    requestsPerDay: ratio(requests, activeDays),
    quietDaysShare: quietDays(profile),
    busyHoursShare: hours && ratio(Math.max(...runs(hours, BUSY_HOURS)), sum(hours)),
    peakHoursShare: hours && ratio(peak(hours), sum(hours)),
    quietHours: hours && quietHours(hours),
    batchShare: profile.batchShare,
    reasoningShare: profile.reasoningShare ?? ratio(tokens.reasoning, tokens.output),
    dailyVariation: profile.dailyVariation,
    activeShare: ratio(activeDays, periodDays),
  }
}

/** A measured value as English text, as the evidence is: `21%`, `8,200`, `1.2 billion`. */
export function measureText(name: Measure, value: number): string {
  if (IN_PERCENT.has(name)) return percentText(value)
  return countText(value)
}

const IN_PERCENT: ReadonlySet<Measure> = new Set<Measure>([
  'outputRatio',
  'cacheShare',
  'writeShare',
  'quietDaysShare',
  'busyHoursShare',
  'peakHoursShare',
  'batchShare',
  'reasoningShare',
  'activeShare',
  'dailyVariation',
])

function percentText(value: number): string {
  const percent = value * 100
  return `${shortNumber(percent)}%`
}

function countText(value: number): string {
  const [divisor, unit] =
    value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, '']
  return `${shortNumber(value / divisor)}${unit}`
}

/** Whole with commas, below ten with one decimal. */
function shortNumber(value: number): string {
  if (value < 9.95) return String(Number(value.toFixed(1)))
  return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',')
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || !(whole > 0)) return undefined
  return part / whole
}

/**
 * Share of usage on the two quietest adjacent days of the week: 2/7 when all days are alike, near 0 when people rest.
 * Adjacent days instead of Saturday and Sunday, because the weekend differs by country.
 */
function quietDays(profile: WorkloadProfile): number | undefined {
  const { weekdays, activeDays } = profile
  if (weekdays?.length !== DAYS_PER_WEEK || (activeDays ?? 0) < LEAST_DAYS_FOR_RHYTHM)
    return undefined
  return ratio(Math.min(...runs(weekdays, 2)), sum(weekdays))
}

/**
 * Usage by hour of the UTC day, when there are enough active days. The measures taken from it are the same in every
 * time zone.
 */
function knownHours({ hours, activeDays }: WorkloadProfile): readonly number[] | undefined {
  const isKnown = hours?.length === HOURS_PER_DAY && (activeDays ?? 0) >= LEAST_DAYS_FOR_RHYTHM
  return isKnown && sum(hours) > 0 ? hours : undefined
}

/** Share of usage in the four busiest hours: a sixth when usage is even, nearly all of it for a scheduled job. */
function peak(hours: readonly number[]): number {
  return sum([...hours].sort((a, b) => b - a).slice(0, PEAK_HOURS))
}

/** Longest run of hours with at most a tenth of the usage: 2 when usage is even, 11 for a working day. */
function quietHours(hours: readonly number[]): number {
  const most = sum(hours) * QUIET_SHARE
  const isQuiet = (length: number): boolean => Math.min(...runs(hours, length)) <= most
  const lengths = hours.map((_, at) => HOURS_PER_DAY - 1 - at)
  return lengths.find((length) => length > 0 && isQuiet(length)) ?? 0
}

/** Sums of neighbors, the last being followed by the first. */
function runs(values: readonly number[], length: number): readonly number[] {
  let total = sum(values.slice(0, length))
  return values.map((value, start) => {
    const run = total
    total += (values[(start + length) % values.length] ?? 0) - value
    return run
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
