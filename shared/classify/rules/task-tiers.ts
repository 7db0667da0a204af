import type { TaskTiers } from '../rule.ts'

/**
 * What tier a task usually needs, per point for the task. Routine: a small model with a schema, lookup or template
 * suffices and errors are cheap to catch. Mid: judgement or drafting that a person reviews. Frontier: many steps
 * without a person, or high harm when wrong.
 */
export const TASK_TIERS = {
  summarization: { routine: 1 },
  extraction: { routine: 1 },
  classification: { routine: 1 },
  support: { routine: 1 },
  'rag-qa': { routine: 0.8, mid: 0.2 },
  translation: { routine: 1 },
  'template-code': { routine: 0.6, mid: 0.4 },
  embedding: { routine: 1.2 },
  moderation: { routine: 1 },
  'data-entry': { routine: 1 },
  'email-drafting': { routine: 0.7, mid: 0.3 },
  'report-drafting': { mid: 1 },
  'code-review': { mid: 1 },
  'code-completion': { mid: 1 },
  'data-analysis': { mid: 1 },
  'content-marketing': { mid: 0.9, routine: 0.1 },
  'agentic-coding': { frontier: 1.1 },
  research: { frontier: 1, mid: 0.1 },
  'legal-analysis': { frontier: 1, mid: 0.1 },
  'medical-reasoning': { frontier: 1, mid: 0.1 },
  planning: { frontier: 0.7, mid: 0.5 },
  evaluation: { mid: 0.8, routine: 0.2 },
  voice: { routine: 0.7, mid: 0.2 },
  image: { routine: 0.7, mid: 0.2 },
  unknown: { mid: 0.5 },
} as const satisfies TaskTiers
