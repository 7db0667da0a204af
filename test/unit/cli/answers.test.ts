import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/cli/arguments.ts'
import { readAnswers } from '../../../electron/cli/inputs.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-answers-'))
const file = path.join(folder, 'answers.csv')
const { workloads } = documentFixture()

beforeAll(() => {
  writeFileSync(
    file,
    'workload,tier,by,note\nFAQ Bot,mid,M. Ito,looks it up\nKestrel,,,\nNobody,mid,,\n',
  )
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the answers of the command', () => {
  it('are named by a path', () => {
    expect(readArguments(['--answers', 'answers.csv', 'bill.csv']).answers).toBe('answers.csv')
    expect(readArguments(['bill.csv']).answers).toBeUndefined()
  })

  it('are decisions of the person that the row names, without a date that it does not state', async () => {
    const { overrides } = await readAnswers(file, workloads)
    const bot = workloads.find(({ project }) => project === 'FAQ Bot')
    expect(overrides).toEqual([
      {
        workload: bot?.id,
        tier: 'mid',
        task: bot?.task,
        author: 'M. Ito',
        date: '',
        note: 'looks it up',
      },
    ])
  })

  it('are told with file, line and column where they cannot be used', async () => {
    const { problems } = await readAnswers(file, workloads)
    expect(problems).toMatchObject([
      { where: 'answers.csv, line 4, column workload', found: 'Nobody' },
    ])
  })

  it('are refused as a whole only where the file cannot be read', async () => {
    await expect(readAnswers(path.join(folder, 'missing.csv'), workloads)).rejects.toThrow(
      /cannot be read/,
    )
  })
})
