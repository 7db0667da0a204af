import { builtInRules } from '../../shared/classify/built-in-rules.ts'
import { classify } from '../../shared/classify/classify.ts'
import type { WorkloadProfile } from '../../shared/classify/profile.ts'
import { NO_TOKENS } from '../../shared/domain/tokens.ts'
import { ratios, told } from './spread.ts'

const WORKLOADS = 10_000
const RUNS = 9

const THINGS = [
  'harbor',
  'Beleg',
  'facture',
  'kho',
  '门店',
  'rota',
  'cc',
  'svc',
  'Übersetzung',
  'x',
]
const WORK = [
  'triage',
  'extraction',
  'résumé',
  'Bericht',
  'agent',
  'planner',
  '客服',
  'heron',
  'tóm-lược',
]

/** Ten thousand workloads, no two of one name, over the time that reading them from JSON takes. */
export async function benchTiers(): Promise<void> {
  const profiles = Array.from({ length: WORKLOADS }, (_, at) => madeProfile(at))
  const rules = await builtInRules()
  const text = JSON.stringify(profiles)
  const classified: number[] = []
  const read: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    classified.push(milliseconds(() => profiles.map((profile) => classify(profile, rules))))
    read.push(milliseconds(() => JSON.parse(text) as unknown))
  }
  console.log(told(`${WORKLOADS.toLocaleString('en')} workloads classified`, classified, 'ms'))
  console.log(told('over reading them from JSON', ratios(classified, read), 'times', 1))
}

function madeProfile(at: number): WorkloadProfile {
  const pick = (list: readonly string[], by: number): string => list[by % list.length] ?? ''
  const input = 1e6 * (1 + (at % 97))
  return {
    id: `w${String(at)}`,
    provider: 'openai',
    names: {
      project: [
        `${pick(THINGS, at)}-${pick(WORK, at >> 3)}-${String(at)}`,
        `proj_${String(at)}aBcDeFgHiJkL`,
      ],
      apiKey: [`key-${pick(WORK, at >> 2)}${String(at)}`],
      user: undefined,
      operation: undefined,
      tags: [],
    },
    model: 'gpt-5.5',
    paidTier: 'frontier',
    serviceTier: 'default',
    batchShare: 0,
    tokens: { ...NO_TOKENS, input, cacheRead: input * (at % 9), output: input * 0.01 * (at % 60) },
    requests: at % 2 === 0 ? undefined : 1000 * (1 + (at % 50)),
    rows: 100,
    spend: at,
    activeDays: 40,
    periodDays: 60,
    weekdays: [9, 9, 9, 9, 9, at % 10, at % 9],
    hours: undefined,
    dailyVariation: 0.5,
    reasoningShare: undefined,
  }
}

function milliseconds(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
