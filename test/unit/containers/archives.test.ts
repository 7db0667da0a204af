import { Buffer } from 'node:buffer'
import zlib from 'node:zlib'
import { zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../shared/containers/open-file.ts'
import { bytesOf, fileOf, openAll, openOne, runtime, sha256 } from './opening.ts'

const CSV = bytesOf('a,b\n1,2\n')
const ROWS = [
  ['a', 'b'],
  ['1', '2'],
]
const gzip = (bytes: Uint8Array): Uint8Array => new Uint8Array(zlib.gzipSync(bytes))

/** Finds bytes from the end, as the archive's directory lies there. */
function lastIndexOf(bytes: Uint8Array, signature: number): number {
  return Buffer.from(bytes).lastIndexOf(Buffer.from(Uint32Array.of(signature).buffer))
}

describe('a .gz file', () => {
  it('is one member with its own name, size and hash', async () => {
    const packed = gzip(CSV)
    expect(await openOne(fileOf('a.csv.gz', packed))).toMatchObject({
      kind: 'table',
      name: 'a.csv.gz',
      sizeBytes: packed.length,
      bytesRead: packed.length,
      sha256: sha256(packed),
      rows: ROWS,
    })
  })

  it('is known by its bytes, whatever its name', async () => {
    expect(await openOne(fileOf('a.csv', gzip(CSV)))).toMatchObject({ kind: 'table', rows: ROWS })
  })

  it('may be several packed files in a row', async () => {
    const packed = new Uint8Array([...gzip(bytesOf('a,b\n')), ...gzip(bytesOf('1,2\n'))])
    expect(await openOne(fileOf('a.gz', packed, 7))).toMatchObject({ rows: ROWS, faults: [] })
  })

  it('may hold JSON Lines', async () => {
    const member = await openOne(fileOf('a.jsonl.gz', gzip(bytesOf('{"a":1}\n{"a":2}\n'))))
    expect(member.values).toHaveLength(2)
  })

  it('may be packed twice', async () => {
    expect(await openOne(fileOf('a.gz', gzip(gzip(CSV))))).toMatchObject({ rows: ROWS })
  })

  it('that is empty inside is empty', async () => {
    expect(await openOne(fileOf('a.gz', gzip(new Uint8Array(0))))).toMatchObject({ kind: 'empty' })
  })

  it('that is cut off gives the rows before the cut and a fault', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},${(i * 7919) % 10007}\n`)
    const packed = gzip(bytesOf(`a,b\n${rows.join('')}`))
    const cut = packed.slice(0, packed.length / 2)
    const member = await openOne(fileOf('cut.csv.gz', cut))
    expect(member.sha256).toBe(sha256(cut))
    expect(member.rows?.length).toBeGreaterThan(5000)
    expect(member.rows?.every((row) => row.length === 2)).toBe(true)
    expect(member.faults).toHaveLength(1)
    expect(member.faults?.[0]?.message).toMatch(/damaged or cut off/)
  })

  it('whose checksum does not fit ends with a fault', async () => {
    const packed = gzip(CSV)
    const changed = packed.with(-8, (packed.at(-8) ?? 0) ^ 1)
    expect((await openOne(fileOf('a.gz', changed))).faults).toHaveLength(1)
  })

  it('that is cut in its header is refused', async () => {
    expect(await openOne(fileOf('a.gz', gzip(CSV).slice(0, 5)))).toMatchObject({ kind: 'refused' })
  })
})

describe('a .zip file', () => {
  it('gives its members in order, with their folder, size and hash', async () => {
    const other = bytesOf('{"a":1}')
    const zip = zipSync({
      'openai/cost.csv': CSV,
      'Manifest.json': other,
      'stored.csv': [CSV, { level: 0 }],
      'empty.csv': new Uint8Array(0),
    })
    expect(await openAll(fileOf('export.zip', zip))).toMatchObject([
      {
        kind: 'table',
        name: 'export.zip/openai/cost.csv',
        sizeBytes: CSV.length,
        bytesRead: CSV.length,
        sha256: sha256(CSV),
        rows: ROWS,
      },
      { kind: 'json', name: 'export.zip/Manifest.json', sha256: sha256(other) },
      { kind: 'table', name: 'export.zip/stored.csv', rows: ROWS, sha256: sha256(CSV) },
      { kind: 'empty', name: 'export.zip/empty.csv', sha256: sha256(new Uint8Array(0)) },
    ])
  })

  it('leaves out folders and what operating systems add', async () => {
    const zip = zipSync({
      'folder/': new Uint8Array(0),
      '__MACOSX/._a.csv': bytesOf('x'),
      '.DS_Store': bytesOf('x'),
      'folder/.DS_Store': bytesOf('x'),
      'folder/a.csv': CSV,
    })
    const members = await openAll(fileOf('mac.zip', zip))
    expect(members.map(({ name }) => name)).toEqual(['mac.zip/folder/a.csv'])
  })

  it('names members without leaving the archive', async () => {
    const zip = zipSync({ '../../etc/a.csv': CSV, 'C:\\reports\\b.csv': CSV, '/c.csv': CSV })
    const members = await openAll(fileOf('a.zip', zip))
    expect(members.map(({ name }) => name)).toEqual([
      'a.zip/etc/a.csv',
      'a.zip/reports/b.csv',
      'a.zip/c.csv',
    ])
  })

  it('reads a .gz, an archive and a page inside an archive', async () => {
    const inner = zipSync({ 'c.csv': CSV })
    const zip = zipSync({ 'a.csv.gz': gzip(CSV), 'inner.zip': inner, 'b.html': bytesOf('<html>') })
    expect(await openAll(fileOf('o.zip', zip))).toMatchObject([
      { kind: 'table', name: 'o.zip/a.csv.gz', rows: ROWS, sha256: sha256(gzip(CSV)) },
      { kind: 'table', name: 'o.zip/inner.zip/c.csv', rows: ROWS },
      { kind: 'refused', name: 'o.zip/b.html' },
    ])
  })

  it('refuses archives in archives in archives', async () => {
    let zip = zipSync({ 'a.csv': CSV })
    for (let depth = 0; depth < 2; depth++) zip = zipSync({ 'z.zip': zip })
    expect(await openOne(fileOf('a.zip', zip))).toMatchObject({ kind: 'refused' })
  })

  it('may have bytes in front, as self-extracting ones do, and a comment behind', async () => {
    const zip = zipSync({ 'a.csv': CSV })
    const comment = bytesOf('a comment')
    const withComment = new Uint8Array([...zip, ...comment])
    withComment[zip.length - 2] = comment.length
    expect(await openOne(fileOf('a.zip', withComment))).toMatchObject({ rows: ROWS })
  })

  it('that is cut off is refused', async () => {
    const zip = zipSync({ 'a.csv': CSV })
    expect(await openOne(fileOf('a.zip', zip.slice(0, -30)))).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('damaged') as string,
    })
  })

  it('without files is refused', async () => {
    expect(await openOne(fileOf('a.zip', zipSync({})))).toMatchObject({ kind: 'refused' })
  })

  it('refuses a member with a password and reads the others', async () => {
    const zip = zipSync({ 'secret.csv': CSV, 'open.csv': CSV })
    const entryAt = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    zip[entryAt + 8] = (zip[entryAt + 8] ?? 0) | 1
    expect(await openAll(fileOf('a.zip', zip))).toMatchObject([
      { kind: 'refused', problem: expect.stringContaining('password') as string },
      { kind: 'table', name: 'a.zip/open.csv' },
    ])
  })

  it('says so when a member was changed on its way', async () => {
    const zip = zipSync({ 'a.csv': [CSV, { level: 0 }] })
    const at = Buffer.from(zip).indexOf('1,2')
    const changed = zip.with(at, '9'.charCodeAt(0))
    expect((await openOne(fileOf('a.zip', changed))).faults).toHaveLength(1)
  })
})

describe('bombs', () => {
  const megabyte = bytesOf(`a,${'b'.repeat(65_533)}\n`.repeat(16))

  /** Packs `megabytes` times the same rows without holding them. */
  function packedRows(megabytes: number, pack: (rows: Uint8Array) => Uint8Array): Uint8Array {
    const part = pack(megabyte)
    return new Uint8Array(Buffer.concat(Array.from({ length: megabytes }, () => part)))
  }

  it('a .gz that unpacks to hundreds of megabytes of one row is stopped', async () => {
    const bomb = packedRows(150, gzip)
    const read = async (): Promise<void> => {
      for await (const member of openFile(fileOf('bomb.gz', bomb), runtime)) {
        const batches = member.kind === 'table' ? member.batches() : []
        for await (const { rows } of batches) expect(rows.length).toBeLessThan(10_000)
      }
    }
    await expect(read()).rejects.toThrow(/far more data/)
  })

  it('a member that admits its size is refused before it is read', async () => {
    const rows: Zippable = { 'a.csv': CSV }
    const zip = zipSync(rows)
    const entryAt = lastIndexOf(zip, 0x02014b50)
    new DataView(zip.buffer, zip.byteOffset).setUint32(entryAt + 24, 2 ** 31, true)
    expect(await openOne(fileOf('a.zip', zip))).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('far more data') as string,
    })
  })

  it('a member that hides its size is stopped where it goes beyond it', async () => {
    const zip = zipSync({ 'a.csv': megabyte })
    const entryAt = lastIndexOf(zip, 0x02014b50)
    new DataView(zip.buffer, zip.byteOffset).setUint32(entryAt + 24, 100, true)
    const member = await openOne(fileOf('a.zip', zip))
    expect(member.faults?.[0]?.message).toMatch(/damaged/)
  })

  it('members that share their bytes are refused', async () => {
    const zip = zipSync({ 'a.csv': CSV, 'b.csv': CSV })
    const entryAt = lastIndexOf(zip, 0x02014b50)
    new DataView(zip.buffer, zip.byteOffset).setUint32(entryAt + 42, 0, true)
    expect(await openOne(fileOf('a.zip', zip))).toMatchObject({ kind: 'refused', name: 'a.zip' })
  })
})
