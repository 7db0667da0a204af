// Fits the points of the movable rules on all labelled workloads and writes them beside the rules.
import { writeFileSync } from 'node:fs'
import { at, runTool } from '../tree.mjs'
import { labelledWorkloads } from './companies.mjs'
import { fittedRuleSet, leftOutTemperature, movableRules } from './cross-validate.mjs'
import { loadClassifier } from './load.mjs'

const TARGET = 'shared/classify/rules/fitted-points.ts'

const labelled = labelledWorkloads()
if (labelled.length === 0) {
  console.log('The labelled companies are not beside this project: nothing to fit on.')
} else {
  const classifier = await loadClassifier()
  const ids = new Set(movableRules(classifier).map(({ id }) => id))
  const points = fittedRuleSet(classifier, labelled).rules.filter(({ id }) => ids.has(id))
  const lines = points.map(({ id, tiers }) => `  '${id}': ${JSON.stringify(tiers)},`)
  writeFileSync(
    at(TARGET),
    `import type { TierPoints } from '../rule.ts'

/**
 * Points drawn towards ${labelled.length} labelled workloads by \`build/classify/fit.mjs\`, by rule; a rule that is not listed
 * keeps its drafted points.
 */
export const FITTED_POINTS: Readonly<Record<string, TierPoints>> = {
${lines.join('\n')}
}
`,
  )
  runTool('prettier/bin/prettier.cjs', ['--log-level', 'warn', '--write', TARGET])
  console.log(`Fitted ${points.length} rules on ${labelled.length} workloads into ${TARGET}.`)
  console.log(`Temperature on companies left out: ${leftOutTemperature(classifier, labelled)}`)
}
