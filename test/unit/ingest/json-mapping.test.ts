import { describe, expect, it } from 'vitest'
import { nodeRuntime } from '../../../electron/node/node-runtime.ts'
import { QUIET_JOB } from '../../../shared/domain/job.ts'
import { importFile, type MemberImport } from '../../../shared/ingest/import-file.ts'
import { sampledTable, sampleTable, tryMapping } from '../../../shared/ingest/map-table.ts'
import type { MappingDocument } from '../../../shared/document/user/mapping-document.ts'
import { textFile } from '../../support/source-files.ts'
import { usd } from '../../support/imported.ts'

const MAPPING: MappingDocument = {
  schema: 'ai-spend-mapping/1',
  name: 'House log',
  provider: 'house',
  role: 'bill',
  recogniseBy: ['when', 'cost.amount'],
  day: { column: 'when', order: 'year-month-day' },
  money: {
    billed: 'cost.amount',
    decimal: '.',
    thousands: '',
    unit: 'whole',
    currency: { column: 'cost.currency' },
  },
  tokens: { input: 'usage.in', output: 'usage.out', unit: 1, inputIncludesCached: false },
  texts: { model: 'model', project: 'tags.team' },
}

const entry = (day: number, amount: unknown, more: object = {}) => ({
  when: `2026-09-0${String(day)}T10:00:00Z`,
  model: 'glm-5.3',
  cost: { amount, currency: 'USD' },
  usage: { in: 100, out: 5 },
  tags: { team: 'search' },
  messages: [{ role: 'user' }],
  ...more,
})
const GOOD = [entry(1, 1.25), entry(2, '2.50')]
const lines = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join('\n')

async function read(text: string, choices: object = { mapping: MAPPING }): Promise<MemberImport> {
  const source = { file: textFile('log.json', text), number: 1, count: 1 }
  const options = { runtime: nodeRuntime, job: QUIET_JOB, format: undefined, onChunk: undefined }
  const members: MemberImport[] = []
  for await (const member of importFile(source, { ...options, ...choices })) members.push(member)
  const [only] = members
  if (only === undefined) throw new RangeError('no member')
  return only
}

const billed = ({ imported }: MemberImport): bigint =>
  imported.cells.reduce((sum, { amounts }) => sum + (amounts.billed ?? 0n), 0n)

describe('records of a JSON file are rows of a mapping', () => {
  it.each([
    { why: 'a list', text: JSON.stringify(GOOD), path: '' },
    { why: 'a list in an object', text: JSON.stringify({ page: 1, data: GOOD }), path: 'data' },
    {
      why: 'a list further below',
      text: JSON.stringify({ result: { items: GOOD, tags: ['a'] }, meta: {} }),
      path: 'result.items',
    },
    { why: 'one object per line', text: lines(GOOD), path: '' },
  ])('$why', async ({ text, path }) => {
    const member = await read(text)
    expect(member.imported).toMatchObject({ status: 'read', format: 'generic', rowsRead: 2 })
    expect(billed(member)).toBe(usd('3.75'))
    expect(member.imported.cells[0]).toMatchObject({
      model: 'glm-5.3',
      projectName: 'search',
      currency: 'USD',
    })
    expect(member.isTable).toBe(true)
    const where = path === '' ? '' : `, from the list ${path}`
    expect(member.imported.warnings[0]?.message).toBe(
      `Read by your own mapping “House log”${where}.`,
    )
  })

  it.each([
    { why: 'the number of the record', text: JSON.stringify([...GOOD, entry(3, 'dear')]), line: 3 },
    { why: 'the line', text: `${lines(GOOD)}\n\n${lines([entry(3, 'dear')])}`, line: 4 },
  ])('a bad one is rejected by $why, with its field', async ({ text, line }) => {
    const { imported, rejected } = await read(text)
    expect(imported.rejectedRows).toMatchObject([
      { line, column: 'cost.amount', value: 'dear', code: 'not-a-number' },
    ])
    expect(rejected?.header).toContain('cost.amount')
    expect(imported.rowsRead).toBe(3)
  })

  it('a line that is no JSON is a rejected row', async () => {
    const { imported } = await read(`${lines(GOOD)}\n{"when":\n`)
    expect(imported.rejectedBy).toEqual({ 'broken-row': 1 })
    expect(imported.rowsRead).toBe(3)
  })

  it('a field that comes late is read all the same', async () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      entry(1, '1', i < 250 ? { model: null } : {}),
    )
    const { imported } = await read(lines(many))
    expect(imported.rowsRead).toBe(300)
    expect(imported.cells.map(({ model, rows }) => [model, rows])).toEqual([
      ['', 250],
      ['glm-5.3', 50],
    ])
  })

  it('keeps every digit of an amount', async () => {
    const text = `[{"when":"2026-09-01","cost":{"amount":0.123456789012345678901,"currency":"USD"},"usage":{"in":1,"out":1}}]`
    expect(billed(await read(text))).toBe(usd('0.123456789012345678901'))
  })

  it('by a saved mapping whose fields they have', async () => {
    const member = await read(lines(GOOD), { mappings: [MAPPING] })
    expect(member.mapping?.name).toBe('House log')
    expect(billed(member)).toBe(usd('3.75'))
  })
})

