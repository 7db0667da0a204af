import type { Range } from '../../shared/domain/range.ts'
import type { MoveResult, PlanResult, PlanStep } from '../../shared/document/plan-result.ts'
import type { ResolvedPlan } from '../../shared/document/plan-result.ts'
import { resolvedPlan } from '../../shared/plan/resolved-plan.ts'
import type { MoneyText } from '../../shared/domain/money.ts'
import { isAbove } from '../../shared/domain/tier.ts'
import { centsOf, dollars, FIXTURE_WORKLOADS, type FixtureWorkload } from './fixture-workloads.ts'

interface Shape {
  readonly name: string
  readonly builtIn: PlanResult['builtIn']
  readonly to: (workload: FixtureWorkload) => { readonly seller: string; readonly model: string }
  /** Part of today's spend that remains after the move. */
  readonly remains: Range<number>
  readonly evidence: MoveResult['evidence']
  readonly oneOff: number
  readonly yearly: number
  readonly levers: readonly PlanStep[]
  readonly drivers: readonly (readonly [string, number, number])[]
  readonly breakEven: PlanResult['breakEven']
  readonly prices: PlanResult['prices']
}

const usd = (cents: number): MoneyText => ({ USD: dollars(Math.round(cents)) })

const price = (
  seller: string,
  model: string,
  input: string,
  cacheRead: string | null,
  output: string,
) => ({
  seller,
  model,
  input,
  cacheRead,
  cacheWrite: null,
  cacheWrite1h: null,
  output,
  batchFactor: null,
  unitTokens: 1_000_000,
  currency: 'USD',
  from: '2026-09-01',
  until: null,
  source: `https://pricing.example/${seller}`,
  asOf: '2026-11-10',
})

const LEVERS = ['caching', 'batch'] as const

const SHAPES: readonly Shape[] = [
  {
    name: 'Routine work to GLM-5.3-Flash',
    builtIn: 'open-model',
    to: () => ({ seller: 'z-ai', model: 'glm-5.3-flash' }),
    remains: { low: 0.66, likely: 0.36, high: 0.16 },
    evidence: 'C',
    oneOff: 0,
    yearly: 0,
    levers: [],
    drivers: [
      ['moves.0.share', 0.72, 1.28],
      ['moves.0.fallbackShare', 0.82, 1.05],
      ['moves.0.cacheCarryOver', 0.988, 1.012],
      ['moves.0.inputFactor', 0.996, 1.004],
      ['moves.0.outputFactor', 0.996, 1.003],
    ],
    breakEven: { tokenFactor: 14.9, fallbackShare: 0.79, cacheCarryOver: null },
    prices: [price('z-ai', 'glm-5.3-flash', '0.15', '0.03', '0.50')],
  },
  {
    name: 'One tier down at the same vendor',
    builtIn: 'one-tier-down',
    to: ({ provider }) =>
      provider === 'anthropic'
        ? { seller: 'anthropic', model: 'claude-haiku-5-5' }
        : { seller: provider, model: 'gpt-5.4' },
    remains: { low: 0.61, likely: 0.47, high: 0.4 },
    evidence: 'B',
    oneOff: 0,
    yearly: 0,
    levers: [],
    drivers: [
      ['moves.0.share', 0.82, 1.12],
      ['moves.0.attempts', 0.95, 1.02],
      ['moves.0.outputFactor', 0.97, 1.02],
    ],
    breakEven: { tokenFactor: 2.3, fallbackShare: 0.58, cacheCarryOver: null },
    prices: [
      price('anthropic', 'claude-haiku-5-5', '0.80', '0.08', '4.00'),
      price('openai', 'gpt-5.4', '1.10', '0.11', '4.40'),
    ],
  },
  {
    name: 'Self-hosted gpt-oss-120b',
    builtIn: null,
    to: () => ({ seller: 'self-hosted', model: 'gpt-oss-120b' }),
    remains: { low: 0.93, likely: 0.52, high: 0.2 },
    evidence: 'D',
    oneOff: 6_000_000,
    yearly: 9_600_000,
    levers: [
      { lever: 'caching', likely: usd(1_950_000) },
      { lever: 'batch', likely: usd(1_525_000) },
    ],
    drivers: [
      ['moves.0.share', 0.6, 1.3],
      ['moves.0.fallbackShare', 0.74, 1.1],
      ['moves.0.attempts', 0.9, 1.05],
    ],
    breakEven: { tokenFactor: 3.1, fallbackShare: 0.42, cacheCarryOver: 0.1 },
    prices: [price('self-hosted', 'gpt-oss-120b', '0.21', null, '0.62')],
  },
]

