import { allOpenCandidates, nextTierDown } from '../catalogue/switches.ts'
import type { AllowedCandidates } from '../domain/savings-terms.ts'
import type { CandidatePort } from '../plan/built-in-plans.ts'
import { filterCandidate } from '../savings/filters.ts'

/** What the built-in plans may propose: the catalogue's candidates for routine work, as far as they are allowed. */
export function allowedCandidates(allowed: AllowedCandidates): CandidatePort {
  const needs = { tier: 'routine', modality: 'text', context: undefined } as const
  return {
    nextTierDown,
    openCandidates: () =>
      allOpenCandidates().filter((it) => filterCandidate(it, needs, allowed).kind === 'allowed'),
  }
}
