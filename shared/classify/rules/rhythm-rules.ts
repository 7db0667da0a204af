import type { Rule } from '../rule.ts'

/** Rules on volume and on time patterns of people, customers and machines. */
export const RHYTHM_RULES: readonly Rule[] = [
  {
    id: 'never-rests',
    signal: 'rhythm',
    evidence:
      'the two quiet days of the week have {quietDaysShare} of the use: customers or a machine',
    when: { measures: { quietDaysShare: [0.2, null] } },
    tiers: { routine: 0.8 },
    tasks: { support: 0.3, classification: 0.2 },
  },
  {
    id: 'sleeps-with-people',
    signal: 'rhythm',
    evidence:
      'hardly any use for {quietHours} hours of the UTC day, then a working day, in whatever time zone: people wait for it',
    when: { measures: { quietHours: [9, 17], peakHoursShare: [null, 0.7] } },
    tiers: { frontier: 0.3, mid: 0.3 },
    weak: true,
  },
  {
    id: 'nightly-job',
    signal: 'rhythm',
    evidence:
      '{peakHoursShare} of the use falls into the same four hours of the UTC day, in whatever time zone: a job that runs at fixed times',
    // One large run is no schedule: the days must be alike.
    when: { measures: { peakHoursShare: [0.85, null], dailyVariation: [null, 2] } },
    tiers: { routine: 0.8 },
  },
  {
    id: 'mostly-batch',
    signal: 'batch',
    evidence: '{batchShare} runs as batch: nobody waits for it, the items are alike',
    when: { measures: { batchShare: [0.25, null] } },
    tiers: { routine: 1.2 },
    tasks: { extraction: 0.5, summarization: 0.4, classification: 0.3 },
  },
  {
    id: 'flexible-service',
    signal: 'service-tier',
    evidence: 'bought at the slow and cheap service tier: nobody waits for it',
    when: { facts: { serviceTier: '^(flex|batch|bulk)$' } },
    tiers: { routine: 0.8 },
  },
  {
    id: 'tiny-volume',
    signal: 'volume',
    evidence: '{tokensPerDay} tokens a day: a few people use it',
    when: { measures: { tokensPerDay: [null, 1_500_000] } },
    tiers: { mid: 0.6, frontier: 0.4 },
    weak: true,
  },
  {
    id: 'small-volume',
    signal: 'volume',
    evidence: '{tokensPerDay} tokens a day: a team uses it',
    when: { measures: { tokensPerDay: [1_500_000, 12_000_000] } },
    tiers: { mid: 0.4, frontier: 0.4 },
    weak: true,
  },
  {
    id: 'cases-of-staff',
    signal: 'volume',
    evidence:
      '{tokensPerDay} tokens a day, the weekend rests, output {outputRatio}; requests are not stated: cases that staff work on',
    when: {
      measures: {
        tokensPerDay: [null, 12_000_000],
        quietDaysShare: [null, 0.13],
        outputRatio: [0.05, 0.8],
      },
      unstated: ['requestsPerDay'],
    },
    tiers: { mid: 1.1, frontier: 0.6 },
  },
  {
    id: 'stream-of-items',
    signal: 'volume',
    evidence:
      '{tokensPerDay} tokens a day, also at weekends; requests are not stated: one item after the other',
    when: {
      measures: { tokensPerDay: [12_000_000, null], quietDaysShare: [0.13, null] },
      unless: { cacheShare: [0.6, null] },
      unstated: ['requestsPerDay'],
    },
    tiers: { routine: 0.7 },
  },
  {
    id: 'large-volume',
    signal: 'volume',
    evidence: '{tokensPerDay} tokens a day: a process, not people',
    when: { measures: { tokensPerDay: [40_000_000, null], outputRatio: [0.024, null] } },
    tiers: { routine: 0.8 },
    weak: true,
  },
  {
    id: 'many-requests',
    signal: 'volume',
    evidence: '{requestsPerDay} requests a day: one small item after the other',
    when: { measures: { requestsPerDay: [10_000, null] } },
    tiers: { routine: 0.8 },
    weak: true,
  },
]
