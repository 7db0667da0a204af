import path from 'node:path'
import { measureNode, type Cost } from './child.ts'
import { ratios, told } from './spread.ts'
import { writeUsageFile } from './usage-file.ts'

const COMMAND = path.resolve('dist/cli/index.mjs')
const PAPA = path.resolve('node_modules/papaparse/papaparse.js')

/** PapaParse alone on a text in memory, row by row and without a header: the quickest it can. */
const PAPA_ALONE =
  'const Papa = require(process.argv[1]); let rows = 0;' +
  'Papa.parse(require("fs").readFileSync(process.argv[2], "utf8"), { step: () => { rows++ } });' +
  'if (rows < 1000) process.exitCode = 1'

const STARTS = 9
const RUNS = 5

/** Start of the command, rows a second, time against PapaParse alone, memory against rows. */
export function benchCommand(folder: string): void {
  const starts = Array.from({ length: STARTS }, () => measureNode([COMMAND, '--version']))
  const bare = Array.from({ length: STARTS }, () => measureNode(['-e', '0']))
  console.log(told('start: --version', wall(starts), 'ms'))
  console.log(told('start: times an empty program', ratios(wall(starts), wall(bare)), '', 2))
  const small = benchFile(folder, 100_000)
  const large = benchFile(folder, 1_000_000)
  const memory = ratios(peak(large), peak(small))
  console.log(told('peak memory: 1,000,000 rows to 100,000 rows', memory, '', 2))
}

function benchFile(folder: string, rows: number): readonly Cost[] {
  const file = path.join(folder, `usage-${rows}.csv`)
  writeUsageFile(file, rows)
  const document = path.join(folder, 'document.json')
  const runs: Cost[] = []
  const alone: Cost[] = []
  for (let i = 0; i < RUNS; i++) {
    runs.push(measureNode([COMMAND, '--quiet', '--json', document, file]))
    alone.push(measureNode(['-e', PAPA_ALONE, PAPA, file]))
  }
  const title = `${rows.toLocaleString('en')} rows`
  console.log(told(`${title}: file to document`, wall(runs), 'ms'))
  console.log(told(`${title}: processor time`, cpu(runs), 'ms'))
  const perSecond = wall(runs).map((millis) => rows / millis)
  console.log(told(`${title}: thousand rows a second`, perSecond, ''))
  console.log(told(`${title}: time to PapaParse alone`, ratios(wall(runs), wall(alone)), '', 2))
  console.log(
    told(`${title}: processor time to PapaParse alone`, ratios(cpu(runs), cpu(alone)), '', 2),
  )
  console.log(told(`${title}: peak memory`, peak(runs), 'MB'))
  return runs
}

function wall(costs: readonly Cost[]): readonly number[] {
  return costs.map(({ wallMillis }) => wallMillis)
}

function cpu(costs: readonly Cost[]): readonly number[] {
  return costs.map(({ cpuMillis }) => cpuMillis)
}

function peak(costs: readonly Cost[]): readonly number[] {
  return costs.map(({ peakMegabytes }) => peakMegabytes)
}
