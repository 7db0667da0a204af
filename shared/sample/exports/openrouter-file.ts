import { formatAmount, negate, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import { startOfDay } from '../../domain/day.ts'
import { singleCalls, type Use } from '../activity.ts'
import { chargeLines } from '../charge-lines.ts'
import { csvText } from './csv-text.ts'
import { listCost } from '../list-prices.ts'
import type { SampleFile } from './sample-file.ts'
import { randomText, seededRandom, seedOf, type Random } from '../../statistics/seeded-random.ts'
import { SAMPLE_WORKLOADS } from '../sample-workloads.ts'

const HEADER =
  'generation_id,created_at,cost_total,cost_web_search,cost_cache,cost_file_processing,byok_usage_inference,tokens_prompt,tokens_completion,tokens_reasoning,tokens_cached,model_permaslug,provider_name,variant,cancelled,streamed,user,finish_reason_raw,finish_reason_normalized,generation_time_ms,time_to_first_token_ms,api_key_disabled,api_key_name,app_name'

const HOSTS: Readonly<Record<string, string>> = {
  'z-ai/glm-5.3-flash': 'Z.AI',
  'moonshotai/kimi-k3.1-pro': 'Moonshot AI',
  'deepseek/deepseek-v3.2': 'DeepInfra',
}

const RELEASES: Readonly<Record<string, string>> = {
  'z-ai/glm-5.3-flash': '20260716',
  'moonshotai/kimi-k3.1-pro': '20260702',
  'deepseek/deepseek-v3.2': '20251201',
}

/** One file with a row for every call, newest first. */
export function openrouterFiles(): readonly SampleFile[] {
  const random = seededRandom(seedOf('moments of the calls'))
  const calls = openrouterUse().map((use) => ({ use, at: momentOf(use, random) }))
  calls.sort((a, b) => b.at - a.at)
  return [
    {
      name: 'openrouter_activity_2026-10-31.csv',
      text: csvText(
        HEADER,
        calls.map(({ use, at }) => row(use, at, random)),
      ),
    },
  ]
}

export function openrouterUse(): readonly Use[] {
  return SAMPLE_WORKLOADS.filter((workload) => workload.export === 'openrouter').flatMap(
    singleCalls,
  )
}

/** Dollars charged for one call. */
export function callCost(use: Use): Amount {
  return chargeLines(use).reduce((sum, line) => (sum + line.cost) as Amount, ZERO)
}

/** Between seven in the morning and nine in the evening, in milliseconds. */
function momentOf(use: Use, random: Random): number {
  return startOfDay(use.day) + Math.floor((7 + random() * 14) * 3_600_000)
}

function row(use: Use, at: number, random: Random): readonly string[] {
  const { workload } = use
  const created = new Date(at).toISOString()
  const reasoning = Math.floor(use.output * random() * 0.4)
  const took = 900 + Math.floor(use.output * 18 * (0.7 + random() * 0.6))
  return [
    `gen-${Math.floor(at / 1000)}-${randomText(random, 20)}`,
    created.replace('T', ' ').replace('Z', ''),
    formatAmount(callCost(use)),
    '',
    cacheDiscount(use),
    '',
    '0',
    String(use.input + use.cacheRead),
    String(use.output),
    String(reasoning),
    String(use.cacheRead),
    `${workload.model}-${RELEASES[workload.model] ?? ''}`,
    HOSTS[workload.model] ?? '',
    'standard',
    'false',
    'true',
    '',
    'stop',
    'stop',
    String(took),
    String(250 + Math.floor(random() * 900)),
    'false',
    workload.key,
    workload.project,
  ]
}

/** Negative, and already inside the total: what the cached part would have cost more without the cache. */
function cacheDiscount({ workload, cacheRead }: Use): string {
  if (cacheRead === 0) return ''
  const full = listCost(workload.model, 'input', cacheRead, false) ?? ZERO
  const paid = listCost(workload.model, 'cacheRead', cacheRead, false) ?? ZERO
  return formatAmount(negate(subtract(full, paid)))
}
