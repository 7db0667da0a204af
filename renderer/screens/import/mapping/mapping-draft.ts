import type {
  DayOrder,
  MappingDocument,
  MoneyMapping,
  TokenMapping,
} from '../../../../shared/document/user/mapping-document.ts'
import type {
  ColumnFacts,
  MappingField,
  NumberForm,
} from '../../../../shared/views/mapping-step.ts'

/** A mapping that a person is making: what is not said yet is empty. */
export interface MappingDraft {
  readonly name: string
  readonly provider: string
  readonly holds: Readonly<Partial<Record<string, MappingField>>>
  readonly dayOrder: DayOrder | 'period' | ''
  /** Decimal and thousands mark, as `formKey` writes them. */
  readonly numberForm: string
  readonly moneyUnit: MoneyMapping['unit'] | ''
  readonly currency: string
  readonly tokenUnit: '1' | '1000' | '1000000' | ''
  readonly inclusive: 'yes' | 'no' | ''
}

export type MissingKey =
  | 'name'
  | 'provider'
  | 'day'
  | 'dayOrder'
  | 'value'
  | 'oneAmount'
  | 'currency'
  | 'numberForm'
  | 'moneyUnit'
  | 'tokenUnit'
  | 'inclusive'

export const NEW_DRAFT: MappingDraft = {
  name: '',
  provider: '',
  holds: {},
  dayOrder: '',
  numberForm: '',
  moneyUnit: '',
  currency: '',
  tokenUnit: '',
  inclusive: '',
}

const MONEY = ['billed', 'estimated', 'list'] as const
const TOKENS = ['input', 'cacheRead', 'cacheWrite', 'output', 'reasoning'] as const
const TEXTS = ['model', 'project', 'apiKey', 'user', 'account', 'operation'] as const

/** The column that holds a field. */
export function columnOf({ holds }: MappingDraft, field: MappingField): string | undefined {
  return Object.entries(holds).find(([, held]) => held === field)?.[0]
}

/** The columns that hold a field, in the order in which they were named. */
export function columnsOf({ holds }: MappingDraft, field: MappingField): readonly string[] {
  return Object.entries(holds).flatMap(([name, held]) => (held === field ? [name] : []))
}

/** The columns of each token kind that has several: their counts are added up. */
export function addedColumns(
  draft: MappingDraft,
): readonly { readonly field: (typeof TOKENS)[number]; readonly columns: readonly string[] }[] {
  return TOKENS.map((field) => ({ field, columns: columnsOf(draft, field) })).filter(
    ({ columns }) => columns.length > 1,
  )
}

/**
 * A field has one column: naming another one for it frees the first. Only token kinds have several, which are added.
 */
export function withColumn(
  draft: MappingDraft,
  column: string,
  field: MappingField | undefined,
): MappingDraft {
  const isAdded = TOKENS.some((kind) => kind === field)
  const others = Object.entries(draft.holds).filter(([name, held]) => {
    return name !== column && (isAdded || held !== field || field === undefined)
  })
  const holds = field === undefined ? others : [...others, [column, field] as const]
  return { ...draft, holds: Object.fromEntries(holds) }
}

export function formKey({ decimal, thousands }: NumberForm): string {
  return `${decimal}${thousands}`
}

export function hasMoney(draft: MappingDraft): boolean {
  return MONEY.some((field) => columnOf(draft, field) !== undefined)
}

export function hasTokens(draft: MappingDraft): boolean {
  return TOKENS.some((field) => columnOf(draft, field) !== undefined)
}

/** Whether it must be said if input contains what was cached. */
export function asksInclusive(draft: MappingDraft): boolean {
  const hasCached = columnOf(draft, 'cacheRead') ?? columnOf(draft, 'cacheWrite')
  return columnOf(draft, 'input') !== undefined && hasCached !== undefined
}

