import { describe, expect, it } from 'vitest'
import { contributions } from '../../../shared/classify/contributions.ts'
import { BUILT_IN_RULE_SET, DRAFTED_RULES } from '../../../shared/classify/rule-set.ts'
import { FITTED_POINTS } from '../../../shared/classify/rules/fitted-points.ts'
import { AGENT_LOOP, LABELS, sampleProfile, type ProfilePatch } from './sample-profile.ts'

/** Five uses in each hour of the day that is meant, none in the others. */
function hours(isMeant: (hour: number) => boolean): readonly number[] {
  return Array.from({ length: 24 }, (_, hour) => (isMeant(hour) ? 5 : 0))
}

const WORKING_DAYS = [5, 5, 5, 5, 5, 0, 0]
const EVERY_DAY = [5, 5, 5, 5, 5, 5, 5]

/** Conversations on one fixed instruction. */
const DIALOG = { input: 4e7, cacheRead: 6e7, cacheWrite5m: 0, output: 6e6 }

/** For every rule a workload that it speaks of and one that it does not. */
const EXAMPLES: Readonly<Record<string, { yes: ProfilePatch; no: ProfilePatch }>> = {
  'no-output': { yes: { tokens: { input: 1e6, output: 0 } }, no: { tokens: { input: 1e6 } } },
  'short-answers': { yes: LABELS, no: { ...LABELS, requests: 10_000 } },
  'brief-answers': { yes: { tokens: { output: 1e6 }, requests: 1e4 }, no: LABELS },
  'paragraph-answers': { yes: { tokens: { output: 3e6 }, requests: 1e4 }, no: LABELS },
  'page-answers': { yes: { tokens: { output: 9e6 }, requests: 1e4 }, no: LABELS },
  'long-answers': {
    yes: { tokens: { input: 8e7, output: 4e7 }, requests: 1e4, activeDays: 60 },
    no: { tokens: { input: 4e7, output: 4e7 }, requests: 1e4, activeDays: 60 },
  },
  'short-prompts': { yes: LABELS, no: { ...LABELS, requests: 1e5 } },
  'long-prompts': { yes: { tokens: { input: 1e8 }, requests: 1e4 }, no: LABELS },
  'reads-much-writes-little': { yes: LABELS, no: AGENT_LOOP },
  'reads-much-uncached-unknown': {
    yes: { tokens: { input: 1e9, output: 1e7 }, activeDays: 60, weekdays: EVERY_DAY },
    no: { tokens: { input: 1e9, output: 1e7 }, activeDays: 60, weekdays: WORKING_DAYS },
  },
  'agent-cache-unknown': {
    yes: { tokens: { input: 1e9, output: 1e7 }, activeDays: 60, weekdays: WORKING_DAYS },
    no: {
      tokens: { input: 1e9, cacheRead: 0, output: 1e7 },
      activeDays: 60,
      weekdays: WORKING_DAYS,
    },
  },
  condenses: {
    yes: { tokens: { input: 1e8, cacheRead: 0, output: 8e6 } },
    no: { tokens: { input: 5e7, cacheRead: 5e7, output: 8e6 } },
  },
  'as-long-as-input': {
    yes: { tokens: { input: 1e6, cacheRead: 0, output: 1.05e6 } },
    no: { tokens: { input: 1e6, output: 1.05e6 } },
  },
  'as-long-as-input-cache-unknown': {
    yes: { tokens: { input: 1e6, output: 1.05e6 } },
    no: { tokens: { input: 1e6, cacheRead: 0, output: 1.05e6 } },
  },
  'longer-than-input': {
    yes: { tokens: { input: 1e6, output: 3e6 } },
    no: { tokens: { input: 1e6, output: 1e6 } },
  },
  'agent-loop': { yes: AGENT_LOOP, no: LABELS },
  'agent-long-context': {
    yes: { tokens: { input: 1e7, cacheRead: 9e7, output: 1e6 }, requests: 2000 },
    no: { tokens: { input: 1e7, cacheRead: 9e7, output: 1e6 }, requests: 20_000 },
  },
  'wide-agent': {
    yes: { tokens: { input: 4e8, cacheRead: 6e8, output: 5e7 }, requests: 40_000 },
    no: { tokens: { input: 4e8, cacheRead: 6e8, output: 5e7 }, requests: 400_000 },
  },
  'agent-at-work': {
    yes: { ...AGENT_LOOP, weekdays: WORKING_DAYS },
    no: { ...AGENT_LOOP, weekdays: EVERY_DAY },
  },
  'agent-requests-unknown': {
    yes: { ...AGENT_LOOP, requests: undefined, activeDays: 40, weekdays: WORKING_DAYS },
    no: { ...AGENT_LOOP, requests: 5000, activeDays: 40, weekdays: WORKING_DAYS },
  },
  'agent-cache': { yes: AGENT_LOOP, no: LABELS },
  'long-session': {
    yes: { tokens: { input: 9e6, cacheWrite5m: 1e6, output: 1e6 } },
    no: AGENT_LOOP,
  },
  'long-exchanges': {
    yes: { tokens: { input: 5e7, cacheRead: 5e7, output: 1e7 }, requests: 1e4 },
    no: LABELS,
  },
  'one-shot': { yes: LABELS, no: AGENT_LOOP },
  dialog: {
    yes: { tokens: DIALOG, requests: 50_000 },
    no: { tokens: DIALOG, requests: 5000 },
  },
  'dialog-requests-unknown': {
    yes: { tokens: DIALOG, activeDays: 40, weekdays: EVERY_DAY },
    no: { tokens: DIALOG, activeDays: 40, weekdays: WORKING_DAYS },
  },
  'lookups-requests-unknown': {
    yes: { tokens: { input: 7e7, cacheRead: 3e7, output: 4e6 } },
    no: { tokens: { input: 7e7, cacheRead: 3e7, output: 4e6 }, requests: 5000 },
  },
  'much-reasoning': { yes: { reasoningShare: 0.7 }, no: { reasoningShare: 0.2 } },
  'little-reasoning': { yes: { tokens: { output: 100, reasoning: 2 } }, no: {} },
  'never-rests': { yes: LABELS, no: { activeDays: 40, weekdays: [9, 9, 9, 9, 9, 1, 1] } },
  'sleeps-with-people': {
    yes: { activeDays: 40, hours: hours((hour) => hour > 7 && hour < 18) },
    no: { activeDays: 40, hours: hours((hour) => hour === 3) },
  },
  'nightly-job': {
    yes: { activeDays: 40, dailyVariation: 0.2, hours: hours((hour) => hour === 23 || hour < 2) },
    no: { activeDays: 40, dailyVariation: 4, hours: hours((hour) => hour === 23 || hour < 2) },
  },
  'mostly-batch': { yes: { batchShare: 1 }, no: { batchShare: 0.1 } },
  'flexible-service': { yes: { serviceTier: 'flex' }, no: { serviceTier: 'default' } },
  'tiny-volume': { yes: { tokens: { input: 1e6 }, activeDays: 30 }, no: LABELS },
  'small-volume': { yes: { tokens: { input: 1e8 }, activeDays: 30 }, no: LABELS },
  'cases-of-staff': {
    yes: { tokens: { input: 1e8, output: 1e7 }, activeDays: 60, weekdays: WORKING_DAYS },
    no: { tokens: { input: 1e8, output: 1e7 }, activeDays: 60, weekdays: EVERY_DAY },
  },
  'stream-of-items': {
    yes: { tokens: { input: 5e9, output: 3e8 }, activeDays: 60, weekdays: EVERY_DAY },
    no: { ...LABELS, weekdays: EVERY_DAY },
  },
  'large-volume': { yes: { tokens: { input: 5e9, output: 3e8 }, activeDays: 30 }, no: AGENT_LOOP },
  'many-requests': { yes: LABELS, no: { ...LABELS, requests: 6000 } },
  'embedding-model': { yes: { model: 'text-embedding-3-small' }, no: { model: 'gpt-5.5' } },
  'rerank-model': { yes: { model: 'cohere-rerank-v3.5' }, no: { model: 'command-r' } },
  'moderation-model': { yes: { model: 'omni-moderation-latest' }, no: { model: 'gpt-5.5' } },
  'image-model': { yes: { model: 'gpt-image-1' }, no: { model: 'gemini-2.5-flash' } },
  'voice-model': { yes: { model: 'whisper-1' }, no: { model: 'gpt-5.5' } },
  'research-model': { yes: { model: 'o3-deep-research' }, no: { model: 'o3' } },
  'coding-model': { yes: { model: 'gpt-5.3-codex' }, no: { model: 'gpt-5.4' } },
  'editor-seller': { yes: { provider: 'cursor' }, no: { provider: 'openai' } },
  'editor-agent': { yes: { ...AGENT_LOOP, provider: 'cursor' }, no: { provider: 'cursor' } },
  'copilot-seller': { yes: { provider: 'github' }, no: { provider: 'gcp' } },
  'agent-endpoint': {
    yes: { names: { operation: 'Copilot Coding Agent' } },
    no: { names: { operation: 'Copilot Chat' } },
  },
  'review-endpoint': {
    yes: { names: { operation: 'Copilot code review' } },
    no: { names: { operation: 'chat.completions' } },
  },
  'embedding-endpoint': {
    yes: { names: { operation: '/v1/embeddings' } },
    no: { names: { operation: 'messages' } },
  },
  'moderation-endpoint': {
    yes: { names: { operation: 'moderations' } },
    no: { names: { operation: 'messages' } },
  },
  'voice-endpoint': {
    yes: { names: { operation: 'audio.transcriptions' } },
    no: { names: { operation: 'messages' } },
  },
  'image-endpoint': {
    yes: { names: { operation: 'images.generate' } },
    no: { names: { operation: 'messages' } },
  },
  'paid-small': { yes: { paidTier: 'routine' }, no: { paidTier: 'mid' } },
}

const speaking = (patch: ProfilePatch): readonly string[] =>
  contributions(sampleProfile(patch), BUILT_IN_RULE_SET).map(({ id }) => id)

it('has an example for every rule, and no other', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(DRAFTED_RULES.map(({ id }) => id).sort())
})

describe('a rule speaks', () => {
  it.each(Object.entries(EXAMPLES).map(([id, example]) => ({ id, ...example })))(
    '$id',
    ({ id, yes, no }) => {
      expect(speaking(yes)).toContain(id)
      expect(speaking(no)).not.toContain(id)
      expect(speaking({})).not.toContain(id)
    },
  )
})

it('fits no points of a rule that there is not', () => {
  const ids = DRAFTED_RULES.map(({ id }) => id)
  expect(Object.keys(FITTED_POINTS).filter((id) => !ids.includes(id))).toEqual([])
})

it('leaves no measure unnamed in the evidence of any rule', () => {
  const profiles = Object.values(EXAMPLES).map(({ yes }) => sampleProfile(yes))
  const texts = profiles.flatMap((profile) =>
    contributions(profile, BUILT_IN_RULE_SET).map(({ evidence }) => evidence),
  )
  expect(texts.filter((text) => /[{}]|NaN|undefined/.test(text))).toEqual([])
})
