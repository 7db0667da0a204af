import { parseAmount, scale, type Amount } from '../../domain/amount.ts'
import { dayOf, dayOfMillis, parseIsoDay, type Day } from '../../domain/day.ts'
import type { ChargeDraft } from '../../domain/charge.ts'
import { type Cells, type FileContext, type RowReader, type TableFormat, USED } from '../format.ts'
import {
  Columns,
  currencyCode,
  fault,
  optionalCount,
  text,
  textCopier,
  type Column,
  boundedAmount,
} from '../reading/read-cells.ts'
import { setUncachedInput } from '../reading/inclusive-input.ts'
import { addCounts } from '../../domain/tokens.ts'
import type {
  Added,
  MoneyMapping,
  DayOrder,
  MappingDocument,
} from '../../document/user/mapping-document.ts'
import { warnOfPeriod } from '../reading/notices.ts'
import { statedPeriod } from '../reading/period-of-name.ts'

/** A format made of a user's mapping: it reads what the mapping states and guesses nothing. */
export function makeGenericFormat(mapping: MappingDocument): TableFormat {
  const required = mapping.recogniseBy ?? mappedColumns(mapping)
  return {
    id: 'generic',
    title: mapping.name,
    shape: 'table',
    provider: mapping.provider,
    stream: { role: mapping.role, activity: 'api' },
    confidence: 'C',
    source: { evidence: 'the mapping of a user', checkedOn: '2026-11-20' },
    help: {
      whereToGet: 'The export that this mapping was made for.',
      ifWrongOne: 'Choose another mapping, or make one for this file.',
    },
    requiredColumns: required.map((name) => name.toLowerCase()),
    variants: [],
    recognize: (header) => header.has(...required.map((name) => name.toLowerCase())),
    bind: (context) => bindMapped(mapping, context),
  }
}

/** The columns that a file must have for the mapping: those of dates, money, tokens and requests. */
export function mappedColumns({
  day,
  money,
  tokens,
  requests,
}: MappingDocument): readonly string[] {
  return [
    'column' in day ? day.column : undefined,
    money?.billed,
    money?.estimated,
    money?.list,
    requests,
    ...namesOf(tokens?.input),
    ...namesOf(tokens?.cacheRead),
    ...namesOf(tokens?.cacheWrite),
    ...namesOf(tokens?.output),
    ...namesOf(tokens?.reasoning),
  ].filter((name) => name !== undefined)
}

function namesOf(added: Added): readonly string[] {
  return typeof added === 'string' ? [added] : (added ?? [])
}

/** Every column that the mapping reads, each once. */
export function columnsOf(mapping: MappingDocument): readonly string[] {
  const { texts, money, totals } = mapping
  const currency = money !== undefined && 'column' in money.currency ? [money.currency.column] : []
  const written: readonly (string | undefined)[] = Object.values(texts)
  const names = written.filter((name) => name !== undefined)
  const total = totals === undefined ? [] : [totals.column]
  return [...new Set([...mappedColumns(mapping), ...names, ...currency, ...total])]
}

function bindMapped(mapping: MappingDocument, context: FileContext): RowReader {
  const columns = new Columns(context)
  const readTime = bindDay(mapping.day, columns, context)
  const requests = mapping.requests === undefined ? undefined : columns.find(mapping.requests)
  const totals = mapping.totals === undefined ? undefined : columns.find(mapping.totals.column)
  const totalTexts = new Set(mapping.totals?.texts)
  const readMoney = bindMoney(mapping.money, columns)
  const readTokens = bindTokens(mapping.tokens, columns, context)
  const { model, project, apiKey, user, account, operation } = mapping.texts
  const copyTexts = textCopier(columns, {
    ...(model === undefined ? {} : { model }),
    ...(project === undefined ? {} : { projectName: project }),
    ...(apiKey === undefined ? {} : { apiKeyName: apiKey }),
    ...(user === undefined ? {} : { user }),
    ...(account === undefined ? {} : { account }),
    ...(operation === undefined ? {} : { operation }),
  })
  return (cells, draft) => {
    if (totals !== undefined && totalTexts.has(text(cells, totals))) {
      return { kind: 'skipped', reason: 'total-row' }
    }
    readTime(cells, draft)
    readMoney(cells, draft)
    readTokens(cells, draft)
    if (requests !== undefined) draft.requests = optionalCount(cells, requests)
    copyTexts(cells, draft)
    draft.category = 'usage'
    return USED
  }
}

function bindDay(day: MappingDocument['day'], columns: Columns, context: FileContext): DraftReader {
  if (!('column' in day)) {
    const period = statedPeriod(context)
    if (period === undefined) warnOfPeriod(context)
    return (_cells, draft) => {
      draft.day = period?.start
      draft.endDay = period?.end
    }
  }
  const date = columns.find(day.column)
  return (cells, draft) => {
    draft.day = readDay(text(cells, date), day.order)
    if (draft.day === undefined) {
      throw fault(cells, date, 'not-a-date', `a day written as ${day.order}`)
    }
  }
}