/** Orders in which the dates can be read, and whether the values leave it open. */
export function dayOrdersOf(
  draft: MappingDraft,
  columns: readonly ColumnFacts[],
): { readonly orders: readonly DayOrder[]; readonly sample: string | undefined } {
  const column = columns.find(({ name }) => name === columnOf(draft, 'day'))
  return { orders: column?.dayOrders ?? [], sample: column?.samples[0] }
}

/** Ways in which the amounts can be read; one when the values leave nothing open. */
export function numberFormsOf(
  draft: MappingDraft,
  columns: readonly ColumnFacts[],
): { readonly forms: readonly NumberForm[]; readonly sample: string | undefined } {
  const named = MONEY.map((field) => columnOf(draft, field))
  const money = columns.filter(({ name }) => named.includes(name))
  const open = money.find(({ differentForms }) => differentForms.length > 1)
  if (open !== undefined) {
    const unsure = (value: string): boolean => /^\D*\d{1,3}[.,]\d{3}\D*$/.test(value)
    return { forms: open.differentForms, sample: open.samples.find(unsure) ?? open.samples[0] }
  }
  const [first, ...others] = money
  const common = first?.numberForms.filter((form) =>
    others.every(({ numberForms }) => numberForms.some((f) => formKey(f) === formKey(form))),
  )
  return { forms: common?.slice(0, 1) ?? [], sample: first?.samples[0] }
}

/** What is settled by the file itself is filled in; what a person must say stays open. */
export function settled(draft: MappingDraft, columns: readonly ColumnFacts[]): MappingDraft {
  const { orders } = dayOrdersOf(draft, columns)
  const { forms } = numberFormsOf(draft, columns)
  const hasDay = columnOf(draft, 'day') !== undefined
  const known = orders.find((order) => order === draft.dayOrder)
  const only = orders.length === 1 ? orders[0] : undefined
  const form = forms.find((each) => formKey(each) === draft.numberForm)
  const onlyForm = forms.length === 1 ? forms[0] : undefined
  const chosen = form ?? onlyForm
  const withoutDay = draft.dayOrder === 'period' ? 'period' : ''
  return {
    ...draft,
    dayOrder: hasDay ? (only ?? known ?? '') : withoutDay,
    numberForm: chosen === undefined ? '' : formKey(chosen),
  }
}

export function missingOf(draft: MappingDraft): readonly MissingKey[] {
  const has = (field: MappingField): boolean => columnOf(draft, field) !== undefined
  const checks: readonly (readonly [MissingKey, boolean])[] = [
    ['day', !has('day') && draft.dayOrder !== 'period'],
    ['dayOrder', has('day') && draft.dayOrder === ''],
    ['value', !has('billed') && !has('estimated') && !hasTokens(draft)],
    ['oneAmount', has('billed') === has('estimated') && hasMoney(draft)],
    ['numberForm', hasMoney(draft) && draft.numberForm === ''],
    ['moneyUnit', hasMoney(draft) && draft.moneyUnit === ''],
    ['currency', hasMoney(draft) && !has('currency') && !/^[A-Za-z]{3}$/.test(draft.currency)],
    ['tokenUnit', hasTokens(draft) && draft.tokenUnit === ''],
    ['inclusive', asksInclusive(draft) && draft.inclusive === ''],
    ['provider', draft.provider.trim() === ''],
    ['name', draft.name.trim() === ''],
  ]
  return checks.filter(([, isMissing]) => isMissing).map(([key]) => key)
}

/** The mapping that was made; `undefined` while something is missing. Known again by all its columns. */
export function documentOf(
  draft: MappingDraft,
  columns: readonly ColumnFacts[],
): MappingDocument | undefined {
  if (missingOf(draft).length > 0) return undefined
  const day = columnOf(draft, 'day')
  const { dayOrder } = draft
  const requests = columnOf(draft, 'requests')
  return {
    schema: 'ai-spend-mapping/1',
    name: draft.name.trim(),
    provider: draft.provider.trim().toLowerCase(),
    role: roleOf(draft),
    recogniseBy: columns.map(({ name }) => name),
    day:
      day === undefined || dayOrder === 'period' || dayOrder === ''
        ? { order: 'period' }
        : { column: day, order: dayOrder },
    texts: fieldsOf(draft, TEXTS),
    ...(hasMoney(draft) ? { money: moneyOf(draft) } : {}),
    ...(hasTokens(draft) ? { tokens: tokensOf(draft) } : {}),
    ...(requests === undefined ? {} : { requests }),
  }
}

