import type { TierPoints } from '../rule.ts'

/**
 * Points drawn towards 90 labelled workloads by `npm run tiers -- --fit`, by rule; a rule that is not listed
 * keeps its drafted points.
 */
export const FITTED_POINTS: Readonly<Record<string, TierPoints>> = {
  'no-output': { routine: 3 },
  'short-answers': { routine: 2.5 },
  'brief-answers': { routine: 1.5 },
  'paragraph-answers': { frontier: -0.1, mid: -0.1, routine: 0.6 },
  'page-answers': { frontier: 0.3, mid: 0.8 },
  'short-prompts': { routine: 0.7 },
  'long-prompts': { frontier: 0.3, mid: 0.5 },
  'reads-much-writes-little': { frontier: -0.1, routine: 1.6 },
  condenses: { frontier: -0.1, mid: 0.1, routine: 0.6 },
  'writes-out': { frontier: 0.2, mid: 0.6 },
  'as-long-as-input': { routine: 2.1 },
  'longer-than-input': { mid: 0.8 },
  'agent-loop': { frontier: 3, mid: 0.1, routine: -0.1 },
  'agent-long-context': { frontier: 3 },
  'agent-cache': { frontier: 1.4, mid: 0.1 },
  'working-session': { frontier: 0.4, mid: 0.9, routine: -0.1 },
  'long-session': { frontier: 1.1, mid: -0.1 },
  'long-exchanges': { frontier: 0.9, mid: 0.9, routine: -0.1 },
  'one-shot': { frontier: -0.1, routine: 0.6 },
  dialog: { frontier: -0.1, mid: -0.1, routine: 0.9 },
  'much-reasoning': { frontier: 0.7, mid: 0.5 },
  'little-reasoning': { routine: 0.3 },
  'rests-with-people': { frontier: 0.2, mid: 0.5, routine: 0.2 },
  'never-rests': { routine: 1.3 },
  'sleeps-with-people': { frontier: 0.3, mid: 0.3 },
  'nightly-job': { routine: 0.8 },
  'round-the-clock': { frontier: 0.1, routine: 0.3 },
  'mostly-batch': { routine: 2 },
  'tiny-volume': { frontier: 0.3, mid: 0.8, routine: -0.1 },
  'small-volume': { frontier: 0.4, mid: 0.3 },
  'large-volume': { routine: 0.9 },
  'many-requests': { routine: 0.8 },
  'paid-small': { routine: 1.2 },
  'paid-mid': { frontier: -0.6, mid: 0.6, routine: 0.2 },
  'paid-frontier': { frontier: 0.4, mid: -0.2, routine: 0.2 },
}
