import { formatAmount } from '../../domain/amount.ts'
import { formatDay, monthOf, nextDay, startOfDay, type Day } from '../../domain/day.ts'
import { dailyUse, isoDay, SAMPLE_MONTHS, type Use } from '../activity.ts'
import { chargeLines, type ChargeLine } from '../charge-lines.ts'
import { csvText } from './csv-text.ts'
import { SAMPLE_COMPANY, type SampleFile } from './sample-file.ts'
import { randomText, seededRandom, seedOf } from '../../statistics/seeded-random.ts'
import type { SampleWorkload } from '../sample-workload.ts'
import { SAMPLE_WORKLOADS, UNPRICED_MODEL } from '../sample-workloads.ts'

/**
 * The last cost export was made before the month had ended: it stops a day before the usage, so that the last
 * day has to be computed from the price list.
 */
export const OPENAI_BILLED_UNTIL = isoDay('2026-10-31')

const USAGE_HEADER =
  'start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,batch,service_tier,input_tokens,output_tokens,input_cached_tokens,input_uncached_tokens,input_text_tokens,output_text_tokens,input_cached_text_tokens,input_audio_tokens,input_cached_audio_tokens,output_audio_tokens,input_image_tokens,input_cached_image_tokens,output_image_tokens'

const COST_HEADER =
  'start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,quantity,quantity_unit,line_item,user_id,api_key_id,project_id,organization_id,project_name,organization_name,user_email,api_source'

const ORGANIZATION = `org-${randomText(seededRandom(seedOf('organization')), 24)}`

/**
 * Usage and cost of each month: one file each, as the dashboard gives them.
 *
 * @param uses by day, as the dashboard sorts them.
 * @param linesOf what the bill says about a day's use.
 */
export function openaiFiles(
  uses: readonly Use[],
  linesOf: (use: Use) => readonly ChargeLine[],
): readonly SampleFile[] {
  return SAMPLE_MONTHS.flatMap((month) => {
    const used = uses.filter((use) => monthOf(use.day) === month)
    const lines = used.flatMap(linesOf)
    return [
      file('completions_usage', used, USAGE_HEADER, used.map(usageRow)),
      file(
        'cost',
        lines.map(({ use }) => use),
        COST_HEADER,
        lines.map(costRow),
      ),
    ]
  })
}

/** By day, as the dashboard sorts it. */
export function openaiUse(): readonly Use[] {
  return SAMPLE_WORKLOADS.filter((workload) => workload.export === 'openai')
    .flatMap(dailyUse)
    .sort((a, b) => a.day - b.day)
}

/** What the bill says about a day's use; nothing on the days that the last cost export leaves out. */
export function billedLines(use: Use): readonly ChargeLine[] {
  return use.day < OPENAI_BILLED_UNTIL ? chargeLines(use) : []
}

function file(
  prefix: string,
  uses: readonly Use[],
  header: string,
  rows: readonly (readonly string[])[],
): SampleFile {
  const first = uses[0]?.day
  const last = uses.at(-1)?.day
  const period = [first, last].map((day) => (day === undefined ? '' : formatDay(day))).join('_')
  return { name: `${prefix}_${period}.csv`, text: csvText(header, rows) }
}

function usageRow(use: Use): readonly string[] {
  const { workload } = use
  const uncached = use.input + use.cacheWrite5m + use.cacheWrite1h
  const text = [uncached, use.output, use.cacheRead].map(asFloat)
  return [
    ...bucket(use.day),
    projectId(workload),
    asFloat(use.calls),
    userId(workload),
    keyId(workload),
    workload.model,
    workload.isBatch ? 'True' : 'False',
    workload.model === UNPRICED_MODEL ? '' : 'default',
    asFloat(uncached + use.cacheRead),
    asFloat(use.output),
    asFloat(use.cacheRead),
    asFloat(uncached),
    ...text,
    ...Array.from({ length: 6 }, () => '0.0'),
  ]
}

const METERS = {
  input: 'input',
  cacheRead: 'cached input',
  cacheWrite5m: 'input',
  cacheWrite1h: 'input',
  output: 'output',
} as const

function costRow({ use, kind, tokens, cost }: ChargeLine): readonly string[] {
  const { workload } = use
  return [
    ...bucket(use.day),
    formatAmount(cost),
    'usd',
    String(tokens),
    'tokens',
    `${workload.model}, ${METERS[kind]}`,
    userId(workload),
    keyId(workload),
    projectId(workload),
    ORGANIZATION,
    workload.project,
    SAMPLE_COMPANY,
    '',
    '',
  ]
}

function bucket(day: Day): readonly string[] {
  const next = nextDay(day)
  return [
    String(startOfDay(day) / 1000),
    String(startOfDay(next) / 1000),
    `${formatDay(day)}T00:00:00+00:00`,
    `${formatDay(next)}T00:00:00+00:00`,
  ]
}

/** The dashboard writes whole numbers so. */
function asFloat(count: number): string {
  return `${count}.0`
}

function projectId(workload: SampleWorkload): string {
  return identifier('proj_', workload.project, 24)
}

function keyId(workload: SampleWorkload): string {
  return identifier('key_', workload.key, 16)
}

function userId(workload: SampleWorkload): string {
  return identifier('user-', `owner of ${workload.key}`, 24)
}

function identifier(prefix: string, name: string, length: number): string {
  return prefix + randomText(seededRandom(seedOf(name)), length)
}
