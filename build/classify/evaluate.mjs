// What the classification is worth on labelled workloads: the rules as shipped (a fit), and with points fitted on all
// companies but the one they are tried on. Prints nothing but a sentence when the companies are not there.
import { labelledWorkloads } from './companies.mjs'
import { leaveOneCompanyOut } from './cross-validate.mjs'
import { printFigures, printLine, printMistakes } from './figures.mjs'
import { loadClassifier } from './load.mjs'

/** @typedef {import('./companies.mjs').Labelled} Labelled */

const NO_NAMES = { project: [], apiKey: [], user: undefined, operation: undefined, tags: [] }
const NO_TOKENS = {
  input: undefined,
  cacheRead: undefined,
  cacheWrite5m: undefined,
  cacheWrite1h: undefined,
  output: undefined,
  reasoning: undefined,
}

/** @param {Labelled} labelled @returns {Labelled} */
const withoutNames = (labelled) => ({
  ...labelled,
  profile: { ...labelled.profile, names: NO_NAMES },
})

/** @param {Labelled} labelled @returns {Labelled} */
const namesOnly = (labelled) => ({
  ...labelled,
  profile: {
    ...labelled.profile,
    tokens: NO_TOKENS,
    requests: undefined,
    batchShare: undefined,
    weekdays: undefined,
    hours: undefined,
    paidTier: undefined,
  },
})

const labelled = labelledWorkloads()
if (labelled.length === 0) {
  console.log('The labelled companies are not beside this project: nothing to measure on.')
} else {
  const classifier = await loadClassifier()
  const { BUILT_IN_RULE_SET, DRAFTED_RULES } = classifier.ruleSet
  const judge = (/** @type {readonly Labelled[]} */ all, rules = BUILT_IN_RULE_SET) =>
    all.map((one) => ({ labelled: one, verdict: classifier.classify.classify(one.profile, rules) }))
  const leftOut = leaveOneCompanyOut(classifier, labelled)
  printFigures('LEFT OUT: points fitted on the other companies', leftOut)
  printMistakes(leftOut)
  printFigures('FIT: the rules as shipped, which have seen these workloads', judge(labelled))
  console.log('\nWhat each kind of evidence is worth')
  printLine(
    'drafted points, nothing fitted',
    judge(labelled, { ...BUILT_IN_RULE_SET, rules: DRAFTED_RULES }),
  )
  printLine('names alone', judge(labelled.map(namesOnly)))
  printLine('without names, left out', leaveOneCompanyOut(classifier, labelled.map(withoutNames)))
}
