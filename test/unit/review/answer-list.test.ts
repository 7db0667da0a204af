import { describe, expect, it } from 'vitest'
import {
  isAnswerList,
  readAnswerList,
  writeAnswerList,
} from '../../../shared/review/answer-list.ts'
import { documentFixture } from '../../support/document-fixture.ts'

const { workloads } = documentFixture()
const bot = workloads.find(({ project }) => project === 'FAQ Bot')
const id = bot?.id ?? ''

describe('a list of answers', () => {
  it.each([
    { named: 'by its id', workload: id },
    { named: 'by its id in capitals', workload: id.toUpperCase() },
    { named: 'by its visible name', workload: 'faq bot ' },
  ])('finds a workload $named', ({ workload }) => {
    const { marks, problems } = readAnswerList(
      `workload,tier,by,note\n"${workload}",mid,M. Ito,"looks it up"\n`,
      workloads,
    )
    expect(problems).toEqual([])
    expect(marks).toEqual([
      { workloadId: id, tier: 'mid', task: bot?.task, by: 'M. Ito', note: 'looks it up' },
    ])
  })

  it('takes a name that only one of several workloads with a model has', () => {
    const one = { ...workloads[0], id: 'one', project: 'Desk' } as (typeof workloads)[number]
    const lines = { ...one, id: 'credits', model: null }
    const { marks } = readAnswerList('workload,tier\nDesk,routine\n', [one, lines])
    expect(marks).toMatchObject([{ workloadId: 'one', tier: 'routine', by: '', note: '' }])
  })

  it('tells a name of several workloads with its line and their ids', () => {
    const two = workloads.slice(0, 2).map((each, at) => ({
      ...each,
      id: `desk ${String(at)}`,
      project: 'Desk',
    }))
    const { marks, problems } = readAnswerList('workload,tier\n\nDesk,routine\n', two)
    expect(marks).toEqual([])
    expect(problems).toMatchObject([{ line: 3, column: 'workload', value: 'Desk' }])
    expect(problems[0]?.expected).toContain('desk 0; desk 1')
  })

  it.each([
    { row: 'Nobody,mid', column: 'workload', value: 'Nobody' },
    { row: 'FAQ Bot,expert', column: 'tier', value: 'expert' },
    { row: `${workloads.find(({ model }) => model === null)?.id ?? ''},mid`, column: 'workload' },
  ])('tells line and column of "$row", and reads the others', ({ row, ...problem }) => {
    const read = readAnswerList(`workload,tier\n${row}\nCustomer Replies,mid\n`, workloads)
    expect(read.problems).toMatchObject([{ line: 2, ...problem }])
    expect(read.marks).toMatchObject([{ tier: 'mid' }])
  })

  it('tells an answer that contradicts an earlier one, and which', () => {
    const { marks, problems } = readAnswerList(
      `workload,tier\nFAQ Bot,mid\n${id},routine\n${id},mid\n`,
      workloads,
    )
    expect(marks).toMatchObject([{ workloadId: id, tier: 'mid' }])
    expect(problems).toMatchObject([{ line: 3, column: 'tier', value: 'routine' }])
    expect(problems[0]?.expected).toContain('line 2')
  })

  it('counts rows without an answer', () => {
    const read = readAnswerList('workload,tier\nFAQ Bot,\nKestrel,\nMinutes,mid\n', workloads)
    expect(read).toMatchObject({ unmarked: 2, problems: [] })
  })

  it('says which column it lacks', () => {
    const { problems } = readAnswerList('name,tier\nFAQ Bot,mid\n', workloads)
    expect(problems).toMatchObject([{ line: 1, column: 'workload' }])
  })

  it('goes out with its columns in front, and comes back with semicolons', () => {
    const text = writeAnswerList(
      [{ workload: id, by: 'M. Ito', context: ['=FAQ Bot', 'a "quote"'] }],
      ['Name', 'Question'],
    )
    expect(text.split('\r\n')[0]).toBe('\uFEFFworkload,tier,by,note,Name,Question')
    expect(text).toContain("'=FAQ Bot")
    expect(isAnswerList(text)).toBe(true)
    expect(readAnswerList(text, workloads)).toEqual({ marks: [], problems: [], unmarked: 1 })
    const back = `workload;tier;by;note;Name\r\n${id};routine;M. Ito;;FAQ Bot\r\n`
    expect(readAnswerList(back, workloads).marks).toMatchObject([{ tier: 'routine', by: 'M. Ito' }])
  })

  it.each(['workload,tier\n', '"Workload";"Tier";by', '\uFEFFworkload\ttier'])(
    'is known by its header "%s"',
    (text) => expect(isAnswerList(text)).toBe(true),
  )

  it.each(['Workload,Name,Provider\n', 'date,workload,tier\n', ''])(
    'is not taken for one by "%s"',
    (text) => expect(isAnswerList(text)).toBe(false),
  )
})