function roleOf(draft: MappingDraft): MappingDocument['role'] {
  if (!hasMoney(draft)) return 'usage'
  return hasTokens(draft) || columnOf(draft, 'estimated') !== undefined ? 'bill' : 'cost'
}

function moneyOf(draft: MappingDraft): MoneyMapping {
  const currency = columnOf(draft, 'currency')
  return {
    ...fieldsOf(draft, MONEY),
    currency:
      currency === undefined ? { code: draft.currency.toUpperCase() } : { column: currency },
    unit: draft.moneyUnit === 'hundredth' ? 'hundredth' : 'whole',
    decimal: draft.numberForm.startsWith(',') ? ',' : '.',
    thousands: draft.numberForm.slice(1) as MoneyMapping['thousands'],
  }
}

function tokensOf(draft: MappingDraft): TokenMapping {
  const named = TOKENS.map((field) => [field, columnsOf(draft, field)] as const)
  const added = named.flatMap(([field, [first, ...more]]) =>
    first === undefined ? [] : [[field, more.length === 0 ? first : [first, ...more]] as const],
  )
  return {
    ...Object.fromEntries(added),
    unit: Number(draft.tokenUnit) as TokenMapping['unit'],
    inputIncludesCached: draft.inclusive === 'yes',
  }
}

function fieldsOf<F extends MappingField>(
  draft: MappingDraft,
  fields: readonly F[],
): Partial<Record<F, string>> {
  const named = fields.map((field) => [field, columnOf(draft, field)] as const)
  return Object.fromEntries(named.filter(([, column]) => column !== undefined)) as Partial<
    Record<F, string>
  >
}

/** A saved mapping as a draft for these columns; what the file lacks is left open. */
export function draftOf(mapping: MappingDocument, columns: readonly ColumnFacts[]): MappingDraft {
  const names = new Map(columns.map(({ name }) => [name.toLowerCase(), name]))
  const { day, texts, money, tokens, requests } = mapping
  const fields: readonly (readonly [MappingField, string | readonly string[] | undefined])[] = [
    ['day', 'column' in day ? day.column : undefined],
    ...TEXTS.map((field) => [field, texts[field]] as const),
    ...MONEY.map((field) => [field, money?.[field]] as const),
    ...TOKENS.map((field) => [field, tokens?.[field]] as const),
    [
      'currency',
      money !== undefined && 'column' in money.currency ? money.currency.column : undefined,
    ],
    ['requests', requests],
  ]
  const holds = fields.flatMap(([field, named]) => {
    const wanted = typeof named === 'string' ? [named] : (named ?? [])
    const found = wanted.flatMap((name) => names.get(name.toLowerCase()) ?? [])
    const isAdded = TOKENS.some((kind) => kind === field)
    return (isAdded ? found : found.slice(0, 1)).map((name) => [name, field] as const)
  })
  return {
    name: mapping.name,
    provider: mapping.provider,
    holds: Object.fromEntries(holds),
    dayOrder: day.order,
    numberForm: money === undefined ? '' : formKey(money),
    moneyUnit: money?.unit ?? '',
    currency: money !== undefined && 'code' in money.currency ? money.currency.code : '',
    tokenUnit: tokens === undefined ? '' : (String(tokens.unit) as MappingDraft['tokenUnit']),
    inclusive: tokens === undefined ? '' : tokens.inputIncludesCached ? 'yes' : 'no',
  }
}
