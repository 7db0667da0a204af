// Labelled workloads of the simulated companies as profiles: names and totals from truth.json, rhythm from the exports.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { at } from '../tree.mjs'

/**
 * @typedef {import('../../shared/classify/profile.ts').WorkloadProfile} WorkloadProfile
 * @typedef {import('../../shared/domain/tier.ts').Tier} Tier
 * @typedef {import('../../shared/domain/tier.ts').Task} Task
 * @typedef {{ company: string, profile: WorkloadProfile, task: Task, tier: Tier, difficulty: string,
 *   fairUnsure: boolean, named: boolean, spend: number }} Labelled
 * @typedef {{ input: number | null, cacheRead: number | null, cacheWrite: number | null, output: number | null,
 *   reasoning: number | null }} TruthTokens
 * @typedef {{ id: string, provider: string, project: string[], apiKey: string[], user: string | null, model: string,
 *   task: Task, neededTier: Tier, difficulty: string, fairUnsure?: boolean, named: boolean,
 *   spend: Record<string, string>, included: Record<string, string>, tokens: TruthTokens | null,
 *   requests: number | null }} TruthWorkload
 * @typedef {{ days: Map<string, number>, hours: number[] | undefined, batch: number, total: number,
 *   write1h: number, write: number, rows: number, users: Set<string> }} Activity
 * @typedef {Record<string, string>} Row
 * @typedef {{ key: string, day: string, hour?: number | undefined, amount: number, batch: boolean, write1h?: number,
 *   write?: number, user?: string }} Event
 */

/** Where the simulated companies lie beside this project, when they are there. */
export const companiesFolder = at('../shared/company/companies')

/** @returns {Labelled[]} empty when the companies are not there */
export function labelledWorkloads() {
  if (!existsSync(companiesFolder)) return []
  return readdirSync(companiesFolder).sort().flatMap(companyWorkloads)
}

/** @param {string} company */
function companyWorkloads(company) {
  const folder = path.join(companiesFolder, company)
  /** @type {{ workloads: TruthWorkload[] }} */
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8'))
  const activity = readActivity(path.join(folder, 'exports'))
  const tiers = paidTiers()
  return truth.workloads.map((w) => labelled(company, w, activity.get(activityKey(w)), tiers))
}

/** @param {TruthWorkload} w */
function activityKey(w) {
  if (w.provider === 'openai') return `openai ${w.apiKey[0] ?? ''} ${w.model}`
  if (w.provider === 'github') return `github ${w.project[0] ?? ''}`
  if (w.provider === 'cursor') return `cursor ${w.user ?? ''} ${w.model}`
  return `${w.provider} ${w.apiKey[0] ?? ''}`
}

/** @returns {Map<string, Tier>} model id to the tier that is paid for */
function paidTiers() {
  const text = readFileSync(at('../shared/prices/tiers.csv'), 'utf8')
  return new Map(rowsOf(text).map((r) => [r['model'] ?? '', /** @type {Tier} */ (r['paid_tier'])]))
}

/**
 * @param {string} company
 * @param {TruthWorkload} w
 * @param {Activity | undefined} activity
 * @param {Map<string, Tier>} tiers
 * @returns {Labelled}
 */
function labelled(company, w, activity, tiers) {
  const money = Object.values(w.spend)[0] ?? '0'
  return {
    company,
    profile: profileOf(w, activity, tiers),
    task: w.task,
    tier: w.neededTier,
    difficulty: w.difficulty,
    fairUnsure: w.fairUnsure === true || w.difficulty === 'ambiguous',
    named: w.named,
    spend: Number(money) + Number(Object.values(w.included)[0] ?? '0'),
  }
}

/**
 * @param {TruthWorkload} w
 * @param {Activity | undefined} activity
 * @param {Map<string, Tier>} tiers
 * @returns {WorkloadProfile}
 */
function profileOf(w, activity, tiers) {
  const write = w.tokens?.cacheWrite ?? undefined
  const hourShare = activity && activity.write > 0 ? activity.write1h / activity.write : 0
  const days = activity ? [...activity.days.keys()] : []
  return {
    id: w.id,
    provider: w.provider,
    names: {
      project: w.project,
      apiKey: w.apiKey,
      user: [...(activity?.users ?? [])][0] ?? w.user ?? undefined,
      operation: undefined,
      tags: [],
    },
    model: w.model,
    paidTier: tiers.get(w.model),
    serviceTier: undefined,
    batchShare: activity && activity.total > 0 ? activity.batch / activity.total : undefined,
    tokens: {
      input: w.tokens?.input ?? undefined,
      cacheRead: w.tokens?.cacheRead ?? undefined,
      cacheWrite5m: write === undefined ? undefined : write * (1 - hourShare),
      cacheWrite1h: write === undefined ? undefined : write * hourShare,
      output: w.tokens?.output ?? undefined,
      reasoning: w.tokens?.reasoning ?? undefined,
    },
    requests: w.requests ?? undefined,
    rows: activity?.rows ?? 0,
    spend: Number(Object.values(w.spend)[0] ?? '0'),
    activeDays: activity?.days.size,
    periodDays: 92,
    weekdays: activity && weekdaysOf(activity.days),
    hours: activity?.hours,
    dailyVariation:
      days.length > 1 && activity ? variation([...activity.days.values()]) : undefined,
    reasoningShare: undefined,
  }
}

/** @param {Map<string, number>} days */
function weekdaysOf(days) {
  const sums = [0, 0, 0, 0, 0, 0, 0]
  for (const [day, amount] of days) {
    const monday = (new Date(day).getUTCDay() + 6) % 7
    sums[monday] = (sums[monday] ?? 0) + amount
  }
  return sums
}

