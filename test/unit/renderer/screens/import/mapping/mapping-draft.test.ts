import { describe, expect, it } from 'vitest'
import {
  addedColumns,
  documentOf,
  draftOf,
  missingOf,
  NEW_DRAFT,
  settled,
  withColumn,
  type MappingDraft,
} from '../../../../../../renderer/screens/import/mapping/mapping-draft.ts'
import { checkMapping } from '../../../../../../shared/document/user/mapping-document.ts'
import { tableFacts } from '../../../../../../shared/formats/reading/table-facts.ts'

const COLUMNS = tableFacts(
  ['Day', 'Model', 'Cost', 'Note'],
  [
    ['01/02/2026', 'glm-5.3', '1.234', 'x'],
    ['03/04/2026', 'glm-5.3', '2.000', 'y'],
  ],
)

const HOLDS: MappingDraft = {
  ...NEW_DRAFT,
  holds: { Day: 'day', Model: 'model', Cost: 'billed' },
}

describe('a mapping that is being made', () => {
  it('asks for what the values leave open, and for units and currency', () => {
    expect(missingOf(settled(HOLDS, COLUMNS))).toEqual([
      'dayOrder',
      'numberForm',
      'moneyUnit',
      'currency',
      'provider',
      'name',
    ])
    expect(documentOf(settled(HOLDS, COLUMNS), COLUMNS)).toBeUndefined()
  })

  it('starts with nothing: suggestions are not taken', () => {
    expect(missingOf(settled(NEW_DRAFT, COLUMNS))).toEqual(['day', 'value', 'provider', 'name'])
  })

  it('is a mapping that the reader takes once everything is said, known again by all columns', () => {
    const whole = settled(
      {
        ...HOLDS,
        name: 'Mine',
        provider: 'Example',
        dayOrder: 'day-month-year',
        numberForm: ',.',
        moneyUnit: 'whole',
        currency: 'EUR',
      },
      COLUMNS,
    )
    const document = documentOf(whole, COLUMNS)
    expect(checkMapping(document)).toEqual({ mapping: document })
    expect(document).toMatchObject({
      role: 'cost',
      recogniseBy: ['Day', 'Model', 'Cost', 'Note'],
      day: { column: 'Day', order: 'day-month-year' },
      money: {
        billed: 'Cost',
        decimal: ',',
        thousands: '.',
        currency: { code: 'EUR' },
      },
    })
    expect(document && draftOf(document, COLUMNS)).toMatchObject({
      holds: whole.holds,
      dayOrder: 'day-month-year',
      numberForm: ',.',
    })
  })

  it('gives a field one column', () => {
    expect(withColumn(HOLDS, 'Note', 'billed').holds).toEqual({
      Day: 'day',
      Model: 'model',
      Note: 'billed',
    })
  })

  it('gives a token kind several columns, which are added up', () => {
    const first = withColumn(NEW_DRAFT, 'Prompt', 'input')
    const both = withColumn(first, 'Images', 'input')
    expect(both.holds).toEqual({ Prompt: 'input', Images: 'input' })
    expect(addedColumns(both)).toEqual([{ field: 'input', columns: ['Prompt', 'Images'] }])
    expect(addedColumns(first)).toEqual([])
  })

  it('writes added columns as a list, and reads them again', () => {
    const holds = { ...HOLDS.holds, Note: 'input', Model: 'input' } as const
    const draft = { ...HOLDS, holds, tokenUnit: '1', name: 'x', provider: 'y' } as const
    const document = documentOf(
      settled(
        {
          ...draft,
          dayOrder: 'day-month-year',
          numberForm: ',.',
          moneyUnit: 'whole',
          currency: 'EUR',
        },
        COLUMNS,
      ),
      COLUMNS,
    )
    expect(document?.tokens?.input).toEqual(['Model', 'Note'])
    expect(document && draftOf(document, COLUMNS).holds).toMatchObject({
      Model: 'input',
      Note: 'input',
    })
  })

  it('takes a table without dates when the period is to be asked', () => {
    const draft = settled({ ...HOLDS, holds: { Cost: 'billed' }, dayOrder: 'period' }, COLUMNS)
    expect(missingOf(draft)).not.toContain('day')
  })
})