/** Three plans over the fixture's workloads: their sums agree with each other, their size is invented. */
export function fixturePlans(baselineCents: number): readonly PlanResult[] {
  const moved = FIXTURE_WORKLOADS.flatMap((workload, index) => {
    const { paid, needed, megatokens } = workload
    const moves =
      paid !== null && needed === 'routine' && isAbove(paid, needed) && megatokens !== null
    return moves ? [{ workload, id: `w${String(index + 1).padStart(3, '0')}` }] : []
  })
  return SHAPES.map((shape) => plan(shape, baselineCents, moved))
}

function plan(
  shape: Shape,
  baseline: number,
  moved: readonly { readonly workload: FixtureWorkload; readonly id: string }[],
): PlanResult {
  const moves = moved.map(({ workload, id }): MoveResult => {
    const cents = centsOf(workload)
    return {
      workload: id,
      from: workload.model ?? '',
      to: shape.to(workload),
      baseline: usd(cents),
      after: ends((end) => usd(Math.round(cents * shape.remains[end]))),
      evidence: shape.evidence,
      warnings: [],
    }
  })
  const switched = ends((end) =>
    moved.reduce((sum, { workload }) => {
      const cents = centsOf(workload)
      return sum + cents - Math.round(cents * shape.remains[end])
    }, 0),
  )
  const levers = shape.levers.reduce((sum, { likely }) => sum + cents(likely), 0)
  const saving = ends((end) => switched[end] + levers)
  const drivers = shape.drivers.map(([parameter, low, high]) => ({
    parameter,
    low: usd(saving.likely * low),
    high: usd(saving.likely * high),
  }))
  return {
    name: shape.name,
    plan: planOf(shape, moved),
    builtIn: shape.builtIn,
    months: 3,
    horizonMonths: 12,
    priceDate: '2026-11-10',
    baseline: usd(baseline),
    after: ends((end) => usd(baseline - saving[end])),
    saving: ends((end) => usd(saving[end])),
    overHorizon: ends((end) => usd(saving[end] * 4)),
    costs: ends(() => usd(shape.oneOff + shape.yearly)),
    net: ends((end) => usd(saving[end] * 4 - shape.oneOff - shape.yearly)),
    steps: [...shape.levers, { lever: 'model-switch', likely: usd(switched.likely) }],
    overlap: usd(levers > 0 ? 410_000 : 0),
    breakEven: shape.breakEven,
    notRepriced: usd(782),
    notRepricedBy: [{ workload: 'w029', spend: usd(782), why: 'tokens-unknown' }],
    moves,
    prices: shape.prices,
    drivers,
  }
}

/** The plan behind the figures: it only has to name the same moves, levers and costs. */
function planOf(
  { name, to, levers, oneOff, yearly }: Shape,
  moved: readonly { readonly workload: FixtureWorkload; readonly id: string }[],
): ResolvedPlan {
  const figure = { low: 0.5, likely: 0.7, high: 0.9 }
  return resolvedPlan(
    {
      schema: 'ai-spend-plan/2',
      name,
      moves: moved.map(({ workload, id }) => ({
        where: { workload: [id] },
        to: to(workload),
        share: figure,
        inputFactor: 1,
        outputFactor: 1,
        attempts: 1,
        fallbackShare: 0.1,
        cacheCarryOver: 0.5,
        batchCarryOver: 0,
      })),
      levers: [
        ...LEVERS.filter((kind) => levers.some(({ lever }) => lever === kind)).map((kind) => ({
          kind,
          where: {},
          share: figure,
        })),
        { kind: 'model-switch' },
      ],
      commitments: [],
      costs: { oneOff: usd(oneOff), monthly: usd(yearly / 12) },
      growth: { monthlyRate: 0 },
      horizonMonths: 12,
      priceDate: undefined,
    },
    '2026-11-10',
  )
}

function ends<T>(make: (end: keyof Range<unknown>) => T): Range<T> {
  return { low: make('low'), likely: make('likely'), high: make('high') }
}

function cents(money: MoneyText): number {
  return Math.round(Number(money['USD'] ?? '0') * 100)
}
