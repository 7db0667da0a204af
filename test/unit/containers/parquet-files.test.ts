import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOf, openOne, sha256 } from './opening.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/containers')

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FIXTURES, name)))
}

describe('a Parquet file', () => {
  it.each<{ column: string; first: string; second: string }>([
    { column: 'text', first: 'Claude Opus 4.8', second: '' },
    { column: 'int64', first: '9007199254740993', second: '-1' },
    { column: 'uint64', first: '18446744073709551615', second: '0' },
    { column: 'int32', first: '1', second: '-2' },
    { column: 'double', first: '0.1', second: '0.0000001' },
    { column: 'float', first: '0.1', second: '16777216' },
    { column: 'flag', first: 'true', second: 'false' },
    { column: 'decimal9', first: '12.34', second: '-0.05' },
    { column: 'decimal18', first: '1234567890123.45678', second: '-0.00001' },
    {
      column: 'decimal38',
      first: '12345678.12345678901234567890123456789',
      second: '-0.000000000000000000000000000001',
    },
    { column: 'day', first: '2026-09-01', second: '1969-12-31' },
    { column: 'millis', first: '2026-09-01T12:30:00Z', second: '2026-09-01T00:00:00.005Z' },
    {
      column: 'micros',
      first: '2026-09-01T12:30:00.123456Z',
      second: '1969-12-31T23:59:59.999999Z',
    },
    {
      column: 'nanos',
      first: '2026-09-01T00:00:00.000000001Z',
      second: '1969-12-31T23:59:59.999999999Z',
    },
    { column: 'list', first: '["a","b"]', second: '[]' },
    { column: 'map', first: '{"env":"prod","team":"x"}', second: '{}' },
    { column: 'struct', first: '{"id":"sku-1","price":1.5}', second: '{"id":null,"price":null}' },
    { column: 'bytes', first: 'plain', second: 'ff00' },
  ])('gives $column as text without losing a digit', async ({ column, first, second }) => {
    const { rows = [] } = await openOne(fileOf('f.parquet', fixture('every-type-snappy.parquet')))
    const at = rows[0]?.indexOf(column) ?? -1
    expect(rows.slice(1, 3).map((row) => row[at])).toEqual([first, second])
  })

  it('has the names of its columns on line 1, absent values as empty cells, and the hash of the file', async () => {
    const bytes = fixture('every-type-snappy.parquet')
    const member = await openOne(fileOf('f.parquet', bytes))
    expect(member).toMatchObject({
      kind: 'table',
      name: 'f.parquet',
      sizeBytes: bytes.length,
      bytesRead: bytes.length,
      sha256: sha256(bytes),
      lines: [1, 2, 3, 4],
      faults: [],
    })
    expect(member.rows?.[3]).toEqual(['a,"b"\n≤', ...Array.from({ length: 17 }, () => '')])
  })

  it.each(['gzip', 'none', 'zstd'])('may be packed with %s', async (packing) => {
    const member = await openOne(fileOf('a', fixture(`three-columns-${packing}.parquet`)))
    expect(member.rows?.[1]).toEqual([
      'Claude Opus 4.8',
      '12345678.12345678901234567890123456789',
      '2026-09-01T00:00:00.000000001Z',
    ])
  })

  it.each(['brotli', 'lz4'])('that is packed with %s is refused by name', async (packing) => {
    const member = await openOne(fileOf('a', fixture(`three-columns-${packing}.parquet`)))
    expect(member).toMatchObject({ kind: 'refused' })
    expect(member.problem).toMatch(/compressed in a way that this app cannot read/)
  })

  it('may have the timestamps of old Spark', async () => {
    const member = await openOne(fileOf('a', fixture('spark-int96-timestamp.parquet')))
    expect(member.rows).toEqual([['at'], ['2026-09-01T00:00:00Z']])
  })

  it('may have no rows', async () => {
    const member = await openOne(fileOf('a', fixture('header-without-rows.parquet')))
    expect(member).toMatchObject({ rows: [['a']], faults: [] })
  })

  it('that is cut off is refused', async () => {
    const bytes = fixture('every-type-snappy.parquet').slice(0, -20)
    expect(await openOne(fileOf('a', bytes))).toMatchObject({
      kind: 'refused',
      sha256: sha256(bytes),
    })
  })

  it('whose pages are damaged ends with a fault', async () => {
    const bytes = fixture('three-columns-gzip.parquet').fill(0xff, 4, 120)
    const member = await openOne(fileOf('a', bytes))
    expect(member.rows).toEqual([['text', 'decimal38', 'nanos']])
    expect(member.faults).toMatchObject([{ line: 2, code: 'broken-row' }])
  })
})
