import type { WorkloadEntry } from '../../shared/document/analysis-document.ts'
import type {
  Alternatives,
  Answer,
  AnswerKind,
  AnswerSet,
} from '../../shared/document/alternatives.ts'
import {
  BANDS,
  type Band,
  type BandEntry,
  type BandSaving,
  type SavingStep,
  type SavingStepKind,
} from '../../shared/document/bands.ts'
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

export function bandSaving(net: Ends): BandSaving {
  return {
    ...range(net),
    interval: {
      p10: dollars(net[0] + (net[1] - net[0]) / 4),
      p50: dollars(net[1]),
      p90: dollars(net[2] - (net[2] - net[1]) / 4),
      seed: 1,
      draws: 5000,
    },
  }
}

const READY = bandSaving([21_000, 96_000, 148_000])
const TESTS = bandSaving([338_000, 702_000, 1_049_000])

const SAVINGS: Readonly<Record<Band, BandSaving | null>> = {
  ready: READY,
  'to-test': TESTS,
  stays: null,
  'not-judged': null,
}

const GRADES: Readonly<Record<Band, BandEntry['evidence']>> = {
  ready: 'B',
  'to-test': 'C',
  stays: null,
  'not-judged': null,
}

/** Workloads with an invented band: frontier work is ready, work that is paid above its need is to be tested. */
export function withBands(workloads: readonly WorkloadEntry[]): readonly WorkloadEntry[] {
  return workloads.map((entry) => {
    const { paidTier, neededTier } = entry
    const isJudged = paidTier !== null && neededTier !== null
    const isReady = neededTier === 'frontier'
    const band = !isJudged
      ? 'not-judged'
      : isReady
        ? 'ready'
        : paidTier === neededTier
          ? 'stays'
          : 'to-test'
    return { ...entry, band, readyLevers: isJudged && isReady ? ['newer-generation'] : [] }
  })
}

/** The bands of such workloads. */
export function bandsOf(workloads: readonly WorkloadEntry[]): readonly BandEntry[] {
  return BANDS.map((band) => {
    const own = workloads.filter((entry) => entry.band === band)
    const cents = own.reduce((sum, { spend }) => sum + Math.round(Number(spend['USD']) * 100), 0)
    return {
      band,
      spend: { USD: (cents / 100).toFixed(2) },
      workloads: own.length,
      saving: SAVINGS[band],
      evidence: GRADES[band],
    }
  })
}

const stepOf = (
  step: Exclude<SavingStepKind, 'ready'>,
  after: Ends,
  model: string,
): SavingStep => ({
  step,
  alone: WHOLE[step].interval,
  after: bandSaving(after).interval,
  models: [model],
})

export const FIXTURE_STEPS: readonly SavingStep[] = [
  { step: 'ready', alone: READY.interval, after: READY.interval, models: ['claude-opus-5-5'] },
  stepOf('same-vendor', [201_000, 498_000, 790_000], 'gpt-6-luna'),
  stepOf('hosted-open', [137_000, 204_000, 259_000], 'glm-5.3-flash'),
  stepOf('self-hosted', [-380_000, -291_000, -188_000], 'gpt-oss-120b'),
]
