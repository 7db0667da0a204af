import type { AppState } from '../app-state.ts'

type Trials = AppState['trials']

/** The trials but for one plan's. */
export function withoutTrial(trials: Trials, name: string): Trials {
  return Object.fromEntries(Object.entries(trials).filter(([each]) => each !== name))
}
