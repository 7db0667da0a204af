import type { BuiltInFormatId } from '../../domain/format-id.ts'

/** Where to get an export, and what to do if the file is the wrong one of two. */
export type FormatWords = readonly [whereToGet: string, ifWrongOne: string]

/** A format with the English words of its module. */
export interface ExplainedFormat {
  readonly id: BuiltInFormatId
  readonly whereToGet: string
  readonly ifWrongOne: string
}

/** The words of every format in a language other than English: a new format without them does not compile. */
export type TranslatedFormats = Readonly<Record<BuiltInFormatId, FormatWords>>
