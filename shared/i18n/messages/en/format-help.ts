import type { FormatWords } from '../format-words.ts'

/** The modules of the formats speak English themselves. */
export const formatHelp: FormatWords = {}
