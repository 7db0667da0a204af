import { readableNames } from './match-names.ts'
import { measure } from './measures.ts'
import type { WorkloadProfile } from './profile.ts'
import type { Measure, Measures } from './rule.ts'
import { tokeniseName } from './tokenise-name.ts'

/** A workload that an answer on another is likely to hold for too; for a person to confirm, never to be changed silently. */
export interface SimilarWorkload {
  readonly profile: WorkloadProfile
  /** The words that its names share with those of the other, in the order of its names. */
  readonly words: readonly string[]
}

/** Share of the words of both that must be in both. */
const LEAST_SHARED = 0.6
/** Ratios of both that are at most this apart, times, are of one shape. */
const MOST_TIMES = 2
const MOST_APART = 0.2

/** Compared as times, because they range over many orders of magnitude. */
const IN_TIMES: readonly Measure[] = ['outputRatio', 'outputPerRequest', 'inputPerRequest']
/** Compared as differences of shares. */
const AS_SHARES: readonly Measure[] = ['cacheShare', 'writeShare', 'batchShare']

/** Words that say where or which, not what: two workloads that differ only in them are one family. */
const PLACES = new Set(
  'prod production dev development stg staging test qa uat demo live main default new old copy eu us uk emea apac weu neu east west north south central region team group svc service app proj project api key rg sa v'.split(
    ' ',
  ),
)

/**
 * The workloads that an answer on one may be offered for: their names are of the same family and their tokens of the
 * same shape. What either bill does not state is not compared, but something must be.
 *
 * @returns in the order given, without the answered one
 */
export function similarWorkloads(
  answered: WorkloadProfile,
  others: readonly WorkloadProfile[],
): readonly SimilarWorkload[] {
  const words = familyWords(answered)
  const measures = measure(answered)
  if (words.size === 0) return []
  return others
    .filter(({ id }) => id !== answered.id)
    .map((profile) => ({ profile, words: sharedWords(words, familyWords(profile)) }))
    .filter(({ words: shared, profile }) => {
      return shared.length > 0 && isOneShape(measures, measure(profile))
    })
}

/** What the names say without places, numbers and single letters. */
function familyWords({ names }: WorkloadProfile): ReadonlySet<string> {
  const { project, apiKey } = names
  const own = { project, apiKey, user: undefined, operation: undefined, tags: [] }
  const words = readableNames(own).flatMap(({ name }) => tokeniseName(name))
  return new Set(
    words.filter((word) => !PLACES.has(word) && !/^\p{Nd}*$/u.test(word) && word.length > 1),
  )
}

/** The words in common; none where most are not. */
function sharedWords(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] {
  const shared = [...theirs].filter((word) => ours.has(word))
  const all = new Set([...ours, ...theirs])
  return shared.length / all.size >= LEAST_SHARED ? shared : []
}

function isOneShape(a: Measures, b: Measures): boolean {
  const isStated = (name: Measure): boolean => a[name] !== undefined && b[name] !== undefined
  const times = IN_TIMES.filter(isStated)
  const shares = AS_SHARES.filter(isStated)
  return (
    times.length + shares.length > 0 &&
    times.every((name) => isWithinTimes(a[name] ?? 0, b[name] ?? 0)) &&
    shares.every((name) => Math.abs((a[name] ?? 0) - (b[name] ?? 0)) <= MOST_APART)
  )
}

function isWithinTimes(a: number, b: number): boolean {
  const [less, more] = a < b ? [a, b] : [b, a]
  return more <= less * MOST_TIMES
}
