import { parseArgs } from 'node:util'
import { launchBrowserFallback } from '../harness/launch-fallback.ts'
import { soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})

const running = await launchBrowserFallback()
const { kills, broken } = await soak({
  browser: running.browser,
  url: running.url,
  kills: Number(values.kills),
  seed: Number(values.seed),
  onKill: (kill, operation, outcome) => {
    if ((kill + 1) % 10 === 0) console.log(`${String(kill + 1)}: ${operation}, ${outcome}`)
  },
})
await running.close()
for (const each of broken) console.log(JSON.stringify(each))
console.log(`${String(kills)} kills, ${String(broken.length)} broken`)
if (broken.length > 0) process.exitCode = 1
