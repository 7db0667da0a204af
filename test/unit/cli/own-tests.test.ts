import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readTests } from '../../../electron/cli/inputs.ts'
import { writeOwnTestFile, type OwnTest } from '../../../shared/document/user/own-test-document.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-tests-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function written(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

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
  author: '',
  note: '',
}

describe('own test results of the command', () => {
  it('come from several files, each test once', async () => {
    const first = written('first.json', writeOwnTestFile([TEST]))
    const second = written('second.json', writeOwnTestFile([TEST, { ...TEST, id: 't2' }]))
    expect((await readTests([first, second])).map(({ id }) => id)).toEqual(['t1', 't2'])
    expect(await readTests([])).toEqual([])
  })

  it.each([
    { why: 'no JSON', text: '{', where: 'wrong.json' },
    {
      why: 'a count that is no number',
      text: writeOwnTestFile([TEST]).replace('99', '"many"'),
      where: 'wrong.json, tests.0.asGood',
    },
  ])('are refused with $why, by the name of the file', async ({ text, where }) => {
    await expect(readTests([written('wrong.json', text)])).rejects.toMatchObject({
      problem: { where },
    })
  })
})
