import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { fittedRuleSet, leftOutCalibration, movableRules } from './left-out.ts'
import { KINDS_OF_EVIDENCE, type Calibration } from '../../shared/classify/rule.ts'
import type { LabelledWorkload } from './labelled-workloads.ts'

const TARGET = 'shared/classify/rules/fitted-points.ts'
const CALIBRATION_TARGET = 'shared/classify/rules/calibration.ts'

/** Fits the points of the movable rules on all labelled workloads and writes them beside the rules, with the calibration. */
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
  writeCalibration(leftOutCalibration(workloads))
  for (const file of [TARGET, CALIBRATION_TARGET])
    spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', file])
  console.log(`Fitted ${points.length} rules on ${workloads.length} workloads into ${TARGET}.`)
}

function writeCalibration({ offsets, slope, ...rest }: Calibration): void {
  const fitted = {
    offsets: Object.fromEntries(KINDS_OF_EVIDENCE.map((kind) => [kind, hundredths(offsets[kind])])),
    slope: hundredths(slope),
    ...rest,
  }
  writeFileSync(
    path.resolve(CALIBRATION_TARGET),
    `import type { Calibration } from '../rule.ts'

/** Fitted on workloads of companies that the points had not seen (\`npm run tiers -- --fit\`). */
export const CALIBRATION = ${JSON.stringify(fitted)} as const satisfies Calibration
`,
  )
  console.log(`Calibration where a company or trade is left out: ${JSON.stringify(fitted)}`)
}

function hundredths(value: number): number {
  return Number(value.toFixed(2))
}
