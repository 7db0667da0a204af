import { z } from 'zod'
import type { MappingDocument, MappingFault } from '../../document/mapping-document.ts'

export type {
  DayOrder,
  MappingDocument as Mapping,
  MappingFault,
} from '../../document/mapping-document.ts'

const column = z.string().min(1)
const columns = z.union([column, z.array(column).min(1)])

/** The checks of a mapping document that a person wrote or saved. */
export const MAPPING_SCHEMA: z.ZodType<MappingDocument> = z.strictObject({
  schema: z.literal('ai-spend-mapping/1'),
  name: z.string().min(1).max(120),
  /** Who sends the bill. */
  provider: z.string().min(1).max(60),
  role: z.enum(['usage', 'cost', 'bill']),
  /** Columns that a header must have for the mapping to be tried; by default those that are mapped. */
  recogniseBy: z.array(column).optional(),
  day: z.union([
    z.strictObject({
      column,
      order: z.enum(['year-month-day', 'month-day-year', 'day-month-year', 'unix-seconds']),
    }),
    /** Rows without dates: the period is asked for each file, or stands in its name. */
    z.strictObject({ order: z.literal('period') }),
  ]),
  texts: z
    .strictObject({
      model: columns,
      project: columns,
      apiKey: columns,
      user: columns,
      account: columns,
      operation: columns,
    })
    .partial()
    .default({}),
  money: z
    .strictObject({
      /** Exactly one of the first two says what the money is. */
      billed: column,
      estimated: column,
      list: column,
      /** Three letters, or the column that holds them. */
      currency: z.union([
        z.strictObject({ code: z.string().regex(/^[A-Z]{3}$/) }),
        z.strictObject({ column }),
      ]),
      unit: z.enum(['whole', 'hundredth']),
      decimal: z.enum(['.', ',']),
      thousands: z.enum(['', ',', '.', ' ', "'"]),
    })
    .partial({ billed: true, estimated: true, list: true })
    .refine(({ decimal, thousands }) => decimal !== thousands, 'decimal and thousands differ')
    .refine(
      ({ billed, estimated }) => (billed === undefined) !== (estimated === undefined),
      'either billed or estimated',
    )
    .optional(),
  tokens: z
    .strictObject({
      input: column,
      cacheRead: column,
      cacheWrite: column,
      output: column,
      reasoning: column,
      /** Tokens in one unit of the columns. */
      unit: z.union([z.literal(1), z.literal(1000), z.literal(1_000_000)]),
      /** Whether the input column contains what stands in the two cache columns. */
      inputIncludesCached: z.boolean(),
    })
    .partial({ input: true, cacheRead: true, cacheWrite: true, output: true, reasoning: true })
    .optional(),
  requests: column.optional(),
  /** Rows that restate others: a cell of this column equal to one of these texts. */
  totals: z.strictObject({ column, texts: z.array(z.string()).min(1) }).optional(),
})

/** Reads a mapping document that a person wrote or saved. */
export function readMapping(
  value: unknown,
): { readonly mapping: MappingDocument } | { readonly faults: readonly MappingFault[] } {
  const result = MAPPING_SCHEMA.safeParse(value)
  if (result.success) return { mapping: result.data }
  return {
    faults: result.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    })),
  }
}