describe('what no mapping reads', () => {
  it('may be mapped, and names its fields', async () => {
    const member = await read(JSON.stringify({ data: GOOD }), {})
    expect(member.isTable).toBe(true)
    expect(member.imported).toMatchObject({ status: 'rejected', rowsRead: 0 })
    expect(member.imported.problem?.found).toMatch(/^when, model, cost\.amount, cost\.currency/)
  })

  it.each([
    { why: 'numbers', text: '[1, 2]', found: 'no list of objects' },
    { why: 'a mixed list', text: '[{"a":1}, 2]', found: 'no list of objects' },
    {
      why: 'two lists',
      text: JSON.stringify({ spend: GOOD, users: [{ id: 1 }] }),
      found: 'several lists: spend, users',
    },
    { why: 'lists line by line', text: '[1]\n[2]\n', found: 'lines that are not objects' },
  ])('is refused with what it is: $why', async ({ text, found }) => {
    expect((await read(text)).imported).toMatchObject({
      status: 'rejected',
      problem: { what: expect.stringMatching(/not one list of records/) as string, found },
    })
    expect((await read(text, {})).isTable).toBeUndefined()
  })

  it('is refused with the fields that the mapping misses', async () => {
    const { imported } = await read('[{"when":"2026-09-01"}]')
    expect(imported.problem?.expected).toMatch(/House log; missing: .*cost\.amount/)
  })
})

describe('the mapping step', () => {
  const sampleOf = (text: string) =>
    sampleTable(textFile('log.json', text), 'log.json', nodeRuntime)

  it('shows fields as columns, and the list they stand in', async () => {
    const sample = await sampleOf(JSON.stringify({ data: GOOD }))
    if (sample === undefined) throw new RangeError('no sample')
    const { path, columns } = sampledTable(sample)
    expect(path).toBe('data')
    expect(columns.map(({ name }) => name)).toEqual([
      'when',
      'model',
      'cost.amount',
      'cost.currency',
      'usage.in',
      'usage.out',
      'tags.team',
      'messages',
    ])
  })

  it('tries a mapping as the import will read it', async () => {
    const sample = await sampleOf(lines([...GOOD, entry(3, 'dear')]))
    if (sample === undefined) throw new RangeError('no sample')
    expect(tryMapping(sample, MAPPING, { fileName: 'log.json' })).toMatchObject({
      used: 2,
      rejected: 1,
      rows: [{ line: 1 }, { line: 2 }, { line: 3, outcome: 'rejected' }],
    })
  })

  it('has nothing to show of two lists', async () => {
    expect(await sampleOf(JSON.stringify({ a: GOOD, b: GOOD }))).toBeUndefined()
  })
})
