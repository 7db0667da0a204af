// The fuzzer: `npm run fuzz -- [--files 5000] [--seed 1] [--from 0] [--file path]`.
// The files are read in a thread of their own, so that one that hangs is noticed and passed over.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { busyMillis, isThorough, MAX_MILLIS, mutant, tryFile } from './fuzz.ts'
import type { Mutant } from './mutate.ts'
import { seeds, type Seed } from './seeds.ts'
import { shrink } from './shrink.ts'
import { Tally, type Outcome } from './tally.ts'

interface Task {
  readonly seed: number
  readonly from: number
  readonly until: number
}

interface Report {
  readonly run: number
  /** What to print: a thread that never rests does not get its own words out. */
  readonly text?: string
  readonly outcome?: Outcome
}

const RESULTS = path.resolve('test-results/fuzz')
/** How long the thread may be busy and silent: a run, and the shrinking of what it found tells of each try. */
const SILENCE_MILLIS = MAX_MILLIS * 2

if (isMainThread) await main()
else await work(workerData as Task)

async function main(): Promise<void> {
  const file = option('file')
  if (file !== undefined) {
    const bytes = new Uint8Array(readFileSync(file))
    console.log(await tryFile({ name: path.basename(file), bytes }, true))
    return
  }
  const seed = Number(option('seed') ?? 1)
  let from = Number(option('from') ?? 0)
  const until = from + Number(option('files') ?? 5000)
  const tally = new Tally()
  while (from < until) {
    const stuck = await runThread({ seed, from, until }, (outcome) => tally.add(outcome))
    if (stuck === undefined) break
    tally.add({ kind: 'hang' })
    const file = mutant(seeds(), seed, stuck)
    console.log(save(file, { seed, run: stuck, what: 'hang or crash', detail: 'no answer' }))
    from = stuck + 1
  }
  console.log(`seed ${seed}: ${tally.text}`)
  process.exitCode = tally.isClean ? 0 : 1
}

/** @returns the run that gave no answer, if one did not. */
function runThread(task: Task, onOutcome: (outcome: Outcome) => void): Promise<number | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task })
    let run = task.from
    let judged = 0
    let heard = process.cpuUsage()
    const watch = setInterval(() => {
      if (busyMillis(heard) >= SILENCE_MILLIS) void worker.terminate()
    }, 1000)
    worker.on('message', (report: Report) => {
      heard = process.cpuUsage()
      run = report.run
      if (report.text !== undefined) console.log(report.text)
      if (report.outcome === undefined) return
      judged += 1
      onOutcome(report.outcome)
    })
    // What nobody waited for has failed: the command would end with a stack trace.
    worker.on('error', (error) => {
      console.log(error)
      clearInterval(watch)
      resolve(run)
    })
    // It ends too when it is terminated, or waits for what never comes.
    worker.on('exit', () => {
      clearInterval(watch)
      resolve(judged === task.until - task.from ? undefined : run)
    })
  })
}

async function work({ seed, from, until }: Task): Promise<void> {
  const all = seeds()
  for (let run = from; run < until; run++) {
    tell({ run })
    const file = mutant(all, seed, run)
    const attempt = (candidate: Seed): ReturnType<typeof tryFile> => {
      tell({ run })
      return tryFile(candidate, isThorough(run))
    }
    const verdict = await attempt(file)
    if (verdict.kind === 'finding') {
      const { what, detail } = verdict
      tell({ run, text: `${what} in run ${run}, made smaller ...` })
      const small = await shrink(file, what, attempt)
      const text = save({ ...file, ...small }, { seed, run, what, detail })
      tell({ run, text })
    }
    const { kind } = verdict
    tell({ run, outcome: kind === 'read' ? { kind, recount: verdict.recount } : { kind } })
  }
}

function tell(report: Report): void {
  parentPort?.postMessage(report)
}

/** Keeps the file of a finding. @returns what to tell about it. */
function save(
  file: Mutant,
  found: {
    readonly seed: number
    readonly run: number
    readonly what: string
    readonly detail: string
  },
): string {
  mkdirSync(RESULTS, { recursive: true })
  const place = path.join(RESULTS, `${found.seed}-${found.run}-${file.name}`)
  writeFileSync(place, file.bytes)
  return [
    `${found.what} in run ${found.run} (${file.bytes.length} bytes; ${file.mutations.join(', ')})`,
    `  ${found.detail.slice(0, 1500)}`,
    `  again: npm run fuzz -- --file ${path.relative('.', place)}`,
  ].join('\n')
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? undefined : process.argv[at + 1]
}
