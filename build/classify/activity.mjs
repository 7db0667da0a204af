// Days, hours and batch share of the workloads of a company, read from its exports.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'

/**
 * @typedef {{ days: Map<string, number>, hours: number[] | undefined, batch: number, total: number,
 *   write1h: number, write: number, rows: number, users: Set<string> }} Activity
 * @typedef {Record<string, string>} Row
 * @typedef {{ key: string, day: string, hour?: number | undefined, amount: number, batch: boolean, write1h?: number,
 *   write?: number, user?: string }} Event
 */

/**
 * @param {string} folder
 * @returns {Map<string, Activity>}
 */
export function readActivity(folder) {
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
export function rowsOf(text) {
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
