import type { CashFlowText, Threshold, PlanDetails } from '../../../shared/views/plan-timeline.ts'
import type { Range } from '../../../shared/domain/range.ts'
import type { HostingRow, SavingsBasis } from '../../../shared/views/assumptions-basis.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../shared/assumptions/default-assumptions.ts'

const usd = (value: number) => ({ USD: value.toFixed(2) })

/** A change that costs 45,000 at first and brings the same every month. */
function flow(monthly: number): CashFlowText {
  let cumulative = 0
  const months = Array.from({ length: 12 }, (_, at) => {
    const [oneOff, recurring] = [at === 0 ? 45_000 : 0, 1500]
    const net = monthly - oneOff - recurring
    cumulative += net
    const month = at < 2 ? `2026-${String(at + 11)}` : `2027-${String(at - 1).padStart(2, '0')}`
    return {
      month,
      reduction: usd(monthly),
      oneOff: usd(oneOff),
      recurring: usd(recurring),
      net: usd(net),
      cumulative: usd(cumulative),
      avoidance: usd(monthly * 0.02 * at),
    }
  })
  const payback = months.findIndex(({ cumulative: sum }) => Number(sum.USD) >= 0)
  return {
    months,
    paybackMonth: payback < 0 ? null : payback + 1,
    netPresentValue: usd(cumulative * 0.95),
    runRate: usd((monthly - 1500) * 12),
    inYear: usd(monthly * 2 - 48_000),
    totalReduction: usd(monthly * 12),
    totalAvoidance: usd(monthly * 1.3),
  }
}

function threshold(kind: Threshold['kind'], zeroAt: number, ends: Range<number>): Threshold {
  const zeroWhen = kind === 'cache-hit' ? 'below' : 'above'
  const isCrossed = zeroWhen === 'above' ? ends.likely > zeroAt : ends.likely < zeroAt
  return { kind, zeroAt, assumed: ends.likely, ends, zeroWhen, isCrossed }
}

export function stubDetails(): PlanDetails {
  return {
    start: '2026-11',
    cash: { low: flow(4000), likely: flow(16_000), high: flow(31_000) },
    thresholds: [
      threshold('tokens', 3.1, { low: 1.6, likely: 1.1, high: 0.9 }),
      threshold('fallback', 0.07, { low: 0.25, likely: 0.1, high: 0.05 }),
      threshold('cache-hit', 0.22, { low: 0.1, likely: 0.35, high: 0.6 }),
    ],
    simulation: {
      seed: 7,
      contracts: 'by-date',
      draws: 5000,
      probabilityOfSaving: 0.99,
      probabilityOfNet: 0.94,
      saving: { p5: 21_000, p25: 34_000, p50: 46_000, p75: 58_000, p95: 74_000 },
      net: { p5: -4000, p25: 61_000, p50: 118_000, p75: 170_000, p95: 240_000 },
    },
    contracts: {
      effects: [
        {
          kind: 'commitment',
          provider: 'openai',
          until: '2027-03-31',
          binds: true,
          effect: { low: usd(-2000), likely: usd(-9000), high: usd(-15_000) },
        },
      ],
      freeFrom: '2027-04-01',
    },
    levers: [{ lever: 'model-switch', inOrder: usd(184_000), alone: usd(184_000) }],
  }
}

function hostingRow(
  model: string,
  verdict: HostingRow['verdict'],
  busy: number | null,
): HostingRow {
  const hasWork = busy !== null
  return {
    model,
    gpu: 'H200',
    gpus: 4,
    precision: 'fp8',
    tokensPerSecond: 7081,
    verdict,
    busy,
    source: 'gpustack performance lab',
    asOf: '2026',
    gpuSource: '47 providers, 2026-06',
    usdPerGpuHour: { low: 7, likely: 4.06, high: 2.25 },
    workloads: hasWork ? 13 : 0,
    tokensPerMonth: hasWork ? 10.4e9 : 0,
    nodes: hasWork ? { low: 4, likely: 2, high: 2 } : null,
    usdPerMonth: hasWork ? { low: 123_000, likely: 31_000, high: 14_000 } : null,
    hosted: hasWork ? { seller: 'z-ai', usdPerMillion: 0.31 } : null,
    breakEven: hasWork ? { utilisation: 1.4, tokensPerMonth: 30e9 } : null,
  }
}

export const STUB_BASIS: SavingsBasis = {
  monthly: usd(244_000),
  months: (['2026-07', '2026-08', '2026-09'] as const).map((month, at) => ({
    month,
    spend: usd(240_000 + at * 4000),
    coveredDays: 30,
    days: 30,
    whole: usd(240_000 + at * 4000),
    excluded: [],
    why: 'used' as const,
  })),
  costs: {
    list: usd(760_000),
    contracted: null,
    effective: usd(732_000),
    notCompared: usd(4000),
  },
  sellers: [
    { seller: 'bedrock', models: 4, places: ['any'], training: 'no', asOf: null, source: null },
    { seller: 'z-ai', models: 3, places: ['SG'], training: 'no', asOf: null, source: null },
  ],
  hosting: [hostingRow('glm-4.6', 'do-not', 0.31), hostingRow('qwen3-32b', 'no-work', null)],
  defaults: DEFAULT_ASSUMPTIONS,
}
