/** From the strongest to the cheapest. */
export const TIERS = ['frontier', 'mid', 'routine'] as const

export type Tier = (typeof TIERS)[number]

export const TASKS = [
  'summarization',
  'extraction',
  'classification',
  'support',
  'rag-qa',
  'translation',
  'template-code',
  'embedding',
  'moderation',
  'data-entry',
  'email-drafting',
  'report-drafting',
  'code-review',
  'code-completion',
  'data-analysis',
  'content-marketing',
  'agentic-coding',
  'research',
  'legal-analysis',
  'medical-reasoning',
  'planning',
  'evaluation',
  'voice',
  'image',
  'unknown',
] as const

/** The kind of work a workload does, as far as a bill can tell. */
export type Task = (typeof TASKS)[number]

/** From this confidence on a tier counts as certain; below it a person should decide. */
export const SURE_CONFIDENCE = 0.7

/** True when `paid` is a stronger tier than the work needs. */
export function isAbove(paid: Tier, needed: Tier): boolean {
  return TIERS.indexOf(paid) < TIERS.indexOf(needed)
}
