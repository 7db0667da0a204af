// Measures the built program; every figure is a median of several runs, with the least and the largest beside it.
//   npm run bench                    start, rows a second, PapaParse alone, plans, tiers, memory
//   npm run bench -- --browser       a million rows dropped on the window of a real browser
//   npm run bench -- --slider        a slider of a plan over a million rows, in the window
//   npm run bench -- --gigabyte      peak memory of the command on a file of a gigabyte
import { runBundled } from './run-bundled.mjs'
import { at, ensureInstalled, run } from './tree.mjs'

ensureInstalled()
run(process.execPath, [at('build/build.mjs'), 'client', 'serve', 'cli'])
await runBundled('test/bench/main.ts')
