import { describe, expect, it } from 'vitest'
import { contestedFirst } from '../../../shared/review/contested.ts'
import { placing } from '../../../shared/review/regroup-lines.ts'
import { planEffects } from '../../../shared/review/plan-effects.ts'
import { readReviewList, writeReviewList } from '../../../shared/review/review-list.ts'
import { ruleListing } from '../../../shared/classify/rule-list.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const document = documentFixture()
const { workloads, reportingCurrency } = document

/** The list with one cell set on the line of a workload. */
function marked(index: number, cells: Readonly<Record<string, string>>): string {
  const lines = writeReviewList(document).split('\r\n')
  const header = (lines[0] ?? '').replace('\uFEFF', '').split(',')
  const row = (lines[index + 1] ?? '').split(',')
  for (const [column, value] of Object.entries(cells)) {
    // Reasons may hold commas, so that columns to mark are counted from the end.
    const shift = column === 'Workload' ? 0 : row.length - header.length
    row[shift + header.indexOf(column)] = value
  }
  return [lines[0], row.join(',')].join('\r\n')
}

describe('what to review first', () => {
  const list = contestedFirst(workloads, reportingCurrency)

  it('is the money in doubt: spend times doubt', () => {
    const stakes = list.map(({ atStake }) => atStake)
    expect(stakes).toEqual([...stakes].sort((a, b) => b - a))
    const [first] = list
    const spend = Number(first?.workload.spend[reportingCurrency])
    expect(first?.atStake).toBeCloseTo(spend * (first?.doubt ?? 0), 2)
  })

  it('is nothing that a person has decided', () => {
    const decided = workloads.map((entry) => ({ ...entry, source: 'override' as const }))
    expect(contestedFirst(decided, reportingCurrency)).toEqual([])
  })

  it('doubts a workload without a tier wholly', () => {
    const [entry] = workloads.map((each) => ({ ...each, neededTier: null, confidence: 0.2 }))
    expect(entry && contestedFirst([entry], reportingCurrency)[0]?.doubt).toBe(1)
  })
})

describe('the list for an engineering lead', () => {
  const [first] = contestedFirst(workloads, reportingCurrency)

  it('comes back unmarked as it went out', () => {
    const read = readReviewList(writeReviewList(document), workloads)
    expect(read).toMatchObject({ marks: [], problems: [] })
    expect(read.unmarked).toBe(contestedFirst(workloads, reportingCurrency).length)
  })

  it.each([
    { written: 'mid', is: 'mid' },
    { written: 'F', is: 'frontier' },
    { written: 'ok', is: first?.workload.neededTier },
  ])('takes "$written" as $is', ({ written, is }) => {
    const text = marked(0, { 'Your tier': written, 'Your note': 'seen' })
    const { marks } = readReviewList(text, workloads)
    expect(marks).toMatchObject([{ workloadId: first?.workload.id, tier: is, note: 'seen' }])
  })

  it('comes back with semicolons and CRLF, as a spreadsheet writes it', () => {
    const text = `Workload;Your tier\r\n${first?.workload.id ?? ''};routine\r\n`
    expect(readReviewList(text, workloads).marks).toMatchObject([{ tier: 'routine' }])
  })

  it.each([
    { cells: { 'Your tier': 'expert' }, column: 'Your tier', value: 'expert' },
    {
      cells: { 'Your tier': 'mid', 'Your task': 'cooking' },
      column: 'Your task',
      value: 'cooking',
    },
    { cells: { Workload: 'nobody', 'Your tier': 'mid' }, column: 'Workload', value: 'nobody' },
  ])('tells line and column of "$value"', ({ cells, column, value }) => {
    const { marks, problems } = readReviewList(marked(0, cells), workloads)
    expect(marks).toEqual([])
    expect(problems).toMatchObject([{ line: 2, column, value }])
  })

  it('is refused without the column to mark', () => {
    expect(() => readReviewList('a,b\r\n1,2\r\n', workloads)).toThrow(/no review list/)
  })
})

describe('merges and splits', () => {
  const identity = {
    provider: 'openai',
    projectId: 'p1',
    projectName: 'Docs',
    apiKey: 'k',
    user: '',
    model: 'gpt-5.5',
  }
  const row = { operation: 'chat', user: '', tags: 'team=a' }

  it('leave other workloads where they are', () => {
    const place = placing({ merges: [{ name: 'X', workloads: ['b'] }], splits: [] })
    expect(place('a', identity, row)).toEqual({ id: 'a', identity })
  })

  it('make one workload of several, for each provider and model', () => {
    const place = placing({ merges: [{ name: 'Desk', workloads: ['a', 'b'] }], splits: [] })
    expect(place('a', identity, row).id).toBe('openai/Desk (merged)/gpt-5.5')
    expect(place('b', { ...identity, model: 'gpt-5.4' }, row).id).toBe(
      'openai/Desk (merged)/gpt-5.4',
    )
  })

  it('cut a workload by what its rows state, and leave the rest whole', () => {
    const place = placing({ merges: [], splits: [{ workload: 'a', by: 'operation' }] })
    expect(place('a', identity, row)).toMatchObject({
      id: 'a · chat',
      identity: { projectName: 'Docs · chat', model: 'gpt-5.5' },
    })
    expect(place('a', identity, { ...row, operation: '' }).id).toBe('a')
  })

  it('merge the parts of a split', () => {
    const place = placing({
      splits: [{ workload: 'a', by: 'tag' }],
      merges: [{ name: 'Team A', workloads: ['a · team=a'] }],
    })
    expect(place('a', identity, row).id).toBe('openai/Team A (merged)/gpt-5.5')
  })
})

describe('the effect of a change on the plans', () => {
  it('stands side by side, a plan that goes too', () => {
    const { plans } = document
    const effects = planEffects(plans, plans.slice(1))
    expect(effects).toHaveLength(plans.length)
    expect(effects[0]).toMatchObject({ before: plans[0]?.net, after: null, movesAfter: 0 })
  })
})

describe('the list of built-in rules', () => {
  it('names each once and marks those that are switched off', () => {
    const rules = ruleListing({ without: ['no-output'] })
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.filter(({ isOn }) => !isOn).map(({ id }) => id)).toEqual(['no-output'])
  })
})
