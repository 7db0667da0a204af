import type { FormatId } from '../../domain/format-id.ts'

/**
 * Where to get an export, and what to do if the file is the wrong one of two. English stands in the module of the
 * format; a format without words of its own in a language is explained in English.
 */
export type FormatWords = Readonly<
  Partial<Record<FormatId, readonly [whereToGet: string, ifWrongOne: string]>>
>
