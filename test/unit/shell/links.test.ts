import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesAt } from '../../../electron/node/node-file.ts'
import { writeAtomic } from '../../../electron/node/write-atomic.ts'
import { serveAsset } from '../../../electron/serve/serve-asset.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-links-'))
const served = path.join(folder, 'served')
const outside = path.join(folder, 'outside')

beforeAll(() => {
  mkdirSync(path.join(served, 'assets'), { recursive: true })
  mkdirSync(outside)
  writeFileSync(path.join(served, 'index.html'), '<p>page')
  writeFileSync(path.join(outside, 'secret.json'), '{"secret":1}')
  symlinkSync(path.join(outside, 'secret.json'), path.join(served, 'link.json'))
  symlinkSync(outside, path.join(served, 'assets', 'linked'))
  symlinkSync(path.join(served, 'index.html'), path.join(served, 'same.html'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a link in the served folder', () => {
  it.each(['/link.json', '/assets/linked/secret.json'])(
    'that leads out of it is refused: %s',
    async (asked) => {
      const { status, body } = await serveAsset(served, 'GET', asked)
      expect({ status, body }).toEqual({ status: 403, body: null })
    },
  )

  it('that stays inside is served', async () => {
    expect((await serveAsset(served, 'GET', '/same.html')).status).toBe(200)
  })

  it('to a folder whose name begins alike is refused', async () => {
    mkdirSync(`${served}-2`)
    writeFileSync(`${served}-2/x.json`, '{}')
    symlinkSync(`${served}-2/x.json`, path.join(served, 'alike.json'))
    expect((await serveAsset(served, 'GET', '/alike.json')).status).toBe(403)
  })
})

describe('a path that climbs out of the served folder', () => {
  it.each([
    '/../outside/',
    '/..%2foutside%2f',
    '/assets/..%2f..%2foutside/',
    '/..%5coutside%5c',
    '/assets%5c..%2f..%5coutside/',
  ])('is refused, and does not tell whether the file is there: %s', async (climb) => {
    const ofThere = await serveAsset(served, 'GET', `${climb}secret.json`)
    const ofGone = await serveAsset(served, 'GET', `${climb}gone.json`)
    expect(ofThere).toEqual(ofGone)
    expect({ status: ofThere.status, body: ofThere.body }).toEqual({ status: 400, body: null })
  })

  it.each(['/%00', '/index.html%00.json', '/C:/index.html', '/%E0%A4%A'])(
    'or is no path at all gets nothing: %s',
    async (asked) => {
      const { status, body } = await serveAsset(served, 'GET', asked)
      expect([400, 404]).toContain(status)
      expect(body).toBeNull()
    },
  )

  it('only in its name is served', async () => {
    writeFileSync(path.join(served, 'a..b.json'), '{}')
    expect((await serveAsset(served, 'GET', '/a..b.json')).status).toBe(200)
  })
})

describe('a link in a folder of exports', () => {
  it('is not followed', async () => {
    const exports = path.join(folder, 'exports')
    mkdirSync(exports)
    writeFileSync(path.join(exports, 'usage.csv'), 'a,b\n1,2\n')
    symlinkSync(path.join(outside, 'secret.json'), path.join(exports, 'linked.json'))
    symlinkSync(outside, path.join(exports, 'linked'))
    expect((await filesAt(exports)).map(({ name }) => name)).toEqual(['usage.csv'])
  })
})

describe('a link where a result is written', () => {
  it('is replaced, and what it leads to is left alone', async () => {
    const kept = path.join(outside, 'kept.txt')
    const result = path.join(folder, 'result.html')
    writeFileSync(kept, 'kept')
    symlinkSync(kept, result)
    await writeAtomic(result, 'new')
    expect([readFileSync(kept, 'utf8'), readFileSync(result, 'utf8')]).toEqual(['kept', 'new'])
  })

  it('laid under the temporary name is not written through', async () => {
    const kept = path.join(outside, 'kept-too.txt')
    const result = path.join(folder, 'report.html')
    writeFileSync(kept, 'kept')
    symlinkSync(kept, `${result}.${String(process.pid)}.part`)
    await writeAtomic(result, 'new')
    expect(readFileSync(kept, 'utf8')).toBe('kept')
    expect(readdirSync(folder).filter((name) => /report.*part$/.test(name))).toHaveLength(1)
  })
})
