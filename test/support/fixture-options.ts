import type {
  Alternatives,
  Answer,
  AnswerKind,
  AnswerSet,
} from '../../shared/document/alternatives.ts'
import type { Recommendation } from '../../shared/document/recommendation.ts'

type Ends = readonly [low: number, likely: number, high: number]

const dollars = (value: number) => ({ USD: String(value) })
const range = ([low, likely, high]: Ends) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
})

function answer(kind: AnswerKind, gross: Ends, costs: Ends, rest: Partial<Answer>): Answer {
  const net: Ends = [gross[0] - costs[0], gross[1] - costs[1], gross[2] - costs[2]]
  return {
    kind,
    to: null,
    why: null,
    evidence: null,
    contracts: null,
    evidenceAgainst: [],
    workloads: 0,
    saving: range([gross[0] / 4, gross[1] / 4, gross[2] / 4]),
    overHorizon: range(gross),
    net: range(net),
    interval: {
      p10: dollars(net[0] + (net[1] - net[0]) / 4),
      p50: dollars(net[1]),
      p90: dollars(net[2] - (net[2] - net[1]) / 4),
      seed: 1,
      draws: 5000,
    },
    ...rest,
  }
}

const WHOLE: AnswerSet = {
  'same-vendor': answer('same-vendor', [412_000, 657_000, 862_000], [62_000, 52_000, 48_000], {
    workloads: 14,
  }),
  'hosted-open': answer('hosted-open', [612_000, 972_000, 1_294_000], [247_000, 186_000, 130_000], {
    to: { seller: 'fireworks', model: 'glm-5.3-flash' },
    evidence: 'C',
    workloads: 14,
  }),
  'self-hosted': answer('self-hosted', [310_000, 815_000, 1_240_000], [386_000, 332_000, 247_000], {
    to: { seller: 'self-hosted', model: 'gpt-oss-120b' },
    evidence: 'D',
    workloads: 9,
  }),
  'do-nothing': answer('do-nothing', [0, 103_000, 290_000], [0, 0, 0], {}),
}

/** Four answers of an invented size, on the scale of the fixture's spend. */
export const FIXTURE_ALTERNATIVES: Alternatives = {
  horizonMonths: 12,
  whole: WHOLE,
  workloads: [],
  excluded: [
    left('fireworks', 'gpt-oss-120b', 'evidence', 'grade D for support'),
    left('together', 'gpt-oss-120b', 'evidence', 'grade D for support'),
    left('deepseek', 'deepseek-v4', 'residency', 'China'),
  ],
}

function left(
  seller: string,
  model: string,
  reason: 'evidence' | 'residency',
  fact: string,
): Alternatives['excluded'][number] {
  return { seller, model, reason, fact, workloads: 14 }
}

/** What the answers above say. */
export const FIXTURE_RECOMMENDATION: Recommendation = {
  choice: 'hosted-open',
  strength: 'test-first',
  to: { seller: 'fireworks', model: 'glm-5.3-flash' },
  indistinguishable: [],
  until: null,
  destinations: [{ seller: 'fireworks', places: ['US'], training: 'no' }],
  reasons: [
    { code: 'largest-net', net: dollars(786_000), months: 12 },
    { code: 'even-low-case-saves', low: dollars(470_250) },
    { code: 'more-than-next', other: 'same-vendor', by: dollars(181_000) },
  ],
  risk: { code: 'quality-not-proven', evidence: 'C' },
  test: {
    workload: 'w001',
    failureRate: 0.1,
    confidence: 0.95,
    plans: [
      { samples: 29, failures: 0 },
      { samples: 103, failures: 5 },
    ],
  },
  evidenceAgainst: [],
  confidence: 'C',
}
