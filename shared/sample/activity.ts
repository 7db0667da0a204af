import { parseIsoDay, type Day } from '../domain/day.ts'
import { seededRandom, seedOf, type Random } from '../statistics/seeded-random.ts'
import type { SampleWorkload } from './sample-workload.ts'
import { UNPRICED_FROM, UNPRICED_MODEL } from './sample-workloads.ts'

/** Tokens of one workload on one day, or of one call. They do not overlap: `input` is uncached input. */
export interface Use {
  readonly workload: SampleWorkload
  readonly day: Day
  readonly calls: number
  readonly input: number
  readonly cacheRead: number
  readonly cacheWrite5m: number
  readonly cacheWrite1h: number
  readonly output: number
}

export const SAMPLE_MONTHS = ['2026-08', '2026-09', '2026-10'] as const

export const SAMPLE_START = isoDay('2026-08-01')

/** The day after the last. */
export const SAMPLE_END = isoDay('2026-11-01')

/** Only Anthropic's own export tells hour-long cache writes apart. */
const ONE_HOUR_PART = 0.25

/** What the workload did on each day that it ran, first day first. */
export function dailyUse(workload: SampleWorkload): readonly Use[] {
  const random = randomOf(workload)
  const first = workload.model === UNPRICED_MODEL ? isoDay(UNPRICED_FROM) : SAMPLE_START
  const uses: Use[] = []
  for (let day: number = first; day < SAMPLE_END; day += 1) {
    const calls = callsOn(workload, day as Day, random)
    if (calls > 0) uses.push(useOf(workload, day as Day, calls, random, 0.06))
  }
  return uses
}

/** The same traffic call by call, for the export that lists every request. */
export function singleCalls(workload: SampleWorkload): readonly Use[] {
  const random = randomOf(workload)
  const uses: Use[] = []
  for (let day: number = SAMPLE_START; day < SAMPLE_END; day += 1) {
    const calls = callsOn(workload, day as Day, random)
    for (let call = 0; call < calls; call += 1) {
      uses.push(useOf(workload, day as Day, 1, random, 0.55))
    }
  }
  return uses
}

export function isoDay(text: string): Day {
  const day = parseIsoDay(text)
  if (day === undefined) throw new RangeError(`not a day: ${text}`)
  return day
}

function randomOf(workload: SampleWorkload): Random {
  return seededRandom(seedOf(`${workload.export}/${workload.project}/${workload.key}`))
}

function callsOn(workload: SampleWorkload, day: Day, random: Random): number {
  const growth = 1 + (workload.growth * (day - SAMPLE_START)) / 30
  const rhythm = isWeekend(day) ? workload.weekend : (MIDWEEK[weekday(day)] ?? 1)
  return Math.round(workload.callsPerDay * growth * rhythm * spread(random, 0.08))
}

/** Calls vary by `width`, each kind of token on its own, as no two days (and no two questions) are alike. */
function useOf(
  workload: SampleWorkload,
  day: Day,
  calls: number,
  random: Random,
  width: number,
): Use {
  const sent = Math.round(calls * workload.inputPerCall * spread(random, width))
  const cacheRead = Math.round(sent * workload.cached * spread(random, 0.05))
  const written = Math.round(sent * workload.written * spread(random, 0.05))
  const cacheWrite1h = workload.export === 'anthropic' ? Math.round(written * ONE_HOUR_PART) : 0
  return {
    workload,
    day,
    calls,
    input: Math.max(0, sent - cacheRead - written),
    cacheRead,
    cacheWrite5m: written - cacheWrite1h,
    cacheWrite1h,
    output: Math.round(calls * workload.outputPerCall * spread(random, width)),
  }
}

/** A factor around 1, at most `width` away from it. */
function spread(random: Random, width: number): number {
  return 1 + (random() * 2 - 1) * width
}

/** Sunday is 0. */
function weekday(day: Day): number {
  return (day + 4) % 7
}

const MIDWEEK: readonly number[] = [1, 0.97, 1.04, 1.06, 1.02, 0.91, 1]

function isWeekend(day: Day): boolean {
  return weekday(day) === 0 || weekday(day) === 6
}
