import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../../shared/domain/day.ts'
import { SpellingEvidence } from '../../../../shared/formats/reading/spelling-evidence.ts'
import {
  plainNumber,
  plainWhole,
  writtenDay,
  writtenMoment,
} from '../../../../shared/formats/reading/spelling.ts'

const GERMAN = { decimal: ',', dayOrder: 'day-first' } as const
const AMERICAN = { decimal: '.', dayOrder: 'month-first' } as const
const NO_ANSWERS = new Map<string, string>()

interface Written {
  readonly numbers?: readonly string[]
  readonly wholes?: readonly string[]
  readonly days?: readonly string[]
  readonly delimiter?: string
  readonly answers?: ReadonlyMap<string, string>
}

function found({ numbers = [], wholes = [], days = [], delimiter = ';', answers }: Written) {
  const evidence = new SpellingEvidence()
  for (const value of numbers) evidence.number(value)
  for (const value of wholes) evidence.whole(value)
  for (const value of days) evidence.day(value, false)
  return evidence.found(delimiter, answers ?? NO_ANSWERS)
}

describe('a number as a spreadsheet wrote it', () => {
  it.each([
    ['1.234.567,89', '1234567.89', GERMAN],
    ['1 234,5', '1234.5', GERMAN],
    ['-0,02', '-0.02', GERMAN],
    ['1,3E-05', '1.3E-05', GERMAN],
    ['94.859', '94859', GERMAN],
    ['0.5', '0.5', GERMAN],
    ['94.859', '94.859', AMERICAN],
    ['15,865', '15865', AMERICAN],
    ['1,234.5', '1234.5', AMERICAN],
    ['1,2', '1,2', AMERICAN],
  ])('%s is %s', (written, plain, spelling) => {
    expect(plainNumber(written, spelling)).toBe(plain)
  })

  it.each([
    ['629.330', GERMAN],
    ['629,330', GERMAN],
    ['629.330', AMERICAN],
    ['629 330', AMERICAN],
  ])('%s counts thousands, whatever the decimals', (written, spelling) => {
    expect(plainWhole(written, spelling)).toBe('629330')
  })
})

describe('a day as a spreadsheet wrote it', () => {
  it.each([
    ['01.09.2026', AMERICAN, '2026-09-01'],
    ['01/09/2026', GERMAN, '2026-09-01'],
    ['1-9-26', GERMAN, '2026-09-01'],
    ['9/1/2026 0:00', AMERICAN, '2026-09-01'],
    ['2026-09-01T23:59:59Z', GERMAN, '2026-09-01'],
  ])('%s', (written, spelling, day) => {
    expect(formatDay(writtenDay(written, spelling) ?? expect.fail())).toBe(day)
  })

  it.each([
    ['9/30/2026 6:05 PM', 18 * 60 + 5],
    ['9/30/2026 12:05 AM', 5],
    ['9/30/2026 18:05:33', 18 * 60 + 5],
    ['9/30/2026', undefined],
  ])('has its time: %s', (written, minute) => {
    expect(writtenMoment(written, AMERICAN)?.minute).toBe(minute)
  })

  it.each(['31.13.2026', '2026', '1.2', 'Sep 1'])('is not %s', (written) => {
    expect(writtenDay(written, GERMAN)).toBeUndefined()
  })
})

describe('how a file writes, by all of its rows', () => {
  it.each([
    { why: 'nothing unusual', numbers: ['0.5', '12'], days: ['2026-09-01'] },
    { why: 'three decimals between commas', numbers: ['94.859'], delimiter: ',' },
    { why: 'three decimals behind a zero', numbers: ['0.859', '94.859'] },
    { why: 'no number at all' },
  ])('needs no other spelling: $why', (written) => {
    expect(found(written)).toEqual({ spelling: undefined, questions: [] })
  })

  it.each([
    { why: 'two decimals', numbers: ['94.859', '1,5'] },
    { why: 'both marks', numbers: ['1.234,567'] },
    { why: 'two groups', numbers: ['1.234.567'] },
    { why: 'counted thousands', numbers: ['94.859'], wholes: ['629.330'] },
    { why: 'a comma between semicolons', numbers: ['94,859'] },
  ])('has decimal commas: $why', (written) => {
    expect(found(written)).toMatchObject({ spelling: { decimal: ',' }, questions: [] })
  })

  it.each([
    { why: 'dots', days: ['03.04.2026'], dayOrder: 'day-first' },
    { why: 'a day above 12', days: ['03/04/2026', '13/04/2026'], dayOrder: 'day-first' },
    { why: 'a month above 12', days: ['03/04/2026', '04/13/2026'], dayOrder: 'month-first' },
    { why: 'decimal commas', days: ['03/04/2026'], numbers: ['1,5'], dayOrder: 'day-first' },
  ])('has an order of days: $why', ({ dayOrder, ...written }) => {
    expect(found(written)).toMatchObject({ spelling: { dayOrder }, questions: [] })
  })

  it.each([
    { id: 'decimal', written: { numbers: ['94.859', '35.482', '7'] } },
    { id: 'decimal', written: { numbers: ['94.859', '1,234', '7'], delimiter: '\t' } },
    { id: 'date-order', written: { days: ['03/04/2026', '05/05/2026'] } },
    { id: 'date-order', written: { days: ['13/04/2026', '04/13/2026'] } },
  ])('is asked for where nothing decides: $id', ({ id, written }) => {
    expect(found(written).questions).toMatchObject([{ id, answer: null }])
  })

  it('is what a person answers, to what was asked and nothing else', () => {
    const answers = new Map([
      ['decimal', 'comma'],
      ['date-order', 'month-first'],
    ])
    expect(found({ numbers: ['94.859'], days: ['13/04/2026'], answers })).toEqual({
      spelling: { decimal: ',', dayOrder: 'day-first' },
      questions: [{ id: 'decimal', options: ['point', 'comma'], answer: 'comma' }],
    })
  })

  it('is that of nearly all numbers: a single other one is a mistake', () => {
    const points = Array.from({ length: 20 }, () => '420.5792')
    expect(found({ numbers: [...points, '1.234.567,89'] }).spelling?.decimal).toBe('.')
    const commas = Array.from({ length: 20 }, () => '420,5792')
    expect(found({ numbers: [...commas, '0.5'] }).spelling?.decimal).toBe(',')
    const mixed = found({ numbers: ['1.5', '1,5'] }).questions
    expect(mixed).toMatchObject([{ id: 'decimal', answer: null }])
  })

  it('is of months first where the provider writes them so and nothing speaks against it', () => {
    const evidence = new SpellingEvidence()
    evidence.day('03/04/2026', true)
    expect(evidence.found(',', NO_ANSWERS)).toEqual({ spelling: undefined, questions: [] })
    evidence.day('13/04/2026', true)
    expect(evidence.found(',', NO_ANSWERS).spelling?.dayOrder).toBe('day-first')
  })
})
