import { spawnSync } from 'node:child_process'

/** What a program took, from its start to its end. */
export interface Cost {
  readonly wallMillis: number
  readonly cpuMillis: number
  readonly peakMegabytes: number
}

/** Makes a program tell on its fourth channel what it used, whatever it does otherwise. */
const TELL_USAGE =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,JSON.stringify(process.resourceUsage())))'

/**
 * Runs a program under this Node and measures it.
 * @throws Error when the program fails.
 */
export function measureNode(words: readonly string[]): Cost {
  const started = performance.now()
  const done = spawnSync(process.execPath, ['--import', TELL_USAGE, ...words], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  const wallMillis = performance.now() - started
  if (done.status !== 0) throw new Error(`"${words.join(' ')}" ended with ${String(done.status)}`)
  const used = JSON.parse(done.output[3] ?? '') as NodeJS.ResourceUsage
  return {
    wallMillis,
    cpuMillis: (used.userCPUTime + used.systemCPUTime) / 1000,
    peakMegabytes: used.maxRSS / 1024,
  }
}
