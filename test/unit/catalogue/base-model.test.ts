import { describe, expect, it } from 'vitest'
import { resolveModel } from '../../../shared/catalogue/catalogue.ts'
import { BUILT_IN, day } from '../prices/book.ts'

const PROFILE = 'arn:aws:bedrock:us-east-1:111122223333'

describe('a model of the customer’s own is taken for no model, and the one that its name tells of is suggested', () => {
  it.each([
    ['openai', 'ft:gpt-4o-mini-2024-07-18:acme:support:abc123', 'gpt-4o-mini'],
    ['openai', 'ft:gpt-4.1-2025-04-14:acme::x1', 'gpt-4.1'],
    ['openai', 'gpt-3.5-turbo:ft-acme-2023-01-01', 'gpt-3.5-turbo'],
    ['azure', 'gpt-4o-mini-2024-07-18.ft-0c1d2e', 'gpt-4o-mini'],
    ['azure', 'gpt-4.1-finetuned', 'gpt-4.1'],
    ['azure', 'prod-gpt-4o-mini', 'gpt-4o-mini'],
    ['azure', 'support_gpt-5.4-mini_eu', 'gpt-5.4-mini'],
    ['aws', `${PROFILE}:custom-model/amazon.nova-lite-v1:0:300k/abcd1234`, 'nova-lite'],
    ['together', 'acme/Meta-Llama-3.1-8B-Instruct-ft-support', 'llama-3.1-8b'],
    ['fireworks', 'accounts/acme/models/glm-5p2-ft', 'glm-5.2'],
    ['gcp', 'gemini-2.5-flash-tuned', 'gemini-2.5-flash'],
  ])('%s: %s', (seller, raw, model) => {
    expect(resolveModel(seller, raw)).toEqual({ kind: 'suggestion', model })
    expect(BUILT_IN.find(seller, raw, day(BUILT_IN.asOf)).kind).not.toBe('found')
  })

  it.each([
    ['the name tells nothing', `${PROFILE}:application-inference-profile/k3xyz`],
    ['the name tells nothing', `${PROFILE}:provisioned-model/abc`],
    ['two models are mentioned', 'from-gpt-4o-mini-to-claude-haiku-4-5'],
    ['the version goes on', 'prod-gpt-4-7'],
    ['a short name occurs by chance', 'team-o3-pipeline'],
  ])('none where %s: %s', (_why, raw) => {
    expect(resolveModel('azure', raw)).toEqual({ kind: 'unknown' })
  })
})
