import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { fittedRuleSet, leftOutTemperature, movableRules } from './left-out.ts'
import type { LabelledWorkload } from './labelled-workloads.ts'

const TARGET = 'shared/classify/rules/fitted-points.ts'

/** Fits the points of the movable rules on all labelled workloads and writes them beside the rules. */
export function writeFit(workloads: readonly LabelledWorkload[]): void {
  const ids = new Set(movableRules().map(({ id }) => id))
  const points = fittedRuleSet(workloads).rules.filter(({ id }) => ids.has(id))
  const lines = points.map(({ id, tiers }) => `  '${id}': ${JSON.stringify(tiers)},`)
  writeFileSync(
    path.resolve(TARGET),
    `import type { TierPoints } from '../rule.ts'

/**
 * Points drawn towards ${workloads.length} labeled workloads by \`npm run tiers -- --fit\`, by rule; a rule that is not listed
 * keeps its drafted points.
 */
export const FITTED_POINTS: Readonly<Record<string, TierPoints>> = {
${lines.join('\n')}
}
`,
  )
  spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', TARGET])
  const temperature = leftOutTemperature(workloads)
  console.log(`Fitted ${points.length} rules on ${workloads.length} workloads into ${TARGET}.`)
  console.log(`Temperature where a bill is left out: ${temperature}`)
}
