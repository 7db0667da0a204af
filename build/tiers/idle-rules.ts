import { classify, classifyEvidence } from '../../shared/classify/classify.ts'
import { contributions, type Contribution } from '../../shared/classify/contributions.ts'
import type { LabelledWorkload } from './labelled-workloads.ts'
import { VARIANTS } from './variants.ts'
import { SHIPPED_RULES } from './shipped-rules.ts'

/**
 * Prints for every rule and concept on how many labeled workloads it speaks, how many verdicts would be others without
 * it, and how many of those it makes right or wrong; each workload in every form in which a bill may show it.
 */
export function printIdle(workloads: readonly LabelledWorkload[]): void {
  const forms = workloads.flatMap(({ label, profile }) =>
    [profile, ...VARIANTS.map(({ of }) => of(profile))].map((form) => ({
      tier: label.tier,
      evidence: contributions(form, SHIPPED_RULES),
    })),
  )
  const ids = [...SHIPPED_RULES.rules, ...SHIPPED_RULES.concepts].map(({ id }) => id)
  console.log(`${'id'.padEnd(34)}  speaks  decides    right    wrong   of ${forms.length}`)
  for (const id of ids) {
    const spoken = forms.filter(({ evidence }) => evidence.some((piece) => piece.id === id))
    const changed = spoken
      .map(({ tier, evidence }) => ({
        tier,
        given: tierOf(evidence),
        without: tierOf(evidence.filter((piece) => piece.id !== id)),
      }))
      .filter(({ given, without }) => given !== without)
    const right = changed.filter(({ tier, given }) => given === tier).length
    const wrong = changed.filter(({ tier, without }) => without === tier).length
    const cells = [spoken.length, changed.length, right, wrong]
    console.log(`${id.padEnd(34)}${cells.map((cell) => String(cell).padStart(8)).join(' ')}`)
  }
}

function tierOf(evidence: readonly Contribution[]): string | undefined {
  return classifyEvidence(evidence, SHIPPED_RULES).neededTier
}

const MANY = 10_000

/** Prints how long the classification of many workloads takes. */
export function printSpeed(workloads: readonly LabelledWorkload[]): void {
  const profiles = Array.from({ length: MANY }, (_, i) => workloads[i % workloads.length]?.profile)
  const started = performance.now()
  for (const profile of profiles) if (profile !== undefined) classify(profile, SHIPPED_RULES)
  console.log(`\n${MANY} workloads in ${(performance.now() - started).toFixed(0)} ms`)
}
