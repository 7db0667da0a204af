import { centLines, chargeLines } from './charge-lines.ts'
import { anthropicFiles, anthropicUse } from './exports/anthropic-files.ts'
import { focusFiles, focusUse, OTHER_LINES } from './exports/focus-file.ts'
import { billedLines, openaiFiles, openaiUse } from './exports/openai-files.ts'
import { openrouterFiles } from './exports/openrouter-file.ts'
import type { SampleFile } from './exports/sample-file.ts'

/**
 * The exports of an invented company, August to October 2026, for trying the program without any data of one's own.
 *
 * They are made anew at each call and are the same to the letter each time; they go through the same import as
 * anybody's files. What they add up to stands in `sampleTruth`.
 */
export function makeSampleCompany(): readonly SampleFile[] {
  return [
    ...openaiFiles(openaiUse(), billedLines),
    ...anthropicFiles(anthropicUse(), centLines),
    ...openrouterFiles(),
    ...focusFiles(focusUse().flatMap(chargeLines), OTHER_LINES),
  ]
}
