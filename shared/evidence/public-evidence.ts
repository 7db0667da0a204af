import data from '../facts/evidence.json' with { type: 'json' }
import type { Task } from '../domain/tier.ts'

/** A public test, and the tasks it speaks for. */
export interface Benchmark {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly tasks: readonly Task[]
  readonly lowerIsBetter?: boolean
}

/** One published figure, as it was published. */
export interface PublicResult {
  readonly benchmark: string
  /** Canonical id. */
  readonly model: string
  /** As the table of the benchmark writes it. */
  readonly name: string
  readonly setting?: string
  readonly value?: number
  readonly unit?: string
  /** A place or remark where the benchmark gives no number. */
  readonly text?: string
  /** `YYYY-MM-DD`, `YYYY-MM` or a year, as published; of a span of years the first. */
  readonly date: string
  readonly source: string
  readonly confidence: string
  /** Told by the maker itself: such figures run higher than independent ones. */
  readonly vendor?: boolean
}

/** What one benchmark says of the two models; a side without a figure is empty. */
export interface EvidencePair {
  readonly benchmark: Benchmark
  readonly incumbent: readonly PublicResult[]
  readonly candidate: readonly PublicResult[]
}

/** Public evidence on a switch: pairs measured by the same test, and tests that know only one of the two. */
export interface PublicEvidence {
  readonly pairs: readonly EvidencePair[]
  readonly oneSided: readonly EvidencePair[]
}

const BENCHMARKS = data.benchmarks as readonly Benchmark[]
const RESULTS: readonly PublicResult[] = data.results

/**
 * The published figures on a switch for a task. Only figures of the same test are a pair: figures of two tests are
 * never compared. Empty lists mean "no public evidence".
 *
 * @param incumbent canonical id of today's model; `candidate` that of the new one.
 */
export function publicEvidence(
  incumbent: string | undefined,
  candidate: string | undefined,
  task: Task,
): PublicEvidence {
  const found = BENCHMARKS.filter(({ tasks }) => tasks.includes(task)).map(
    (benchmark): EvidencePair => {
      const of = (model: string | undefined): readonly PublicResult[] =>
        RESULTS.filter((result) => result.benchmark === benchmark.id && result.model === model)
      return { benchmark, incumbent: of(incumbent), candidate: of(candidate) }
    },
  )
  const isWhole = ({ incumbent: a, candidate: b }: EvidencePair): boolean =>
    a.length > 0 && b.length > 0
  const isHalf = (pair: EvidencePair): boolean =>
    !isWhole(pair) && pair.incumbent.length + pair.candidate.length > 0
  return { pairs: found.filter(isWhole), oneSided: found.filter(isHalf) }
}

/** What the pairs say together: the candidate against the incumbent, worst setting against best. */
export type EvidenceVerdict = 'as-good' | 'worse' | 'mixed' | 'none'

/**
 * `as-good` when in every pair of independent figures the candidate reaches the incumbent; where a benchmark has
 * several settings of a model, the candidate's middle one is held against the incumbent's middle one.
 */
export function verdictOf({ pairs }: PublicEvidence): EvidenceVerdict {
  const told = pairs.flatMap(({ benchmark, incumbent, candidate }): boolean[] => {
    const [a, b] = [middle(incumbent), middle(candidate)]
    if (a === undefined || b === undefined) return []
    return [benchmark.lowerIsBetter === true ? b <= a : b >= a]
  })
  if (told.length === 0) return 'none'
  return told.every(Boolean) ? 'as-good' : told.some(Boolean) ? 'mixed' : 'worse'
}

function middle(results: readonly PublicResult[]): number | undefined {
  const values = results
    .flatMap(({ value, vendor }) => (value === undefined || vendor === true ? [] : [value]))
    .sort((a, b) => a - b)
  const at = values.length >> 1
  const [low, high] = [values[at - 1], values[at]]
  if (high === undefined) return undefined
  return values.length % 2 === 0 && low !== undefined ? (low + high) / 2 : high
}