/** @param {number[]} values */
function variation(values) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const square = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length
  return mean > 0 ? Math.sqrt(square) / mean : 0
}

/**
 * @param {string} folder
 * @returns {Map<string, Activity>}
 */
function readActivity(folder) {
  /** @type {Map<string, Activity>} */
  const all = new Map()
  for (const name of readdirSync(folder)) {
    const read = readers.find((r) => r.file.test(name))
    if (read === undefined) continue
    const bytes = readFileSync(path.join(folder, name))
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    for (const row of rowsOf(text)) {
      const event = read.event(row)
      if (event !== undefined) record(all, event)
    }
  }
  return all
}

/**
 * @param {string} text
 * @returns {Row[]}
 */
function rowsOf(text) {
  return /** @type {Row[]} */ (
    Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data
  )
}

/**
 * @param {Map<string, Activity>} all
 * @param {Event} event
 */
function record(all, event) {
  const seen = all.get(event.key) ?? {
    days: new Map(),
    hours: event.hour === undefined ? undefined : new Array(24).fill(0),
    batch: 0,
    total: 0,
    write1h: 0,
    write: 0,
    rows: 0,
    users: new Set(),
  }
  all.set(event.key, seen)
  seen.days.set(event.day, (seen.days.get(event.day) ?? 0) + event.amount)
  if (seen.hours !== undefined && event.hour !== undefined)
    seen.hours[event.hour] = (seen.hours[event.hour] ?? 0) + event.amount
  seen.total += event.amount
  if (event.batch) seen.batch += event.amount
  seen.write1h += event.write1h ?? 0
  seen.write += event.write ?? 0
  seen.rows += 1
  if (event.user !== undefined) seen.users.add(event.user)
}

/** @param {string | undefined} cell */
const number = (cell) => Number(cell ?? '0') || 0

/** @type {{ file: RegExp, event: (row: Row) => Event | undefined }[]} */
const readers = [
  {
    file: /^completions_usage/,
    event: (r) =>
      !r['project_id']
        ? undefined
        : {
            key: `openai ${r['api_key_id'] ?? ''} ${r['model'] ?? ''}`,
            day: (r['start_time_iso'] ?? '').slice(0, 10),
            amount: number(r['num_model_requests']),
            batch: r['batch'] === 'True',
          },
  },
  {
    file: /^claude_api_tokens/,
    event: (r) => ({
      key: `anthropic ${r['api_key'] ?? ''}`,
      day: r['usage_date_utc'] ?? '',
      amount:
        number(r['usage_input_tokens_no_cache']) +
        number(r['usage_input_tokens_cache_read']) +
        number(r['usage_output_tokens']),
      batch: r['usage_type'] === 'batch',
      write1h: number(r['usage_input_tokens_cache_write_1h']),
      write:
        number(r['usage_input_tokens_cache_write_1h']) +
        number(r['usage_input_tokens_cache_write_5m']),
    }),
  },
  {
    file: /^cur-/,
    event: (r) => {
      const app =
        r['resourceTags/user:app'] ?? /"user_app":"([^"]*)"/.exec(r['resource_tags'] ?? '')?.[1]
      const type = r['lineItem/UsageType'] ?? r['line_item_usage_type'] ?? ''
      if (!app || !/token/i.test(type)) return undefined
      return {
        key: `aws ${app}`,
        day: (r['lineItem/UsageStartDate'] ?? r['line_item_usage_start_date'] ?? '').slice(0, 10),
        amount: number(r['lineItem/UsageAmount'] ?? r['line_item_usage_amount']),
        batch: /batch/i.test(type),
      }
    },
  },
  {
    file: /^azure-cost-details/,
    event: (r) => {
      const app = /"app": "([^"]*)"/.exec(r['Tags'] ?? r['tags'] ?? '')?.[1]
      if (!app || !/Foundry/.test(r['MeterCategory'] ?? r['meterCategory'] ?? '')) return undefined
      const [month, day, year] = (r['Date'] ?? r['date'] ?? '').split('/')
      return {
        key: `azure ${app}`,
        day: `${year ?? ''}-${month ?? ''}-${day ?? ''}`,
        amount: number(r['costInUsd'] ?? r['CostInBillingCurrency']),
        batch: /batch/i.test(r['MeterName'] ?? r['meterName'] ?? ''),
      }
    },
  },
  {
    file: /^gcp-/,
    event: (r) => {
      const app = /'app', 'value': '([^']*)'/.exec(r['labels'] ?? '')?.[1]
      if (!app) return undefined
      return {
        key: `gcp ${app}`,
        day: (r['usage_start_time'] ?? '').slice(0, 10),
        hour: number((r['usage_start_time'] ?? '').slice(11, 13)),
        amount: number(r['cost']),
        batch: /batch/i.test(r['sku.description'] ?? ''),
      }
    },
  },
  {
    file: /^github-ai/,
    event: (r) => ({
      key: `github ${r['repository'] ?? ''}`,
      day: r['date'] ?? '',
      amount: number(r['quantity']),
      batch: false,
      user: r['username'] ?? '',
    }),
  },
  {
    file: /^cursor-/,
    event: (r) =>
      /errored|no charge/i.test(r['Kind'] ?? '')
        ? undefined
        : {
            key: `cursor ${r['User'] ?? ''} ${r['Model'] ?? ''}`,
            day: (r['Date'] ?? '').slice(0, 10),
            hour: number((r['Date'] ?? '').slice(11, 13)),
            amount: 1,
            batch: false,
          },
  },
]
