import { TASKS, type Task } from '../../../shared/domain/tier.ts'
import TASK_WORDS from './task-words.json' with { type: 'json' }
import TRADE_WORDS from './trades.json' with { type: 'json' }

/** Things that trades handle, by trade and language: what stands beside a task in a name. */
const TRADES: Readonly<Record<string, Readonly<Record<string, string>>>> = TRADE_WORDS

/** A made-up name of a project or key, and what it is for. */
export interface MadeName {
  readonly name: string
  readonly task: Task
  readonly language: string
  readonly trade: string
}

const NAMES_A_WORD = 7
const CODE_NAMES =
  'heron, kestrel, otter, badger, lynx, marlin, quartz, basalt, cobalt, saffron, juniper, cedar, aspen, andromeda, vega, orbit, comet, zephyr, monsoon, fjord, delta, everest, denali, tatra, ural, volga, danube, mekong, nile, sahara, koala, tiger, falke, adler, hirsch, loup, cigale, lobo, puma, farfalla, vlinder, sokół, wilk, берёза, сокол, kartal, yıldız, نسر, نجمة, गरुड़, कमल, ช้าง, มังกร, garuda, melati, sen vàng, phượng, 凤凰, 长城, 桜, 富士, 무궁화, 호랑이'
const TEAMS =
  'team a, squad 3, default project, main, prod, production, staging, dev key, test key, shared, general, workspace 2, misc, internal, project x, new project, backend key, service account, sa runner, api key 7, core, infra, lab, group 4, unit 12, branch office, region north, cost center, kst 4410, cc 7120, department 9, dpt sud, equipe 2, equipo norte, time azul, abteilung 5, zespół, команда, takım, فريق, टीम, ทีม, tim, nhóm, 部门, 部署, 팀'
const PEOPLE =
  'anna k, j smith, m dubois, lopez, oliveira, rossi, jansen, kowalski, ivanov, yilmaz, hassan, sharma, somchai, budi, nguyen, wang, tanaka, kim minji'
const ENVIRONMENTS = ['prod', 'dev', 'stg', 'v2', 'eu', 'us-east', 'weu', 'main', '01', 'q3']
const PREFIXES = ['svc', 'app', 'team', 'rg', 'proj', 'api', 'gpt', 'llm', 'ai', 'ml', 'sa']

/** At least 12,000 names: every word of every task with things of trades and the habits of teams; always the same. */
export function makeNames(): readonly MadeName[] {
  const random = sequence(7)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  return [...taskNames(pick, random), ...emptyNames(pick)]
}

type Pick = (list: readonly string[]) => string

function taskNames(pick: Pick, random: () => number): readonly MadeName[] {
  const trades = Object.keys(TRADES)
  return tasks().flatMap(([task, languages]) =>
    Object.entries(languages).flatMap(([language, words]) =>
      listed(words).flatMap((word) =>
        Array.from({ length: NAMES_A_WORD }, () => {
          const trade = pick(trades)
          const thing = pick(listed(TRADES[trade]?.[random() < 0.8 ? language : 'en'] ?? ''))
          return { name: written(word, thing, pick, random), task, language, trade }
        }),
      ),
    ),
  )
}

/**
 * What teams call the tasks, by task and language: words written for training, from the names of occupations and
 * processes, not from any bill.
 */
function tasks(): readonly (readonly [Task, Readonly<Record<string, string>>])[] {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = TASK_WORDS
  return TASKS.filter((task) => task !== 'unknown').map((task) => [task, words[task] ?? {}])
}

/** Every word for training: of tasks and of trades. */
export function trainingWords(): readonly string[] {
  const trades = Object.values(TRADES).flatMap((languages) => Object.values(languages))
  const ofTasks = tasks().flatMap(([, languages]) => Object.values(languages))
  return [...trades, ...ofTasks].flatMap(listed)
}

/** The first word for each task in each language, which is the one that a dictionary gives. */
export function plainWords(): ReadonlySet<string> {
  return new Set(
    tasks().flatMap(([, languages]) =>
      Object.values(languages).flatMap((words) => listed(words).slice(0, 1)),
    ),
  )
}

/** Names that tell nothing of a task: code names, teams, people, a trade alone. */
function emptyNames(pick: Pick): readonly MadeName[] {
  const plain = [CODE_NAMES, TEAMS, PEOPLE].flatMap(listed)
  const things = Object.entries(TRADES).flatMap(([trade, languages]) =>
    Object.entries(languages).flatMap(([language, words]) =>
      listed(words).map((word) => ({ word, trade, language })),
    ),
  )
  const made = (word: string, trade: string, language: string): MadeName => ({
    name: `${word}-${pick(ENVIRONMENTS)}`,
    task: 'unknown',
    language,
    trade,
  })
  return [
    ...plain.flatMap((word) =>
      Array.from({ length: 8 }, () => made(`${pick(PREFIXES)}-${word}`, 'none', '-')),
    ),
    ...things.flatMap(({ word, trade, language }) => [
      made(word, trade, language),
      made(`${pick(PREFIXES)} ${word}`, trade, language),
    ]),
  ]
}

/** A word as teams write it: with a thing, a prefix, an environment, a ticket, a person, or in camel case. */
function written(word: string, thing: string, pick: Pick, random: () => number): string {
  const habits: readonly (() => string)[] = [
    () => word,
    () => `${thing}-${word}`,
    () => `${word} ${thing}`.replaceAll(' ', '_'),
    () => `${pick(PREFIXES)}-${word}-${pick(ENVIRONMENTS)}`.replaceAll(' ', '-'),
    () => `${thing} ${word} ${pick(ENVIRONMENTS)}`,
    () => camel(`${thing} ${word}`),
    () => `${pick(['OPS', 'DATA', 'FIN', 'ML'])}-${Math.floor(random() * 9000)} ${word}`,
    () => `cc-${Math.floor(random() * 9000)}-${word}`,
    () => `${pick(listed(PEOPLE))} ${word}`,
  ]
  return (habits[Math.floor(random() * habits.length)] ?? (() => word))()
}

function camel(text: string): string {
  return text.replace(/[ -]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Numbers from 0 to 1 that are the same at every run. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