/** Reads a day in the stated order; two-digit years are of this century. */
export function readDay(value: string, order: DayOrder): Day | undefined {
  if (order === 'unix-seconds') {
    return /^\d{9,11}(?:\.\d+)?$/.test(value) ? dayOfMillis(Number(value) * 1000) : undefined
  }
  if (order === 'year-month-day') {
    return parseIsoDay(value.slice(0, 10).replaceAll(/[/.]/g, '-'))
  }
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[T ,])/.exec(value)
  if (match === null) return undefined
  const [first, second, third] = match.slice(1).map(Number)
  if (first === undefined || second === undefined || third === undefined) return undefined
  const year = third < 100 ? 2000 + third : third
  return order === 'month-day-year' ? dayOf(year, first, second) : dayOf(year, second, first)
}

type DraftReader = (cells: Cells, draft: ChargeDraft) => void
type AmountReader = (cells: Cells, column: Column) => Amount | undefined

function bindMoney(money: MappingDocument['money'], columns: Columns): DraftReader {
  if (money === undefined) return () => undefined
  const bound = (['billed', 'estimated', 'list'] as const).flatMap((kind) => {
    const name = money[kind]
    return name === undefined ? [] : [{ kind, column: columns.find(name) }]
  })
  const { currency } = money
  const currencyColumn = 'column' in currency ? columns.find(currency.column) : undefined
  const amountOf = amountReader(money)
  return (cells, draft) => {
    for (const { kind, column } of bound) draft[kind] = amountOf(cells, column)
    draft.currency =
      currencyColumn === undefined
        ? 'code' in currency
          ? currency.code
          : ''
        : currencyCode(cells, currencyColumn)
  }
}

/** Amounts in the stated convention. */
function amountReader(money: NonNullable<MappingDocument['money']>): AmountReader {
  const { decimal, thousands, unit } = money
  return (cells, column) => {
    const value = text(cells, column)
    if (value === '') return undefined
    const plain = plainDecimal(value, money) ?? value
    const expected = `an amount such as 1${thousands}234${decimal}56`
    const amount = boundedAmount(plain, cells, column, expected)
    return unit === 'hundredth' ? scale(amount, 1n, 100n) : amount
  }
}

/** How a column writes its decimals and thousands. */
type WrittenForm = Pick<MoneyMapping, 'decimal' | 'thousands'>

/** An amount in the stated convention; a currency sign in front or behind is left out. `undefined` for anything else. */
export function readAmount(value: string, form: WrittenForm): Amount | undefined {
  return parseAmount(plainDecimal(value, form) ?? '')
}

function plainDecimal(value: string, { decimal, thousands }: WrittenForm): string | undefined {
  const written = value.replace(/^([-+]?)\s*\p{Sc}\s*|\s*\p{Sc}$/gu, '$1')
  const [whole = '', ...fraction] = written.split(decimal)
  if (fraction.length > 1 || !isGrouped(whole, thousands)) return undefined
  const digits = thousands === '' ? whole : whole.split(thousands).join('')
  return fraction.length === 0 ? digits : `${digits}.${fraction.join('')}`
}

/** Groups after the first have three digits: `1,2,3` is no number. */
function isGrouped(whole: string, thousands: string): boolean {
  if (thousands === '' || !whole.includes(thousands)) return true
  return whole
    .split(thousands)
    .slice(1)
    .every((group) => /^\d{3}$/.test(group))
}

function bindTokens(
  tokens: MappingDocument['tokens'],
  columns: Columns,
  context: FileContext,
): DraftReader {
  if (tokens === undefined) return () => undefined
  const bound = (
    [
      ['input', tokens.input],
      ['cacheRead', tokens.cacheRead],
      ['cacheWrite5m', tokens.cacheWrite],
      ['output', tokens.output],
      ['reasoning', tokens.reasoning],
    ] as const
  ).map(([field, added]) => ({ field, added: namesOf(added).map((name) => columns.find(name)) }))
  return (cells, draft) => {
    for (const { field, added } of bound) {
      let sum: number | undefined
      for (const column of added) sum = addCounts(sum, countOf(cells, column, tokens.unit))
      draft[field] = sum
    }
    if (tokens.inputIncludesCached) setUncachedInput(draft, draft.input, context)
  }
}

/** Whole tokens; a fraction is allowed only where the unit is thousands or millions. */
function countOf(cells: Cells, column: Column, unit: number): number | undefined {
  if (unit === 1) return optionalCount(cells, column)
  const value = text(cells, column)
  if (value === '') return undefined
  const count = Math.round(Number(value) * unit)
  if (!/^\d+(?:\.\d+)?$/.test(value) || !Number.isSafeInteger(count)) {
    throw fault(cells, column, 'not-a-count', 'a number of tokens such as 1.25')
  }
  return count
}
