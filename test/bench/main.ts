// Measures speed and memory: `npm run bench [-- --browser | --slider | --gigabyte]`. Files lie in the system's temporary folder.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { benchBrowser } from './browser.ts'
import { benchCommand } from './command.ts'
import { benchGigabyte } from './gigabyte.ts'
import { benchPlans } from './plans.ts'
import { benchSlider } from './slider.ts'
import { benchTiers } from './tiers.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-bench-'))
try {
  if (process.argv.includes('--browser')) await benchBrowser(folder)
  else if (process.argv.includes('--slider')) await benchSlider(folder)
  else if (process.argv.includes('--gigabyte')) process.exitCode = benchGigabyte(folder) ? 0 : 1
  else {
    benchCommand(folder)
    await benchPlans(folder)
    await benchTiers()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit()
