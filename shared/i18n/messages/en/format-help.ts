import type { ExplainedFormat, FormatWords } from '../format-words.ts'

/** The modules of the formats speak English themselves. */
export const formatHelp = ({ whereToGet, ifWrongOne }: ExplainedFormat): FormatWords => [
  whereToGet,
  ifWrongOne,
]
