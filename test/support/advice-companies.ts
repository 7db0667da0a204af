import { work, type SampleWorkload } from '../../shared/sample/sample-workload.ts'

/** Software house: agents that write code, triage from the cache of the cheapest model, a little extraction. */
export const CODE_HOUSE: readonly SampleWorkload[] = [
  work('openai', 'Platform Engineering', 'codex_agent_mira.holm', 'gpt-5.3-codex', {
    callsPerDay: 3_100,
    inputPerCall: 52_000,
    outputPerCall: 900,
    weekend: 0.12,
    growth: 0.05,
    cached: 0.86,
    written: 0.06,
  }),
  work('openai', 'Platform Engineering', 'codex_agent_tomas.reyes', 'gpt-5.3-codex', {
    callsPerDay: 1_900,
    inputPerCall: 47_000,
    outputPerCall: 860,
    weekend: 0.2,
    growth: 0.08,
    cached: 0.84,
    written: 0.07,
  }),
  work('openai', 'Support Desk', 'ticket-triage', 'gpt-5.4-nano', {
    callsPerDay: 60_000,
    inputPerCall: 6_900,
    outputPerCall: 60,
    weekend: 0.6,
    growth: 0.02,
    cached: 0.9,
    written: 0.02,
  }),
  work('openai', 'Back Office', 'invoice-extract', 'gpt-5.4-mini', {
    callsPerDay: 700,
    inputPerCall: 3_900,
    outputPerCall: 310,
    weekend: 0.05,
    growth: 0.03,
  }),
]

/** Insurer on one cloud, whose work already runs on the vendor's newest small model. */
export const INSURER: readonly SampleWorkload[] = [
  work('aws', 'harbor-claims', 'claims-document-extraction', 'nova-2-lite', {
    callsPerDay: 160_000,
    inputPerCall: 4_200,
    outputPerCall: 1_100,
    weekend: 0.1,
    growth: 0.03,
  }),
  work('aws', 'harbor-mail', 'mail-classification', 'nova-2-lite', {
    callsPerDay: 480_000,
    inputPerCall: 1_400,
    outputPerCall: 160,
    weekend: 0.5,
    growth: 0.03,
  }),
]

/** Insurance broker on one cloud, whose work runs on the vendor's small model of a generation ago. */
export const BROKER: readonly SampleWorkload[] = [
  work('aws', 'quay-claims', 'claims-document-extraction', 'claude-haiku-4-5', {
    callsPerDay: 41_000,
    inputPerCall: 4_200,
    outputPerCall: 380,
    weekend: 0.1,
    growth: 0.03,
  }),
  work('aws', 'quay-mail', 'mail-classification', 'claude-haiku-4-5', {
    callsPerDay: 120_000,
    inputPerCall: 1_400,
    outputPerCall: 40,
    weekend: 0.5,
    growth: 0.03,
  }),
]

/** Retailer whose support and invoices run on a frontier model, with a small model at the same vendor. */
export const RETAILER: readonly SampleWorkload[] = [
  work('openai', 'Customer Support Bot', 'support-bot-prod', 'gpt-5.5', {
    callsPerDay: 31_000,
    inputPerCall: 2_900,
    outputPerCall: 230,
    weekend: 0.62,
    growth: 0.03,
    cached: 0.6,
  }),
  work('openai', 'Invoice Extraction', 'invoice-extract', 'gpt-5.5', {
    callsPerDay: 8_400,
    inputPerCall: 3_900,
    outputPerCall: 310,
    weekend: 0.05,
    growth: 0.03,
    cached: 0.2,
  }),
]

/**
 * Marketplace that translates every listing: a hundred billion tokens a month, every day alike, half of it output.
 * All of it runs on the vendor's smallest model, so that no proposed plan stands beside the advice.
 */
export const MARKETPLACE: readonly SampleWorkload[] = [
  work('openai', 'Listing Translation', 'translate-listings', 'gpt-5.4-nano', {
    callsPerDay: 5_200_000,
    inputPerCall: 420,
    outputPerCall: 400,
    weekend: 0.97,
    growth: 0,
  }),
  work('openai', 'Review Moderation', 'review-moderation', 'gpt-5.4-nano', {
    callsPerDay: 900_000,
    inputPerCall: 350,
    outputPerCall: 20,
    weekend: 1,
    growth: 0,
  }),
]

/** What the marketplace has decided and measured: its data goes to no host, and its nodes are busy most of the time. */
export const MARKETPLACE_ASSUMPTIONS = {
  schema: 'ai-spend-savings/1',
  allowed: { sellers: [] },
  hosting: { utilisation: { low: 0.5, likely: 0.6, high: 0.7 } },
}

/** What the retailer has signed, as a plan file: so much every month, up to and with a day. */
export function retailerAgreement(monthlyMinimum: string, until: string): object {
  return {
    schema: 'ai-spend-plan/2',
    name: 'Enterprise agreement',
    moves: [],
    commitments: [{ provider: 'openai', monthlyMinimum: { USD: monthlyMinimum }, until }],
  }
}
