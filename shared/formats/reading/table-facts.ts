import type { DayOrder } from '../../document/user/mapping-document.ts'
import type { ColumnFacts, MappingField, NumberForm, Suggestion } from '../../views/mapping-step.ts'
import { readAmount, readDay } from '../generic/generic.ts'
import { HEADER_WORDS, MODEL_NAMES } from '../generic/mapping-words.ts'

const SAMPLES = 5

const DAY_ORDERS: readonly DayOrder[] = [
  'year-month-day',
  'day-month-year',
  'month-day-year',
  'unix-seconds',
]

const NUMBER_FORMS: readonly NumberForm[] = [
  { decimal: '.', thousands: ',' },
  { decimal: ',', thousands: '.' },
  { decimal: ',', thousands: ' ' },
  { decimal: '.', thousands: ' ' },
  { decimal: '.', thousands: "'" },
]

/** Columns of a table with what speaks for their meaning; two columns are never proposed for one field. */
export function tableFacts(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnFacts[] {
  const columns = header.map((cell, at) => {
    const values = rows.map((row) => row[at]?.trim() ?? '').filter((value) => value !== '')
    const name = cell.replace(/^\uFEFF+/, '').trim()
    return { name, values, ...readings(values) }
  })
  const taken = new Set<MappingField>()
  const suggestions = columns.map((column) => {
    const suggestion = suggest(column)
    if (suggestion === null || taken.has(suggestion.field)) return null
    taken.add(suggestion.field)
    return suggestion
  })
  return columns.map(({ name, values, ...read }, at) => ({
    ...read,
    name,
    samples: [...new Set(values)].slice(0, SAMPLES),
    suggestion: suggestions[at] ?? null,
    currency: currencyIn(name, values),
  }))
}

type Readings = Pick<ColumnFacts, 'dayOrders' | 'numberForms' | 'differentForms'>

/** Forms that read every value which any form reads; none where most values are something else. */
function fitting<F>(
  values: readonly string[],
  forms: readonly F[],
  reads: (value: string, form: F) => boolean,
): { readonly forms: readonly F[]; readonly readable: readonly string[] } {
  const readable = values.filter((value) => forms.some((form) => reads(value, form)))
  if (readable.length * 2 <= values.length) return { forms: [], readable }
  return { forms: forms.filter((form) => readable.every((value) => reads(value, form))), readable }
}

function readings(values: readonly string[]): Readings {
  const days = fitting(values, DAY_ORDERS, (value, order) => readDay(value, order) !== undefined)
  const { forms, readable } = fitting(
    values,
    NUMBER_FORMS,
    (value, form) => readAmount(value, form) !== undefined,
  )
  const different = new Map<string, NumberForm>()
  // Of forms that give the same amounts the first stands for all of them.
  for (const form of forms.toReversed()) {
    different.set(readable.map((value) => readAmount(value, form)).join(), form)
  }
  return { dayOrders: days.forms, numberForms: forms, differentForms: [...different.values()] }
}

interface SeenColumn extends Readings {
  readonly name: string
  readonly values: readonly string[]
}

function suggest({ name, values, dayOrders, numberForms }: SeenColumn): Suggestion | null {
  if (values.length === 0) return null
  const byHeader = HEADER_WORDS.find(
    ([field, words]) => words.test(name) && fits(field, dayOrders, numberForms),
  )
  if (byHeader !== undefined) return { field: byHeader[0], because: 'header' }
  const isNumber = numberForms.length > 0
  if (dayOrders.length > 0 && !isNumber) return { field: 'day', because: 'values' }
  if (values.every((value) => /^[A-Z]{3}$/.test(value))) {
    return { field: 'currency', because: 'values' }
  }
  if (values.some((value) => MODEL_NAMES.test(value))) return { field: 'model', because: 'values' }
  if (isNumber && values.some((value) => /\p{Sc}/u.test(value))) {
    return { field: 'billed', because: 'values' }
  }
  return null
}

const NUMBERS: ReadonlySet<MappingField> = new Set<MappingField>([
  ...(['billed', 'estimated', 'list', 'input', 'cacheRead'] as const),
  ...(['cacheWrite', 'output', 'reasoning', 'requests'] as const),
])

/** A header may say what its values cannot be. */
function fits(
  field: MappingField,
  dayOrders: readonly DayOrder[],
  numberForms: readonly NumberForm[],
): boolean {
  if (field === 'day') return dayOrders.length > 0
  return NUMBERS.has(field) ? numberForms.length > 0 : numberForms.length === 0
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₫': 'VND', '₹': 'INR' }
const CODES = /(?:^|[^A-Za-z])(USD|EUR|GBP|CNY|RMB|JPY|VND|INR|CHF|AUD|CAD|SGD|HKD)(?:$|[^A-Za-z])/i

/** A currency that is written out; a lone `$` or `¥` is many currencies' sign and says nothing. */
function currencyIn(name: string, values: readonly string[]): string | null {
  const text = [name, ...values.slice(0, SAMPLES)].join(' ')
  const code = CODES.exec(text.replaceAll('_', ' '))?.[1]?.toUpperCase()
  if (code !== undefined) return code === 'RMB' ? 'CNY' : code
  return Object.entries(SIGNS).find(([sign]) => text.includes(sign))?.[1] ?? null
}
