import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allModels,
  canonicalModel,
  modelRecord,
  paidTierOf,
  resolveModel,
  spellingsOf,
} from '../../../shared/catalogue/catalogue.ts'
import { modelNameForms, nameKey } from '../../../shared/catalogue/model-name.ts'

describe('names as exports write them', () => {
  it.each([
    ['anthropic', 'Claude Sonnet 4.6', 'claude-sonnet-4-6'],
    ['anthropic', 'Claude 3.5 Sonnet 2024-10-22', 'claude-3-5-sonnet'],
    ['anthropic', 'Claude Instant', 'claude-instant'],
    ['anthropic', 'claude-sonnet-4-5-20250929', 'claude-sonnet-4-5'],
    ['gcp', 'claude-sonnet-4-5@20250929', 'claude-sonnet-4-5'],
    ['aws', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'claude-sonnet-4-5'],
    ['aws', 'Claude Sonnet 4.6 (Amazon Bedrock Edition)', 'claude-sonnet-4-6'],
    ['aws', 'OpenAI GPT-5.6 Terra (Amazon Bedrock Edition)', 'gpt-5.6-terra'],
    ['aws', 'in.anthropic.claude-opus-5', 'claude-opus-5'],
    ['aws', 'global.xai.grok-4.6', 'grok-4.6'],
    ['aws', 'NovaPro', 'nova-pro'],
    ['aws', 'deepseek.v3.2', 'deepseek-v3.2'],
    ['openrouter', 'anthropic/claude-sonnet-4-6-20260317', 'claude-sonnet-4-6'],
    ['openrouter', 'z-ai/glm-5.3-flash', 'glm-5.3-flash'],
    ['openrouter', 'openai/gpt-oss-120b:free', 'gpt-oss-120b'],
    ['fireworks', 'accounts/fireworks/models/glm-5p3-flash', 'glm-5.3-flash'],
    ['cloudflare', '@cf/zai-org/glm-5.3', 'glm-5.3'],
    ['openai', 'GPT-4o mini', 'gpt-4o-mini'],
    ['openai', 'gpt-5.2-2025-12-11', 'gpt-5.2'],
    ['openai', 'gpt-4o-2024-05-13', 'gpt-4o-2024-05-13'],
    ['azure', 'gpt-4o-0806', 'gpt-4o'],
    ['azure', '5.4-mini', 'gpt-5.4-mini'],
    ['github', 'Auto: Claude Haiku 4.5', 'claude-haiku-4-5'],
    ['github', 'Gpt 5.3 Codex', 'gpt-5.3-codex'],
    ['github', 'Claude Opus 4.6 (fast mode)', 'claude-opus-4-6-fast'],
    ['cursor', 'claude-4.6-opus-high-thinking', 'claude-opus-4-6'],
    ['deepseek', 'deepseek-flash', 'deepseek-flash'],
    ['together', 'deepseek-ai/DeepSeek-V4.1-Flash', 'deepseek-flash'],
  ])('%s: %s is %s', (seller, raw, model) => {
    expect(resolveModel(seller, raw)).toMatchObject({ kind: 'found', model })
  })

  it.each([
    ['openai', 'gpt-5.5-turbo', 'suggestion'],
    ['openai', 'ft:gpt-4o-2024-08-06:acme::abc', 'suggestion'],
    ['anthropic', 'claude-opus-4-8-ultra', 'suggestion'],
    ['openai', 'gpt-4o:extended', 'suggestion'],
    ['cursor', 'auto', 'unknown'],
    ['litellm', 'acme-internal-7b', 'unknown'],
    ['openai', '', 'unknown'],
  ])('%s: %s is a %s, never a model', (seller, raw, kind) => {
    expect(resolveModel(seller, raw).kind).toBe(kind)
  })
})

it('never makes two models one: no two records share a spelling', () => {
  const owners = new Map<string, string>()
  const shared = allModels().flatMap((record) =>
    spellingsOf(record).flatMap((spelling) => {
      const key = nameKey(spelling)
      const other = owners.get(key)
      owners.set(key, record.id)
      return other === undefined || other === record.id ? [] : [`${key}: ${other}, ${record.id}`]
    }),
  )
  expect(shared).toEqual([])
})

it('knows every id of its own, under every wrapping a provider puts around it', () => {
  const wrappings = [
    (id: string) => id,
    (id: string) => id.toUpperCase(),
    (id: string) => `openrouter/${id}`,
    (id: string) => `${id}:free`,
    (id: string) => `${id}-2026-01-17`,
    (id: string) => `${id}@20250929`,
    (id: string) => `accounts/fireworks/models/${id}`,
  ]
  const models = fc.constantFrom(...allModels())
  fc.assert(
    fc.property(models, fc.constantFrom(...wrappings), (record, wrap) => {
      expect(canonicalModel('any', wrap(record.id))).toBe(record.id)
    }),
    { numRuns: 2000 },
  )
})

it('tries the name as written first and loses nothing of it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (raw) => {
      fc.pre(raw.trim() !== '')
      expect(modelNameForms('openai', raw)[0]).toBe(nameKey(raw))
    }),
  )
})

it.each([
  ['claude-opus-4-8', 'frontier'],
  ['gpt-5.4', 'frontier'],
  ['gpt-5', 'mid'],
  ['gpt-4o-2024-08-06', 'mid'],
  ['gemini-3.5-flash', 'mid'],
  ['text-embedding-3-small', 'routine'],
  ['composer-2.5', undefined],
  ['acme-internal-7b', undefined],
])('%s is paid as %s', (model, tier) => {
  expect(paidTierOf('openai', model)?.tier).toBe(tier)
})

it('gives a reason for every tier and keeps unknown facts unknown', () => {
  expect(allModels().filter(({ tier, why }) => tier !== undefined && !why)).toEqual([])
  expect(modelRecord('glm-5.3')).toMatchObject({ licence: 'unconfirmed' })
  expect(modelRecord('glm-5.3')?.params).toBeUndefined()
  expect(modelRecord('claude-opus-4-8')?.licence).toBeUndefined()
})
