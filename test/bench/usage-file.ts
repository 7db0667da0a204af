import { closeSync, openSync, writeSync } from 'node:fs'
import { seededRandom } from '../../shared/statistics/seeded-random.ts'

const HEADER =
  'start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,batch,service_tier,input_tokens,output_tokens,input_cached_tokens,input_uncached_tokens,input_text_tokens,output_text_tokens,input_cached_text_tokens,input_audio_tokens,input_cached_audio_tokens,output_audio_tokens,input_image_tokens,input_cached_image_tokens,output_image_tokens'

const START = Date.UTC(2025, 0, 1) / 1000
const HOUR = 3600

/** Who makes the calls; each key has one project, one user and one model, and so is one workload. */
export interface Callers {
  readonly keys: number
  readonly projects: number
  readonly users: number
  readonly models: readonly string[]
}

/** One company as it is usual. */
export const COMPANY: Callers = {
  keys: 120,
  projects: 12,
  users: 40,
  models: ['gpt-5.5', 'gpt-5.4-mini', 'gpt-5.4-nano', 'gpt-4o-2024-08-06', 'o4-mini'],
}

/** A group of companies that gives every service a key of its own. */
export const GROUP: Callers = {
  keys: 1500,
  projects: 150,
  users: 600,
  models: [
    ...COMPANY.models,
    'gpt-5.4',
    'gpt-4.1',
    'gpt-4o',
    'gpt-6-sol',
    'gpt-4.1-mini',
    'gpt-6-luna',
  ],
}

/**
 * Writes an OpenAI usage export of so many rows: hourly buckets, 24 columns, some 250 bytes a row. The same number of
 * rows of the same callers is always the same file.
 */
export function writeUsageFile(file: string, rows: number, callers = COMPANY): void {
  const random = seededRandom(rows)
  const handle = openSync(file, 'w')
  try {
    writeSync(handle, `${HEADER}\n`)
    let left = rows
    for (let hour = 0; left > 0; hour++) {
      const lines: string[] = []
      for (let key = 0; key < callers.keys && left > 0; key++, left--) {
        lines.push(line(hour, key, callers, random))
      }
      writeSync(handle, `${lines.join('\n')}\n`)
    }
  } finally {
    closeSync(handle)
  }
}

function line(
  hour: number,
  key: number,
  { projects, users, models }: Callers,
  random: () => number,
): string {
  const start = START + hour * HOUR
  const iso = (seconds: number): string =>
    new Date(seconds * 1000).toISOString().replace('.000Z', '+00:00')
  const requests = 1 + Math.floor(random() * 200)
  const input = requests * (300 + Math.floor(random() * 4000))
  const cached = Math.floor(input * random() * 0.8)
  const output = requests * (20 + Math.floor(random() * 700))
  return [
    start,
    start + HOUR,
    iso(start),
    iso(start + HOUR),
    `proj_${String(key % projects).padStart(20, 'a')}`,
    `${requests}.0`,
    `user-${String(key % users).padStart(20, 'b')}`,
    `key_${String(key).padStart(20, 'c')}`,
    models[key % models.length],
    key % 10 === 0 ? 'True' : 'False',
    'default',
    `${input}.0`,
    `${output}.0`,
    `${cached}.0`,
    `${input - cached}.0`,
    `${input}.0`,
    `${output}.0`,
    `${cached}.0`,
    0,
    0,
    0,
    0,
    0,
    0,
  ].join(',')
}
