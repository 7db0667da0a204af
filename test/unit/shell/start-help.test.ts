import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const BUILD = path.resolve(import.meta.dirname, '../../../build')
/** A checkout in which nothing is installed or built. */
const checkout = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-help-'))

beforeAll(() => {
  mkdirSync(path.join(checkout, 'build'))
  for (const file of readdirSync(BUILD).filter((name) => name.endsWith('.mjs'))) {
    copyFileSync(path.join(BUILD, file), path.join(checkout, 'build', file))
  }
})
afterAll(() => rmSync(checkout, { recursive: true }))

describe.each(['--help', '-h'])('npm start -- %s', (option) => {
  const help = () =>
    spawnSync(process.execPath, ['build/start.mjs', option], {
      cwd: checkout,
      encoding: 'utf8',
      // No npm is found here: to install or build something would fail.
      env: { PATH: '' },
      timeout: 20_000,
    })

  it('says what it does, its options and where the data is', () => {
    const { status, stdout } = help()
    expect(status).toBe(0)
    for (const told of ['--browser', '--port', '--no-open', '4173', 'npm run --silent analyze']) {
      expect(stdout).toContain(told)
    }
    expect(stdout).toMatch(/Windows {2}%APPDATA%\\AI Spend Analyzer/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it('installs, builds and starts nothing', () => {
    expect(help().stderr).toBe('')
    expect(readdirSync(checkout)).toEqual(['build'])
  })
})
