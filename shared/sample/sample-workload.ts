/** Which export a workload of the sample company appears in. */
export type SampleExport = 'openai' | 'anthropic' | 'openrouter' | 'azure' | 'aws'

/** One piece of work of the sample company, described by the traffic it makes. */
export interface SampleWorkload {
  readonly export: SampleExport
  /** OpenAI project, Anthropic workspace, OpenRouter app, or the account of a cloud. */
  readonly project: string
  /** Key name; for OpenAI only its id appears, for a cloud the name of the resource. */
  readonly key: string
  readonly model: string
  /** Calls on an ordinary working day of the first month. */
  readonly callsPerDay: number
  /** Part of a working day's calls that comes on a day of the weekend. */
  readonly weekend: number
  /** Growth per thirty days, as a share of the first month. */
  readonly growth: number
  /** Tokens sent per call, cached ones included, and tokens answered. */
  readonly inputPerCall: number
  readonly outputPerCall: number
  /** Part of the input that is read from the cache, and part that is written to it. */
  readonly cached: number
  readonly written: number
  readonly isBatch: boolean
}

type Traffic = Pick<
  SampleWorkload,
  'callsPerDay' | 'inputPerCall' | 'outputPerCall' | 'weekend' | 'growth'
> &
  Partial<Pick<SampleWorkload, 'cached' | 'written' | 'isBatch'>>

/** Calls with nothing cached and nothing batched, unless the traffic says otherwise. */
export function work(
  from: SampleExport,
  project: string,
  key: string,
  model: string,
  traffic: Traffic,
): SampleWorkload {
  return { export: from, project, key, model, cached: 0, written: 0, isBatch: false, ...traffic }
}
