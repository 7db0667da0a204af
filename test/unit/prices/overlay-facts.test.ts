import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')

it('keeps the overlay what its facts make, and every difference to the library explained', () => {
  const script = path.join(ROOT, 'build/prices/make-overlay.mjs')
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
})
