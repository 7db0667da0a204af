import type { Counted } from '../../counted.ts'
import { several } from '../common.ts'

/** The bill by what can be done about it, and the steps of the saving. */
export const bands = {
  title: {
    both: (ready: string, tests: string, months: Counted | undefined) =>
      `Ready to save: ${ready} ${over(months)}. Tests would likely add ${tests}.`,
    ready: (ready: string, months: Counted | undefined) =>
      `Ready to save: ${ready} ${over(months)}.`,
    tests: (tests: string, months: Counted | undefined) =>
      `Nothing is ready to save yet; tests would likely add ${tests} ${over(months)}.`,
  },
  table: 'The bill by what can be done about it',
  band: 'Band',
  spend: 'Spend',
  share: 'Share',
  workloads: 'Workloads',
  saving: (months: Counted) => `Saving in ${several(months, 'month', 'months')}, net`,
  range: 'P10 to P90',
  evidence: 'Evidence',
  total: 'Whole bill',
  none: 'nothing to save',
  notKnown: 'not known',
  names: {
    ready: 'Ready',
    'to-test': 'To test',
    stays: 'Stays',
    'not-judged': 'Not judged',
  },
  meaning: {
    ready: 'saves without a judgement of quality, or own tests prove the switch',
    'to-test': 'would save on a smaller or open model if a test shows that it does the work',
    stays: 'needs what it has, is guarded and not confirmed, or no move of it saves net',
    'not-judged': 'no tier, tokens or model is known well enough',
  },
  levers: {
    'newer-generation': 'newer generation of the same model',
    waste: 'calls that failed and were charged',
    'service-tier': 'standard tier of service',
    caching: 'caching',
    batch: 'batch',
    switch: 'switch that own tests prove',
  },
  note: 'Net is after the default costs of the change. The saving is the median of draws over all assumptions; a tenth of them lie below the range and a tenth above.',
  steps: {
    table: 'What each step brings, the safest first',
    step: 'Step',
    alone: 'On its own',
    after: 'After the steps before it',
    ready: 'What is ready',
    models: 'Models',
    note: 'What an earlier step has saved cannot be saved again, so a step brings less after the others than on its own. “On its own” counts all work that would move, with the chance that its tier is right; “after” counts work that is judged and not guarded.',
  },
}

/** @param months the horizon, where it is not a year. */
function over(months: Counted | undefined): string {
  return months === undefined ? 'a year net' : `net in ${several(months, 'month', 'months')}`
}
