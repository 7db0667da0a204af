import type { Problem } from '../domain/problem.ts'
import { headerView, MAX_PREAMBLE_LINES } from './detect.ts'
import type { HeaderView } from './format.ts'

/** A file that is recognized and is no bill: the user learns what it is and what to export instead. */
export interface RefusedExport {
  readonly title: string
  readonly recognize: (header: HeaderView) => boolean
  readonly why: string
  readonly fix: string
}

export const REFUSED_EXPORTS: readonly RefusedExport[] = [
  {
    title: 'Claude Code analytics',
    recognize: (header) =>
      header.has('user') && (header.has('lines this month') || header.has('prs with cc')),
    why: 'It counts lines and pull requests by user; it has neither tokens nor costs.',
    fix: 'Export the spend report (claude.ai › Settings › Usage), or the cost and the usage from platform.claude.com.',
  },
  {
    title: 'GitHub Copilot activity',
    recognize: (header) => header.has('code_generation_activity_count'),
    why: 'It counts what people did with Copilot; it has neither tokens nor spend.',
    fix: 'Export the AI usage report, which has the money: github.com › Organization › Settings › Billing › Usage.',
  },
  {
    title: 'Databricks list prices',
    recognize: (header) => header.has('sku_name', 'price_start_time', 'pricing'),
    why: 'It has prices but no usage.',
    fix: 'Export system.billing.usage for the period.',
  },
  {
    title: 'Request trace without a bill',
    recognize: (header) =>
      header.cells.length === 3 && header.has('timestamp', 'contexttokens', 'generatedtokens'),
    why: 'It has no provider, no model and no cost.',
    fix: 'Export the usage or the bill from the provider that served the requests.',
  },
]

/** Why a table that no format reads is no bill, where that is known. */
export function refusalOf(records: readonly (readonly string[])[]): Problem | undefined {
  for (const record of records.slice(0, MAX_PREAMBLE_LINES)) {
    const view = headerView(record, [])
    const found = REFUSED_EXPORTS.find(({ recognize }) => recognize(view))
    if (found !== undefined) {
      return {
        what: `This is a different kind of export: ${found.title}. ${found.why}`,
        where: 'the header',
        found: record.slice(0, 8).join(', '),
        fix: found.fix,
      }
    }
  }
  return undefined
}
