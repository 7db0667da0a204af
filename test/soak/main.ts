import { parseArgs } from 'node:util'
import { launchBrowserFallback } from '../harness/launch-fallback.ts'
import { soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})

/** How often each operation was found before, after and between. */
const outcomes = new Map<string, number>()
const running = await launchBrowserFallback()
try {
  const { kills, broken } = await soak({
    browser: running.browser,
    url: running.url,
    kills: Number(values.kills),
    seed: Number(values.seed),
    onKill: (kill, operation, outcome) => {
      const found = `${operation} ${outcome}`
      outcomes.set(found, (outcomes.get(found) ?? 0) + 1)
      if ((kill + 1) % 10 === 0) console.log(`${String(kill + 1)}: ${found}`)
    },
  })
  for (const each of broken) console.log(JSON.stringify(each))
  for (const found of [...outcomes.keys()].sort()) {
    console.log(`${found}: ${String(outcomes.get(found))}`)
  }
  console.log(`seed ${values.seed}: ${String(kills)} kills, ${String(broken.length)} broken`)
  if (broken.length > 0) process.exitCode = 1
} finally {
  await running.close()
}
