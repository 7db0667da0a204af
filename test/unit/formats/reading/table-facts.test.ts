import { describe, expect, it } from 'vitest'
import { tableFacts } from '../../../../shared/formats/reading/table-facts.ts'

function facts(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  return tableFacts(header, rows)
}

describe('what the columns of an unknown table seem to hold', () => {
  it.each([
    { language: 'English', header: ['Date', 'Model', 'Input tokens', 'Output tokens', 'Cost'] },
    { language: 'German', header: ['Datum', 'Modell', 'Eingabe', 'Ausgabe', 'Betrag'] },
    { language: 'French', header: ['Jour', 'Modèle', 'Entrée', 'Sortie', 'Coût'] },
    { language: 'Spanish', header: ['Fecha', 'Modelo', 'Entrada', 'Salida', 'Importe'] },
    { language: 'Vietnamese', header: ['Ngày', 'Mô hình', 'Đầu vào', 'Đầu ra', 'Chi phí'] },
    { language: 'Chinese', header: ['日期', '模型', '输入', '输出', '费用'] },
    { language: 'Japanese', header: ['日付', 'モデル', '入力', '出力', '料金'] },
  ])('by header words in $language', ({ header }) => {
    const found = facts(header, ['2026-09-01', 'glm-5.3', '120', '30', '1.25'])
    expect(found.map(({ suggestion }) => suggestion?.field)).toEqual([
      'day',
      'model',
      'input',
      'output',
      'billed',
    ])
  })

  it('by the shape of the values where the header says nothing', () => {
    const found = facts(['A', 'B', 'C', 'D'], ['2026-09-01', 'claude-opus-5', 'EUR', '€1.25'])
    expect(found.map(({ suggestion }) => suggestion)).toEqual([
      { field: 'day', because: 'values' },
      { field: 'model', because: 'values' },
      { field: 'currency', because: 'values' },
      { field: 'billed', because: 'values' },
    ])
  })

  it('never what the values cannot be, and no field twice', () => {
    const found = facts(['Cost', 'Total cost', 'Model cost'], ['1.5', '2.5', 'high'])
    expect(found.map(({ suggestion }) => suggestion?.field)).toEqual(['billed', undefined, 'model'])
  })

  it.each([
    { values: ['30/09/2026'], orders: ['day-month-year'] },
    { values: ['09/30/2026'], orders: ['month-day-year'] },
    { values: ['01/02/2026', '03/04/2026'], orders: ['day-month-year', 'month-day-year'] },
    { values: ['2026-09-30'], orders: ['year-month-day'] },
    { values: ['1788220800'], orders: ['unix-seconds'] },
    { values: ['soon'], orders: [] },
  ])('dates $values fit $orders', ({ values, orders }) => {
    const [column] = facts(['Date'], ...values.map((value) => [value]))
    expect(column?.dayOrders).toEqual(orders)
  })

  it.each([
    { why: 'a point and two digits', values: ['1.50'], different: 1 },
    { why: 'a point and three digits', values: ['1.234'], different: 2 },
    { why: 'a comma and three digits', values: ['12,345'], different: 2 },
    { why: 'one value that settles the others', values: ['1.234', '1.234,5'], different: 1 },
    { why: 'whole numbers', values: ['12', '7'], different: 1 },
    { why: 'text', values: ['n/a'], different: 0 },
  ])('amounts with $why leave $different readings', ({ values, different }) => {
    const [column] = facts(['Cost'], ...values.map((value) => [value]))
    expect(column?.differentForms).toHaveLength(different)
  })

  it.each([
    { header: 'Cost (EUR)', value: '1', currency: 'EUR' },
    { header: 'amount_usd', value: '1', currency: 'USD' },
    { header: 'Cost', value: '1,20 €', currency: 'EUR' },
    { header: 'Cost', value: '$1.20', currency: null },
    { header: 'Cost', value: '¥120', currency: null },
  ])('$header with $value names $currency', ({ header, value, currency }) => {
    expect(facts([header], [value])[0]?.currency).toBe(currency)
  })
})
