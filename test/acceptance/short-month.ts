import { chargeLines, centLines } from '../../shared/sample/charge-lines.ts'
import { isoDay } from '../../shared/sample/activity.ts'
import { anthropicFiles, anthropicUse } from '../../shared/sample/exports/anthropic-files.ts'
import { openaiFiles, openaiUse } from '../../shared/sample/exports/openai-files.ts'
import type { SampleFile } from '../../shared/sample/exports/sample-file.ts'

/** The first day that its exports do not cover: 19 of October's 31 days are in them. */
const END = isoDay('2026-10-20')

/** The exports of a company that downloads them in the middle of a month: its last month covers 19 of 31 days. */
export function shortMonthFiles(): readonly SampleFile[] {
  const until = (uses: ReturnType<typeof openaiUse>) => uses.filter(({ day }) => day < END)
  return [
    ...openaiFiles(until(openaiUse()), chargeLines),
    ...anthropicFiles(until(anthropicUse()), centLines),
  ]
}
