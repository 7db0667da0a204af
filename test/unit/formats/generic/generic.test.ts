import { describe, expect, it } from 'vitest'
import { newDraft, type ChargeDraft } from '../../../../shared/domain/charge.ts'
import { formatAmount } from '../../../../shared/domain/amount.ts'
import { formatDay } from '../../../../shared/domain/day.ts'
import { CellError } from '../../../../shared/formats/reading/read-cells.ts'
import { makeGenericFormat } from '../../../../shared/formats/generic/generic.ts'
import {
  checkMapping,
  type MappingDocument,
} from '../../../../shared/document/user/mapping-document.ts'
import type { RowOutcome } from '../../../../shared/formats/format.ts'

const DOCUMENT = {
  schema: 'ai-spend-mapping/1',
  name: 'Example cloud',
  provider: 'example',
  role: 'bill',
  day: { column: 'Datum', order: 'day-month-year' },
  texts: { model: 'Modell', project: ['Projekt', 'Kostenstelle'] },
  money: {
    billed: 'Betrag',
    currency: { code: 'EUR' },
    unit: 'whole',
    decimal: ',',
    thousands: '.',
  },
  tokens: {
    input: 'Eingabe',
    cacheRead: 'Zwischenspeicher',
    output: 'Ausgabe',
    unit: 1000,
    inputIncludesCached: true,
  },
  requests: 'Aufrufe',
  totals: { column: 'Modell', texts: ['Summe'] },
} as const

const HEADER = [
  'Datum',
  'Modell',
  'Kostenstelle',
  'Betrag',
  'Eingabe',
  'Zwischenspeicher',
  'Ausgabe',
  'Aufrufe',
]

function mappingOf(document: unknown): MappingDocument {
  const result = checkMapping(document)
  if ('faults' in result) throw new RangeError(JSON.stringify(result.faults))
  return result.mapping
}

function read(
  cells: readonly string[],
  document: unknown = DOCUMENT,
): { outcome: RowOutcome; draft: ChargeDraft; warnings: string[] } {
  const warnings: string[] = []
  const reader = makeGenericFormat(mappingOf(document)).bind({
    fileName: 'x.csv',
    header: HEADER,
    preamble: [],
    warn: (code) => warnings.push(code),
  })
  const draft = newDraft()
  return { outcome: reader(cells, draft), draft, warnings }
}

describe('a mapping says how a table is written', () => {
  it('reads days, amounts and tokens in the stated conventions', () => {
    const { draft } = read(['30.09.2026', 'glm-5.3', 'K7', '-1.234,50 €', '1.5', '0.5', '2', '7'])
    expect(formatDay(draft.day ?? expect.fail())).toBe('2026-09-30')
    expect(formatAmount(draft.billed ?? expect.fail())).toBe('-1234.5')
    expect(draft).toMatchObject({
      currency: 'EUR',
      model: 'glm-5.3',
      projectName: 'K7',
      input: 1000,
      cacheRead: 500,
      output: 2000,
      requests: 7,
    })
  })

  it('adds up several columns of one token kind', () => {
    const tokens = { ...DOCUMENT.tokens, unit: 1, inputIncludesCached: false }
    const added = { ...DOCUMENT, tokens: { ...tokens, input: ['Eingabe', 'Aufrufe'] } }
    const input = (first: string, second: string) =>
      read(['1.9.2026', 'm', '', '1', first, '', '', second], added).draft.input
    expect(input('100', '7')).toBe(107)
    expect(input('', '7')).toBe(7)
    expect(input('', '')).toBeUndefined()
  })

  it('leaves out rows that restate others', () => {
    expect(read(['', 'Summe', '', '9', '', '', '', '']).outcome).toEqual({
      kind: 'skipped',
      reason: 'total-row',
    })
  })

  it('notes more cached than input tokens', () => {
    const { draft, warnings } = read(['1.9.26', 'm', '', '1', '1', '2', '0', ''])
    expect(draft.input).toBe(0)
    expect(warnings).toEqual(['cached-exceeds-input'])
  })

  it.each([
    {
      why: 'a month beyond the twelfth',
      cells: ['09/30/2026', 'm', '', '1', '', '', '', ''],
      column: 'Datum',
    },
    {
      why: 'groups of one digit',
      cells: ['1.9.2026', 'm', '', '1.2.3', '', '', '', ''],
      column: 'Betrag',
    },
    {
      why: 'two decimal commas',
      cells: ['1.9.2026', 'm', '', '1,2,3', '', '', '', ''],
      column: 'Betrag',
    },
    {
      why: 'tokens in words',
      cells: ['1.9.2026', 'm', '', '1', 'many', '', '', ''],
      column: 'Eingabe',
    },
  ])('refuses $why', ({ cells, column }) => {
    expect(() => read(cells)).toThrow(CellError)
    expect(() => read(cells)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ column }) as unknown }) as Error,
    )
  })

  it('divides hundredths', () => {
    const cents = { ...DOCUMENT, money: { ...DOCUMENT.money, unit: 'hundredth' } }
    const { draft } = read(['1.9.2026', 'm', '', '250', '', '', '', ''], cents)
    expect(formatAmount(draft.billed ?? expect.fail())).toBe('2.5')
  })

  it('is tried only on tables with the mapped columns', () => {
    const { recognize } = makeGenericFormat(mappingOf(DOCUMENT))
    const view = (cells: readonly string[]): Parameters<typeof recognize>[0] => ({
      cells,
      sample: [],
      has: (...names) => names.every((name) => cells.includes(name)),
    })
    expect(recognize(view(HEADER.map((name) => name.toLowerCase())))).toBe(true)
    expect(recognize(view(['datum', 'betrag']))).toBe(false)
  })
})

describe('a mapping document is checked before it is used', () => {
  it.each([
    { why: 'an unknown field', change: { colour: 'red' }, path: '' },
    { why: 'no day', change: { day: undefined }, path: 'day' },
    {
      why: 'both billed and estimated',
      change: { money: { ...DOCUMENT.money, estimated: 'x' } },
      path: 'money',
    },
    {
      why: 'the same sign for decimals and thousands',
      change: { money: { ...DOCUMENT.money, thousands: ',' } },
      path: 'money',
    },
    {
      why: 'one column added to itself',
      change: { tokens: { ...DOCUMENT.tokens, input: ['Eingabe', 'Eingabe'] } },
      path: 'tokens.input',
    },
    { why: 'another schema', change: { schema: 'ai-spend-mapping/2' }, path: 'schema' },
  ])('refuses $why', ({ change, path }) => {
    expect(checkMapping({ ...DOCUMENT, ...change })).toMatchObject({ faults: [{ path }] })
  })
})
