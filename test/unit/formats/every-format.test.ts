import { describe, expect, it } from 'vitest'
import { REJECT_CODES, SKIP_REASONS, WARNING_CODES } from '../../../shared/domain/problem.ts'
import { FORMATS } from '../../../shared/formats/format-registry.ts'
import { fixtures, readFixture, unlistedFixtures } from './reading.ts'

const ALL = fixtures()
const NOTHING = {}

describe('every form of every format has a fixture', () => {
  it.each(
    FORMATS.flatMap(({ id, shape, variants }) =>
      variants.map((variant) => ({ id, shape, variant })),
    ),
  )('$id: $variant', ({ id, shape, variant }) => {
    const endings = shape === 'table' ? ['csv', 'tsv'] : ['json', 'jsonl']
    const names = ALL.filter(({ format }) => format === id).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        expect.toSatisfy((name: string) =>
          endings.some((ending) => name === `${variant}.${ending}`),
        ),
      ]),
    )
  })

  it('every format names at least one form', () => {
    expect(FORMATS.filter(({ variants }) => variants.length === 0)).toEqual([])
  })

  it('every fixture has its expectations', () => {
    expect(unlistedFixtures()).toEqual([])
  })
})

describe('every format says how it is recognized and where it comes from', () => {
  it.each(FORMATS.map((format) => ({ title: format.title, format })))('$title', ({ format }) => {
    expect(format.requiredColumns.length).toBeGreaterThan(0)
    expect(format.help.whereToGet).not.toBe('')
    expect(format.help.ifWrongOne).not.toBe('')
    expect(format.source.evidence).not.toBe('')
    expect(format.source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('a fixture is recognized, and its rows, money and tokens are those of its rows', () => {
  it.each(ALL)('$format $name', async (fixture) => {
    const { expected } = fixture
    const { entry, cells, spend } = await readFixture(fixture)
    expect(entry.format).toBe(fixture.format)
    expect(entry.status).toBe(expected.status ?? 'read')
    expect(entry.rows).toMatchObject(expected.rows)
    expect({ ...entry.rows.skippedBy, ...entry.rows.rejectedBy }).toEqual({
      ...expected.rows.skippedBy,
      ...expected.rows.rejectedBy,
    })
    const money = { billed: NOTHING, list: NOTHING, included: NOTHING, ...expected.money }
    expect(entry.money).toEqual(expected.money === undefined ? entry.money : money)
    expect(spend).toEqual(expected.spend ?? {})
    expect(entry.tokens).toEqual(expected.tokens === undefined ? entry.tokens : expected.tokens)
    expect(entry.requests).toBe(
      expected.requests === undefined ? entry.requests : expected.requests,
    )
    expect(entry.period).toEqual(expected.period === undefined ? entry.period : expected.period)
    expect(entry.skippedMoney).toMatchObject(expected.skippedMoney ?? {})
    expect(entry.warnings.map(({ code }) => code).toSorted()).toEqual(expected.warnings ?? [])
    for (const part of expected.has ?? []) {
      expect(cells).toEqual(expect.arrayContaining([expect.objectContaining(part)]))
    }
  })
})

describe('the words of an account are those of the contract', () => {
  it.each(ALL)('$format $name', async (fixture) => {
    const { entry } = await readFixture(fixture)
    expect(SKIP_REASONS).toEqual(expect.arrayContaining(Object.keys(entry.rows.skippedBy)))
    expect(REJECT_CODES).toEqual(expect.arrayContaining(Object.keys(entry.rows.rejectedBy)))
    expect(WARNING_CODES).toEqual(expect.arrayContaining(entry.warnings.map(({ code }) => code)))
    expect(entry.rows.used + entry.rows.skipped + entry.rows.rejected).toBe(entry.rows.read)
  })
})
