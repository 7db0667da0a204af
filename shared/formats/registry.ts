import { anthropicCost } from './anthropic-cost.ts'
import { anthropicUsage } from './anthropic-usage.ts'
import { focus } from './focus.ts'
import type { FormatModule } from './format.ts'
import { openaiCost } from './openai-cost.ts'
import { openaiEmpty } from './openai-empty.ts'
import { openaiUsage } from './openai-usage.ts'
import { openrouterActivity } from './openrouter-activity.ts'
import { openrouterDailyJson } from './openrouter-daily-json.ts'
import { openrouterDaily } from './openrouter-daily.ts'

/** Every format, in the order in which they are tried: the first that recognises a header reads the file. */
export const FORMATS: readonly FormatModule[] = [
  openrouterActivity,
  anthropicUsage,
  anthropicCost,
  openaiCost,
  openaiUsage,
  openaiEmpty,
  focus,
  openrouterDaily,
  openrouterDailyJson,
]
