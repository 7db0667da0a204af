import { isRecord, records, scalarText } from '../reading/json-table.ts'

/** What a row of a ccusage report is read by. */
export const CCUSAGE_COLUMNS = [
  'date',
  'project',
  'model',
  'inputTokens',
  'outputTokens',
  'cacheCreationTokens',
  'cacheReadTokens',
  'cost',
]

const LISTS = ['daily', 'weekly', 'monthly', 'sessions', 'session', 'blocks']
const DATES = ['date', 'week', 'month', 'lastActivity', 'startTime']

type Json = Readonly<Record<string, unknown>>

/** A report has one list of entries (or one for each project) and its totals beside it. */
export function isCcusage(value: unknown): boolean {
  const first = entries(value)[0]?.entry
  if (first === undefined) return false
  const counts = isRecord(first['tokenCounts']) ? first['tokenCounts'] : first
  return 'inputTokens' in counts && 'outputTokens' in counts && DATES.some((name) => name in first)
}

/** One row for each model of an entry where it is broken down by model, else one for the entry. Totals are left out. */
export function* ccusageRows(value: unknown): Iterable<ReadonlyMap<string, string>> {
  for (const { project, entry } of entries(value)) {
    if (entry['isGap'] === true) continue
    const date = DATES.map((name) => entry[name]).find((found) => typeof found === 'string') ?? ''
    const common = { date, project }
    const models = breakdown(entry)
    if (models.length > 0) {
      for (const { model, part } of models) yield rowOf({ ...common, model }, part)
    } else {
      const used = entry['modelsUsed'] ?? entry['models']
      const model = Array.isArray(used) && used.length === 1 ? scalarText(used[0]) : ''
      yield rowOf({ ...common, model }, entry)
    }
  }
}

function rowOf(common: Readonly<Record<string, string>>, part: Json): ReadonlyMap<string, string> {
  const counts = isRecord(part['tokenCounts']) ? part['tokenCounts'] : part
  const fields: Json = {
    ...common,
    inputTokens: counts['inputTokens'],
    outputTokens: counts['outputTokens'],
    cacheCreationTokens: counts['cacheCreationTokens'] ?? counts['cacheCreationInputTokens'],
    cacheReadTokens: counts['cacheReadTokens'] ?? counts['cacheReadInputTokens'],
    cost: part['cost'] ?? part['totalCost'] ?? part['costUSD'],
  }
  return new Map(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [key, scalarText(value)]),
  )
}

function breakdown(entry: Json): readonly { readonly model: string; readonly part: Json }[] {
  const list = records(entry['modelBreakdowns'])
  if (list.length > 0) {
    return list.map((part) => ({ model: scalarText(part['modelName'] ?? part['model']), part }))
  }
  const byModel = entry['modelBreakdowns'] ?? entry['breakdown']
  return isRecord(byModel)
    ? Object.entries(byModel).flatMap(([model, part]) => (isRecord(part) ? [{ model, part }] : []))
    : []
}

function entries(value: unknown): readonly { readonly project: string; readonly entry: Json }[] {
  if (!isRecord(value)) return []
  if (isRecord(value['projects'])) {
    return Object.entries(value['projects']).flatMap(([project, list]) =>
      records(list).map((entry) => ({ project, entry })),
    )
  }
  const isTyped = 'type' in value && 'summary' in value
  const list = isTyped ? value['data'] : LISTS.map((name) => value[name]).find(Array.isArray)
  return records(list).map((entry) => ({ project: scalarText(entry['project']), entry }))
}
