import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { TASKS, TIERS, type Task, type Tier } from '../../shared/domain/tier.ts'

/** What a person says about one workload of a folder of exports, and how to find it there. */
export interface Label {
  /** The folder of exports, as named in the labels: what a person would answer questions on. */
  readonly bill: string
  /** The company, or the trade where one bill holds the workloads of several: what is left out together. */
  readonly group: string
  /** `en`, `de` …; `other` where the label says no more than that; `-` for names without words. */
  readonly language: string
  readonly tier: Tier
  readonly task: Task
  readonly difficulty: string
  /** Whether being unsure is no error. */
  readonly isOpen: boolean
  /** Names under which the exports show it; empty lists hold of all workloads. */
  readonly projects: readonly string[]
  readonly apiKeys: readonly string[]
  readonly models: readonly string[]
  readonly user: string | undefined
}

/** Labels with the folder of the exports that they speak of. */
export interface LabelledExports {
  readonly exports: string
  readonly labels: readonly Label[]
}

const money = z.record(z.string(), z.string())

const TRUTH = z.object({
  workloads: z.array(
    z.object({
      project: z.array(z.string()),
      apiKey: z.array(z.string()),
      user: z.string().nullable(),
      model: z.string(),
      modelNames: z.array(z.string()),
      task: z.enum(TASKS),
      neededTier: z.enum(TIERS),
      difficulty: z.string(),
      fairUnsure: z.boolean().optional(),
      spend: money,
    }),
  ),
})

const LINE = z.object({
  trade: z.string(),
  lang: z.string(),
  name: z.string(),
  task: z.enum(TASKS),
  tier: z.enum(TIERS),
  difficulty: z.string(),
})

/** Every labelled folder of exports below a folder; none where there are no labels. */
export function readLabels(folder: string): readonly LabelledExports[] {
  return [...companies(path.join(folder, 'companies')), ...lines(path.join(folder, 'labels-2'))]
}

function companies(folder: string): readonly LabelledExports[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((company) => {
      const text = readFileSync(path.join(folder, company, 'truth.json'), 'utf8')
      return {
        exports: path.join(folder, company, 'exports'),
        labels: TRUTH.parse(JSON.parse(text)).workloads.map((given): Label => ({
          bill: company,
          group: company,
          language: languageOf(given.difficulty),
          tier: given.neededTier,
          task: given.task,
          difficulty: given.difficulty,
          isOpen: given.fairUnsure === true || given.difficulty === 'ambiguous',
          projects: given.project,
          apiKeys: given.apiKey,
          models: [given.model, ...given.modelNames],
          user: given.user ?? undefined,
        })),
      }
    })
}

function languageOf(difficulty: string): string {
  if (difficulty === 'shape-only') return '-'
  return difficulty === 'multilingual' ? 'other' : 'en'
}

function lines(folder: string): readonly LabelledExports[] {
  const file = path.join(folder, 'labels.jsonl')
  if (!existsSync(file)) return []
  const labels = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => LINE.parse(JSON.parse(line)))
    .map((given): Label => ({
      bill: 'labels-2',
      group: given.trade,
      language: given.lang,
      tier: given.tier,
      task: given.task,
      difficulty: given.difficulty,
      isOpen: given.difficulty === 'ambiguous',
      projects: [given.name],
      apiKeys: [],
      models: [],
      user: undefined,
    }))
  return [{ exports: path.join(folder, 'exports'), labels }]
}
