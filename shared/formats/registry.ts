import type { FormatModule } from './format.ts'
import { openaiCost } from './openai-cost.ts'
import { openaiEmpty } from './openai-empty.ts'
import { openaiUsage } from './openai-usage.ts'

/** Every format, in the order in which they are tried: the first that recognises a header reads the file. */
export const FORMATS: readonly FormatModule[] = [openaiCost, openaiUsage, openaiEmpty]
