import { nextTierDown, openCandidates } from '../catalogue/switches.ts'
import type { CandidatePort } from '../plan/built-in-plans.ts'

/** What the built-in plans may propose, as the catalogue knows it. */
export const CATALOGUE_CANDIDATES: CandidatePort = { nextTierDown, openCandidates }
