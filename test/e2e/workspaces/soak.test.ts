import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowserFallback, type RunningFallback } from '../../harness/launch-fallback.ts'
import { soak } from '../../soak/soak.ts'

let running: RunningFallback

beforeAll(async () => {
  running = await launchBrowserFallback()
})

afterAll(async () => {
  await running.close()
})

it('six kills leave every workspace as before or as after', async () => {
  const { browser, url } = running
  expect(await soak({ browser, url, kills: 6, seed: 7 })).toEqual({ kills: 6, broken: [] })
}, 300_000)
