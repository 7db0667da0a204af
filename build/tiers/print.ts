import { TIERS } from '../../shared/domain/tier.ts'
import {
  accuracy,
  afterQuestions,
  calibrationError,
  confusion,
  costlyMistakes,
  isRight,
  reliability,
  type Judged,
} from './figures.ts'
import { groupBy } from '../../shared/domain/group-by.ts'

const QUESTIONS = 5

/** One line: how often the tier is right. */
export function printLine(title: string, all: readonly Judged[]): void {
  const { right, of, byCount, bySpend, fair, task } = accuracy(all)
  const counts = `${String(right).padStart(3)} of ${String(of).padStart(3)}`
  console.log(
    `${title.padEnd(36)} ${counts}  count ${percent(byCount)}  fair ${percent(fair)}  spend ${percent(bySpend)}  task ${percent(task)}  ece ${calibrationError(all).toFixed(3)}`,
  )
}

/** Everything that is measured of one set of verdicts. */
export function printFigures(title: string, all: readonly Judged[]): void {
  console.log(`\n${title}`)
  printLine('all', all)
  console.log(
    `after ${QUESTIONS} questions a bill: ${percent(afterQuestions(all, QUESTIONS))} of spend` +
      `   frontier called routine above 0.7: ${costlyMistakes(all).length}`,
  )
  printConfusion(all)
  printReliability(all)
  const parts: readonly (readonly [string, (judged: Judged) => string])[] = [
    ['provider', ({ workload }) => workload.profile.provider],
    ['language', ({ workload }) => workload.label.language],
    ['difficulty', ({ workload }) => workload.label.difficulty],
    ['group', ({ workload }) => workload.label.group],
  ]
  for (const [name, part] of parts) {
    console.log(`by ${name}`)
    const groups = [...groupBy(all, part)].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [value, group] of groups) printLine(`  ${value}`, group)
  }
}

function printConfusion(all: readonly Judged[]): void {
  const columns = [...TIERS, 'none'] as const
  console.log(`right \\ given ${columns.map((column) => column.padStart(9)).join('')}`)
  for (const { tier, given } of confusion(all)) {
    console.log(
      `${tier.padEnd(14)}${columns.map((column) => String(given[column]).padStart(9)).join('')}`,
    )
  }
}

function printReliability(all: readonly Judged[]): void {
  for (const { from, below, count, confidence, right } of reliability(all)) {
    console.log(
      `confidence ${from.toFixed(1)} to ${Math.min(1, below).toFixed(1)}: ${String(count).padStart(3)} verdicts, mean ${confidence.toFixed(2)}, right ${percent(right)}`,
    )
  }
  console.log(`expected calibration error ${calibrationError(all).toFixed(3)}`)
}

/** Every wrong or missing verdict with its strongest reasons. */
export function printMistakes(all: readonly Judged[]): void {
  console.log('\nwrong or not classified')
  for (const { workload, verdict } of all.filter((judged) => !isRight(judged))) {
    const { label, profile, spend } = workload
    const names = [...profile.names.project, ...profile.names.apiKey, profile.names.user ?? '']
    console.log(
      `- ${names.join(' / ')} (${label.difficulty}, ${spend.toFixed(0)}): ${label.tier}, given ${verdict.neededTier ?? 'none'} at ${verdict.confidence.toFixed(2)}; task ${label.task}, given ${verdict.task}`,
    )
    for (const { points, signal, evidence } of verdict.reasons.slice(0, 7))
      console.log(`    ${points.toFixed(1).padStart(5)} ${signal}: ${evidence}`)
  }
}

function percent(share: number): string {
  return (Number.isNaN(share) ? '-' : `${(share * 100).toFixed(1)} %`).padStart(7)
}
