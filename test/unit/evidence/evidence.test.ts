import { type OwnTest, readOwnTests } from '../../../shared/document/user/own-test-document.ts'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { gradeOf } from '../../../shared/document/evidence.ts'
import { gradeMove, weakestPart } from '../../../shared/evidence/grade.ts'
import { testsFor } from '../../../shared/evidence/own-test.ts'
import { publicEvidence, verdictOf } from '../../../shared/evidence/public-evidence.ts'
import { BUILT_IN, day } from '../prices/book.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

const WORKLOAD: WorkloadEntry = {
  id: 'openai/docs/gpt-5.4',
  provider: 'openai',
  project: 'docs',
  projectId: null,
  apiKey: null,
  user: null,
  model: 'gpt-5.4',
  spend: { USD: '10' },
  spendKind: 'billed',
  tokens: { input: 1, cacheRead: 0, cacheWrite: 0, output: 1, reasoning: null },
  requests: null,
  paidTier: 'frontier',
  neededTier: 'routine',
  task: 'summarization',
  confidence: 0.9,
  guard: null,
  reasons: [],
  source: 'rule',
  sources: [],
}

const MOVE = {
  from: 'gpt-5.4',
  to: { seller: 'aws', model: 'glm-5' },
  warnings: [],
}

const TEST: OwnTest = {
  id: 't1',
  workload: WORKLOAD.id,
  task: 'summarization',
  incumbent: 'gpt-5.4',
  candidate: 'glm-5',
  benchmark: '100 of our texts',
  comparisons: 100,
  asGood: 100,
  date: '2026-11-20',
  author: 'A. Roe',
  note: '',
}

function graded(workload = WORKLOAD, tests: readonly OwnTest[] = [], move = MOVE) {
  return gradeMove(move, workload, { prices: BUILT_IN, day: day('2026-11-10'), tests })
}

it('keeps the table of public results what the figures make', () => {
  const script = path.join(ROOT, 'build/prices/make-evidence.mjs')
  const options = { cwd: ROOT, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], options)
  expect(status, stderr).toBe(0)
})

describe('public evidence', () => {
  it('pairs figures of one test, and never of two', () => {
    const { pairs } = publicEvidence('gpt-5.4', 'glm-5', 'summarization')
    expect(pairs.map(({ benchmark }) => benchmark.id)).toEqual(['vectara-hhem'])
    expect(pairs[0]?.incumbent[0]).toMatchObject({ value: 7, date: '2026-03-10' })
    expect(pairs[0]?.candidate[0]?.value).toBe(10.1)
  })

  it('knows that a lower rate of errors is better', () => {
    expect(verdictOf(publicEvidence('gpt-5.4', 'glm-5', 'summarization'))).toBe('worse')
    expect(verdictOf(publicEvidence('claude-opus-4-6', 'glm-5', 'summarization'))).toBe('as-good')
  })

  it('says where there is none', () => {
    expect(publicEvidence('gpt-5.4', 'glm-5', 'classification')).toEqual({
      pairs: [],
      oneSided: [],
    })
    expect(publicEvidence('gpt-5.4', 'no-such-model', 'summarization').oneSided).toHaveLength(1)
  })

  it('does not let figures that the maker told decide', () => {
    const evidence = publicEvidence('claude-opus-4-6', 'kimi-k2.6', 'agentic-coding')
    const { pairs } = evidence
    expect(pairs.flatMap(({ candidate }) => candidate.map(({ vendor }) => vendor))).toContain(true)
    expect(verdictOf(evidence)).toBe('none')
  })
})

describe('the grade of a move', () => {
  it('is that of its weakest part, which it names', () => {
    const parts = graded()
    expect(parts).toMatchObject({
      data: { grade: 'A' },
      price: { grade: 'B' },
      mapping: { grade: 'B' },
      quality: { grade: 'D', why: 'public-pair-worse' },
    })
    expect(gradeOf(parts)).toBe('D')
    expect(weakestPart(parts).why).toBe('public-pair-worse')
  })

  it('rises with an own test that proves it, and a decided tier', () => {
    const parts = graded({ ...WORKLOAD, source: 'override', confidence: 1 }, [TEST])
    expect(parts).toMatchObject({ quality: { grade: 'A' }, mapping: { grade: 'A' } })
    expect(gradeOf(parts)).toBe('B')
  })

  it('counts all tests of a switch together, so that none is hidden', () => {
    const bad = { ...TEST, id: 't2', asGood: 40 }
    expect(graded(WORKLOAD, [TEST, bad]).quality).toEqual({ grade: 'D', why: 'own-test-fails' })
  })

  it.each([
    { why: 'tokens-unknown', over: { tokens: { ...WORKLOAD.tokens, input: null } } },
    { why: 'computed-spend', over: { spendKind: 'computed' as const } },
  ])('tells $why', ({ why, over }) => {
    expect(graded({ ...WORKLOAD, ...over }).data.why).toBe(why)
  })

  it.each([
    { why: 'tier-contested', over: { confidence: 0.5 } },
    { why: 'tier-contested', over: { confidence: 0.95, guard: 'medical' as const } },
    { why: 'tier-fair', over: { confidence: 0.75 } },
  ])('tells $why', ({ why, over }) => {
    expect(graded({ ...WORKLOAD, ...over }).mapping.why).toBe(why)
  })
})

describe('own tests', () => {
  it('speak for their workload, or for their task where they name none', () => {
    const move = {
      workload: 'another',
      task: 'summarization',
      incumbent: 'gpt-5.4',
      candidate: 'GLM-5',
    }
    expect(testsFor([TEST, { ...TEST, workload: null }], move)).toHaveLength(1)
  })

  it('are refused when more were as good than were compared', () => {
    expect(() => readOwnTests([{ ...TEST, asGood: 101 }])).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ where: 'asGood' }) as unknown,
      }) as Error,
    )
  })
})
