import { z } from 'zod'
import { ProblemError } from '../../domain/problem.ts'
import type { Checks } from './schema-parts.ts'

/** One column, or several of which the first that the file has is meant. */
type Columns = string | readonly string[] | undefined

/** How a date stands in a column of its own. */
export type DayOrder = 'year-month-day' | 'month-day-year' | 'day-month-year' | 'unix-seconds'

/** Money columns of a mapping; exactly one of the first two is given. */
export interface MoneyMapping {
  readonly billed?: string | undefined
  readonly estimated?: string | undefined
  readonly list?: string | undefined
  /** Three letters, or the column that holds them. */
  readonly currency: { readonly code: string } | { readonly column: string }
  readonly unit: 'whole' | 'hundredth'
  readonly decimal: '.' | ','
  readonly thousands: '' | ',' | '.' | ' ' | "'"
}

/** One column of counts, or several that are added up. */
export type Added = string | readonly string[] | undefined

/** Token columns of a mapping. */
export interface TokenMapping {
  readonly input?: Added
  readonly cacheRead?: Added
  readonly cacheWrite?: Added
  readonly output?: Added
  readonly reasoning?: Added
  /** Tokens in one unit of the columns. */
  readonly unit: 1 | 1000 | 1_000_000
  /** Whether the input column contains what stands in the two cache columns. */
  readonly inputIncludesCached: boolean
}

/** Text columns of a mapping. */
export interface TextMapping {
  readonly model?: Columns
  readonly project?: Columns
  readonly apiKey?: Columns
  readonly user?: Columns
  readonly account?: Columns
  readonly operation?: Columns
}

/**
 * A person's own description of an export that no module knows, `ai-spend-mapping/1`. Everything that a table can leave
 * open is stated here, so that reading guesses nothing.
 */
export interface MappingDocument {
  readonly schema: 'ai-spend-mapping/1'
  readonly name: string
  /** Who sends the bill. */
  readonly provider: string
  readonly role: 'usage' | 'cost' | 'bill'
  /** Columns that a header must have for the mapping to be tried; by default those that are mapped. */
  readonly recogniseBy?: readonly string[] | undefined
  /** `period`: rows without dates; the period is asked for each file, or stands in its name. */
  readonly day: { readonly column: string; readonly order: DayOrder } | { readonly order: 'period' }
  readonly texts: TextMapping
  readonly money?: MoneyMapping | undefined
  readonly tokens?: TokenMapping | undefined
  readonly requests?: string | undefined
  /** Rows that restate others: a cell of this column equal to one of these texts. */
  readonly totals?: { readonly column: string; readonly texts: readonly string[] } | undefined
}

/** One fault of a mapping document. */
export interface MappingFault {
  /** Dotted place of the member. */
  readonly path: string
  readonly message: string
}

const column = z.string().min(1)
const columns = z.union([column, z.array(column).min(1)]).optional()

const day = z.union([
  z.strictObject({
    column,
    order: z.enum(['year-month-day', 'month-day-year', 'day-month-year', 'unix-seconds']),
  }),
  z.strictObject({ order: z.literal('period') }),
])

const texts = z.strictObject({
  model: columns,
  project: columns,
  apiKey: columns,
  user: columns,
  account: columns,
  operation: columns,
} satisfies Checks<TextMapping>)

const money = z
  .strictObject({
    billed: column.optional(),
    estimated: column.optional(),
    list: column.optional(),
    currency: z.union([
      z.strictObject({ code: z.string().regex(/^[A-Z]{3}$/) }),
      z.strictObject({ column }),
    ]),
    unit: z.enum(['whole', 'hundredth']),
    decimal: z.enum(['.', ',']),
    thousands: z.enum(['', ',', '.', ' ', "'"]),
  } satisfies Checks<MoneyMapping>)
  .refine(({ decimal, thousands }) => decimal !== thousands, 'decimal and thousands differ')
  .refine(
    ({ billed, estimated }) => (billed === undefined) !== (estimated === undefined),
    'either billed or estimated',
  )

const isDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length
const added = z
  .union([column, z.array(column).min(1).refine(isDistinct, 'each column once')])
  .optional()

const tokens = z.strictObject({
  input: added,
  cacheRead: added,
  cacheWrite: added,
  output: added,
  reasoning: added,
  unit: z.union([z.literal(1), z.literal(1000), z.literal(1_000_000)]),
  inputIncludesCached: z.boolean(),
} satisfies Checks<TokenMapping>)

const mappingSchema = z.strictObject({
  schema: z.literal('ai-spend-mapping/1'),
  name: z.string().min(1).max(120),
  provider: z.string().min(1).max(60),
  role: z.enum(['usage', 'cost', 'bill']),
  recogniseBy: z.array(column).optional(),
  day,
  texts: texts.default({}),
  money: money.optional(),
  tokens: tokens.optional(),
  requests: column.optional(),
  totals: z.strictObject({ column, texts: z.array(z.string()).min(1) }).optional(),
} satisfies Checks<MappingDocument>)

/** Checks a mapping and names every fault, for the form in which it is corrected. */
export function checkMapping(
  value: unknown,
): { readonly mapping: MappingDocument } | { readonly faults: readonly MappingFault[] } {
  const result = mappingSchema.safeParse(value)
  if (result.success) return { mapping: result.data }
  return {
    faults: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  }
}

/**
 * Reads a mapping from a file.
 *
 * @throws ProblemError naming the file and the first place that departs from the schema.
 */
export function readMapping(value: unknown, fileName: string): MappingDocument {
  const read = checkMapping(value)
  if ('mapping' in read) return read.mapping
  const [fault] = read.faults
  throw new ProblemError({
    what: 'The mapping cannot be used.',
    where: fault === undefined || fault.path === '' ? fileName : `${fileName}, ${fault.path}`,
    expected: fault?.message ?? 'a document of the schema ai-spend-mapping/1',
    fix: 'Correct the file, or save the mapping again under Import, Map columns.',
  })
}
