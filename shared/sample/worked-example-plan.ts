import { ZERO } from '../domain/amount.ts'
import type { PlanDocument, PlanMove } from '../document/user/plan-document.ts'
import type { Task, Tier } from '../domain/tier.ts'
import type { Content } from '../assumptions/same-vendor-factors.ts'
import { moveFigures, pairFactors } from '../assumptions/switch-factors.ts'

/** One piece of work of the example in a month; tokens in millions. */
export interface ExampleWork {
  readonly name: string
  readonly provider: string
  readonly model: string
  readonly paidTier: Tier
  readonly neededTier: Tier
  readonly task: Task
  readonly input: number
  readonly cacheRead: number
  readonly output: number
}

/** Invented volumes at a company of about a thousand engineers, cache hits of five per cent. */
export const EXAMPLE_WORK: readonly ExampleWork[] = [
  {
    name: 'Coding assistant',
    provider: 'anthropic',
    model: 'claude-opus-4-8',
    paidTier: 'frontier',
    neededTier: 'mid',
    task: 'agentic-coding',
    input: 19_000,
    cacheRead: 1000,
    output: 600,
  },
  {
    name: 'Company chat',
    provider: 'anthropic',
    model: 'claude-sonnet-4-6',
    paidTier: 'mid',
    neededTier: 'mid',
    task: 'unknown',
    input: 4750,
    cacheRead: 250,
    output: 400,
  },
  {
    name: 'Support replies',
    provider: 'openai',
    model: 'gpt-5.5',
    paidTier: 'frontier',
    neededTier: 'routine',
    task: 'support',
    input: 3800,
    cacheRead: 200,
    output: 300,
  },
  {
    name: 'Document extraction',
    provider: 'openai',
    model: 'gpt-5.4',
    paidTier: 'frontier',
    neededTier: 'routine',
    task: 'extraction',
    input: 5700,
    cacheRead: 300,
    output: 200,
  },
  {
    name: 'Research',
    provider: 'anthropic',
    model: 'claude-opus-5',
    paidTier: 'frontier',
    neededTier: 'frontier',
    task: 'research',
    input: 950,
    cacheRead: 50,
    output: 150,
  },
]

/** A host that lists a price for cached input, as both targets do. */
const CACHED = { cacheRead: ZERO, batchFactor: undefined }

/** Defaults of the pair; only the part that moves is the company's own: an open model is the default there. */
function move(
  workload: string,
  from: string,
  model: string,
  content: Content,
  share: { readonly low: number; readonly likely: number; readonly high: number },
): PlanMove {
  const pair = { from, to: model, isSameVendor: false, isThinkingOnly: false, content }
  return {
    ...moveFigures(pairFactors({ ...pair, price: CACHED })),
    where: { workload: [workload] },
    to: { seller: 'together', model },
    share,
  }
}

const DEFAULT_SWITCH = { low: 0.6, likely: 0.8, high: 0.9 }
const ROUTED = { low: 0.7, likely: 0.9, high: 0.95 }
const usd = (low: string, likely: string, high: string) => ({
  low: { USD: low },
  likely: { USD: likely },
  high: { USD: high },
})

/** Cache hits from five to about sixty per cent, a tenth less context, open models as default, routine work routed. */
export const EXAMPLE_PLAN: PlanDocument = {
  schema: 'ai-spend-plan/2',
  name: 'Open defaults, routing and caching',
  moves: [
    move('Coding assistant', 'claude-opus-4-8', 'glm-5.2', 'code', DEFAULT_SWITCH),
    move('Company chat', 'claude-sonnet-4-6', 'glm-5.2', 'unknown', DEFAULT_SWITCH),
    move('Support replies', 'gpt-5.5', 'glm-5.3-flash', 'prose', ROUTED),
    move('Document extraction', 'gpt-5.4', 'glm-5.3-flash', 'unknown', ROUTED),
  ],
  levers: [
    {
      kind: 'caching',
      where: { provider: ['anthropic'] },
      share: { low: 0.35, likely: 0.58, high: 0.65 },
    },
    {
      kind: 'context',
      where: { workload: ['Coding assistant'] },
      share: { low: 0.05, likely: 0.1, high: 0.2 },
    },
    { kind: 'model-switch' },
  ],
  commitments: [],
  costs: { oneOff: {}, monthly: {} },
  growth: { monthlyRate: 0.04 },
  horizonMonths: 12,
  priceDate: '2026-11-10',
  costItems: [
    {
      kind: 'evaluation',
      when: 'once',
      amount: usd('120000', '60000', '30000'),
      basis: 'Invented: six engineers for a month or two',
    },
    {
      kind: 'integration',
      when: 'once',
      amount: usd('60000', '30000', '15000'),
      basis: 'Invented: gateway, prompts, security review',
    },
    {
      kind: 'monitoring',
      when: 'monthly',
      amount: usd('9000', '5000', '3000'),
      basis: 'Invented: a third of a person, and the gateway',
    },
  ],
  waves: [
    {
      name: 'Routing',
      where: { provider: ['openai'] },
      startsAfterMonths: 0,
      rampMonths: 2,
    },
    {
      name: 'Defaults and caching',
      where: { provider: ['anthropic'] },
      startsAfterMonths: 1,
      rampMonths: 4,
    },
  ],
  discountRate: 0.08,
}
