import { describe, expect, it } from 'vitest'
import { layOwnTests } from '../../../../shared/evidence/own-test.ts'
import {
  OWN_TESTS_SCHEMA,
  readOwnTestFile,
  writeOwnTestFile,
  type OwnTest,
} from '../../../../shared/document/user/own-test-document.ts'
import { problemOf } from '../../../support/problem-of.ts'

const TEST: OwnTest = {
  id: 't1',
  workload: null,
  task: 'support',
  incumbent: 'gpt-5.5',
  candidate: 'gpt-5.4-mini',
  benchmark: '100 tickets',
  comparisons: 100,
  asGood: 99,
  date: '2026-11-20',
  author: 'A. Roe',
  note: '',
}

const file = (...tests: readonly unknown[]): unknown => ({ schema: OWN_TESTS_SCHEMA, tests })

describe('a file of own test results', () => {
  it('is read back as it was written', () => {
    const tests = [TEST, { ...TEST, id: 't2', workload: 'openai/Desk/k/gpt-5.5' }]
    expect(readOwnTestFile(writeOwnTestFile(tests), 'tests.json')).toEqual(tests)
  })

  it('may begin with the mark of its encoding', () => {
    expect(readOwnTestFile(`\uFEFF${writeOwnTestFile([TEST])}`, 'tests.json')).toEqual([TEST])
  })

  it.each([
    { why: 'no JSON', json: '{', fault: { where: 'tests.json' } },
    { why: 'a bare list', json: [TEST], fault: { where: 'tests.json' } },
    {
      why: 'another schema',
      json: { schema: 'ai-spend-rules/1', tests: [] },
      fault: { where: 'tests.json, schema', expected: `the schema ${OWN_TESTS_SCHEMA}` },
    },
    {
      why: 'no tests',
      json: { schema: OWN_TESTS_SCHEMA },
      fault: { where: 'tests.json, tests' },
    },
    {
      why: 'more as good than compared',
      json: file(TEST, { ...TEST, asGood: 101 }),
      fault: { where: 'tests.json, tests.1.asGood', expected: 'no more than were compared' },
    },
    {
      why: 'part of a comparison',
      json: file({ ...TEST, comparisons: 99.5 }),
      fault: { where: 'tests.json, tests.0.comparisons', expected: 'a whole number' },
    },
    {
      why: 'an unknown task',
      json: file({ ...TEST, task: 'juggling' }),
      fault: { where: 'tests.json, tests.0.task' },
    },
  ])('with $why is refused with its place', ({ json, fault }) => {
    expect(problemOf(() => readOwnTestFile(json, 'tests.json'))).toMatchObject(fault)
  })

  it('counts a test once, as it was written last', () => {
    const again = { ...TEST, asGood: 90 }
    const other = { ...TEST, id: 't2' }
    expect(layOwnTests([TEST, other], [again])).toEqual([again, other])
  })
})
