// Labelled workloads of the simulated companies as profiles: names and totals from truth.json, rhythm from the exports.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { at } from '../tree.mjs'
import { readActivity, rowsOf } from './activity.mjs'

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
 * @typedef {import('./activity.mjs').Activity} Activity
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
