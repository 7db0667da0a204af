import type { ChargeDraft } from '../../domain/charge.ts'
import type { Cells, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalCount, text, textCopier, type Column } from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'

/**
 * Anthropic Console, usage export: tokens by day, model, key and workspace; no money.
 *
 * The four input columns are disjoint; output includes thinking. The older form has one cache-write column, which
 * is the five-minute kind. Web searches are charged apart and stand only in the cost export.
 */
export const anthropicUsage = {
  id: 'anthropic.usage',
  title: 'Anthropic usage',
  shape: 'table',
  provider: 'anthropic',
  stream: { role: 'usage', activity: 'api' },
  confidence: 'A-',
  source: {
    evidence:
      'the same header in six independent readers of 2026, one row from a real export priced by hand',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'platform.claude.com › Usage. Choose the month and Export. The file name begins with claude_api_tokens.',
    ifWrongOne:
      'If the file has cost_usd, it is the cost export: it has costs but no tokens. Keep it, and export the usage as well; the two are joined.',
  },
  requiredColumns: ['usage_date_utc', 'model_version', 'usage_input_tokens_no_cache'],
  countsCacheApart: true,
  variants: ['2026', 'one-cache-write'],
  recognize: (header) => header.has('usage_date_utc', 'usage_input_tokens_no_cache'),
  bind: (context) => {
    const columns = new Columns(context)
    const readMoment = bindMoment(columns.find('usage_date_utc'))
    const usageType = columns.find('usage_type')
    const speed = columns.find('speed')
    const region = columns.find('inference_geo')
    const input = columns.find('usage_input_tokens_no_cache')
    const write5m = columns.find(
      'usage_input_tokens_cache_write_5m',
      'usage_input_tokens_cache_write',
    )
    const write1h = columns.find('usage_input_tokens_cache_write_1h')
    const cacheRead = columns.find('usage_input_tokens_cache_read')
    const output = columns.find('usage_output_tokens')
    const copyTexts = textCopier(columns, {
      model: ['model_version', 'model'],
      apiKeyName: 'api_key',
      projectName: 'workspace',
      contextWindow: 'context_window',
    })
    return (cells, draft) => {
      readMoment(cells, draft)
      draft.input = optionalCount(cells, input)
      draft.cacheWrite5m = optionalCount(cells, write5m)
      draft.cacheWrite1h = optionalCount(cells, write1h)
      draft.cacheRead = optionalCount(cells, cacheRead)
      draft.output = optionalCount(cells, output)
      if (draft.input === undefined && draft.output === undefined) {
        return { kind: 'skipped', reason: 'blank-bucket' }
      }
      copyTexts(cells, draft)
      const type = text(cells, usageType)
      draft.batch = isBatch(type)
      draft.serviceTier = text(cells, speed) || type
      draft.region = knownRegion(text(cells, region))
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat

/** Hours state their minute. A day that is written as its first moment is still a day. */
function bindMoment(column: Column): (cells: Cells, draft: ChargeDraft) => void {
  const readMoment = momentReader(column)
  return (cells, draft) => {
    readMoment(cells, draft)
    if (text(cells, column).endsWith('T00:00:00Z')) draft.minute = undefined
  }
}

/** `undefined` where the export does not tell batch apart. */
function isBatch(usageType: string): boolean | undefined {
  return usageType === '' ? undefined : usageType.toLowerCase() === 'batch'
}

/** Anthropic writes `not_available` where it says nothing. */
export function knownRegion(geo: string): string {
  return geo === 'not_available' ? '' : geo
}
