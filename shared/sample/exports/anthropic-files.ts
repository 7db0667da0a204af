import { AMOUNT_PLACES, type Amount } from '../../domain/amount.ts'
import { formatDay, monthOf } from '../../domain/day.ts'
import { dailyUse, SAMPLE_MONTHS, type Use } from '../activity.ts'
import type { ChargeLine } from '../charge-lines.ts'
import { csvText } from './csv-text.ts'
import type { SampleFile } from './sample-file.ts'
import { randomText, seededRandom, seedOf } from '../../statistics/seeded-random.ts'
import { SAMPLE_WORKLOADS } from '../sample-workloads.ts'

const USAGE_HEADER =
  'usage_date_utc,model_version,api_key,workspace,usage_type,context_window,usage_input_tokens_no_cache,usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,usage_output_tokens,web_search_count,inference_geo,speed'

const COST_HEADER =
  'usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd,list_price_usd,cost_type,inference_geo,speed,api_key_id,api_key_status'

const CONTEXT_WINDOW = '≤ 200k'

/**
 * Tokens and cost of each month: one file each, as the console gives them.
 *
 * @param uses by day. @param linesOf what the bill says about a day's use, each amount in whole cents.
 */
export function anthropicFiles(
  uses: readonly Use[],
  linesOf: (use: Use) => readonly ChargeLine[],
): readonly SampleFile[] {
  return SAMPLE_MONTHS.flatMap((month) => {
    const used = uses.filter((use) => monthOf(use.day) === month)
    const name = month.replace('-', '_')
    return [
      // Newest first is how the console sorts tokens; cost it sorts by day.
      {
        name: `claude_api_tokens_${name}.csv`,
        text: csvText(USAGE_HEADER, used.map(usageRow).reverse()),
      },
      {
        name: `claude_api_cost_${name}.csv`,
        text: csvText(COST_HEADER, used.flatMap(linesOf).map(costRow)),
      },
    ]
  })
}

export function anthropicUse(): readonly Use[] {
  return SAMPLE_WORKLOADS.filter((workload) => workload.export === 'anthropic')
    .flatMap(dailyUse)
    .sort((a, b) => a.day - b.day)
}

function usageRow(use: Use): readonly string[] {
  const { workload } = use
  return [
    formatDay(use.day),
    workload.model,
    workload.key,
    workload.project,
    workload.isBatch ? 'batch' : 'standard',
    CONTEXT_WINDOW,
    String(use.input),
    String(use.cacheWrite5m),
    String(use.cacheWrite1h),
    String(use.cacheRead),
    String(use.output),
    '0',
    'global',
    '',
  ]
}

const TOKEN_TYPES = {
  input: 'input_no_cache',
  cacheRead: 'input_cache_read',
  cacheWrite5m: 'input_cache_write_5m',
  cacheWrite1h: 'input_cache_write_1h',
  output: 'output',
} as const

function costRow({ use, kind, cost }: ChargeLine): readonly string[] {
  const { workload } = use
  return [
    formatDay(use.day),
    displayName(workload.model),
    workload.project,
    workload.key,
    'message',
    CONTEXT_WINDOW,
    TOKEN_TYPES[kind],
    cents(cost),
    cents(cost),
    'token',
    'global',
    '',
    `apikey_01${randomText(seededRandom(seedOf(workload.key)), 22)}`,
    'active',
  ]
}

/** `claude-opus-4-8` is `Claude Opus 4.8` in the cost export. */
function displayName(model: string): string {
  const [family = '', ...rest] = model.split('-')
  const line = rest[0] ?? ''
  return `${capital(family)} ${capital(line)} ${rest.slice(1).join('.')}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Dollars with two decimals; the amount has been rounded to cents before. */
function cents(amount: Amount): string {
  const digits = (amount / 10n ** BigInt(AMOUNT_PLACES - 2)).toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
