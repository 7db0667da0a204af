import type { RuleSet } from '../../shared/classify/rule-set.ts'
import { indexConcepts } from '../../shared/classify/name-index.ts'
import { judge } from './left-out.ts'
import type { LabelledWorkload } from './labelled-workloads.ts'
import { printLine } from './print.ts'
import { NAMES_ONLY } from './variants.ts'
import { SHIPPED_RULES } from './shipped-rules.ts'

/** Prints what names tell alone: by words, by the model of characters, and by both. */
export function printNamesAlone(workloads: readonly LabelledWorkload[]): void {
  const words: RuleSet = { ...SHIPPED_RULES, nameModel: undefined }
  const model: RuleSet = { ...SHIPPED_RULES, concepts: [], index: indexConcepts([]) }
  const named = workloads.filter(({ label }) => label.difficulty !== 'shape-only')
  console.log('\nNAMES ALONE, of workloads whose names are words')
  for (const [title, rules] of [
    ['words', words],
    ['model', model],
    ['words, and the model where none is known', SHIPPED_RULES],
  ] as const) {
    printLine(title, judge(named, rules, NAMES_ONLY.of))
  }
}
