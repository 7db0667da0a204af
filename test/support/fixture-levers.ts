import type { FoundLever } from '../../shared/document/found-levers.ts'
import type { WorkloadEntry } from '../../shared/document/analysis-document.ts'
import { bandSaving } from './fixture-options.ts'

const dollars = (value: number) => ({ USD: String(value) })
const SHARE = { low: 0.2, likely: 0.5, high: 0.8 }
const NOTHING = { workloads: [], worth: null, measured: null, bargain: null, notSeeded: [] }

/** Invented levers, one of each way in which one is told. @param workloads at least three. */
export function fixtureLevers(workloads: readonly WorkloadEntry[]): readonly FoundLever[] {
  const [first, second, ...others] = workloads
  if (first === undefined || second === undefined) throw new RangeError('too few workloads')
  const cents = others.reduce((sum, { spend }) => sum + Math.round(Number(spend['USD']) * 100), 0)
  const rest = { workloads: others.length, spend: { USD: (cents / 100).toFixed(2) } }
  return [
    {
      ...NOTHING,
      lever: 'idle-seats',
      state: 'cannot-be-shown',
      counts: null,
      notSeeded: [{ why: 'no-seat-list', workloads: 0, spend: {} }],
    },
    {
      ...NOTHING,
      lever: 'runaway-days',
      state: 'seeded',
      counts: null,
      workloads: [
        {
          workload: first.id,
          share: null,
          sign: { code: 'runaway-days', days: 2, cap: dollars(900), share: 0.04 },
        },
      ],
      measured: dollars(8_400),
    },
    {
      ...NOTHING,
      lever: 'batch',
      state: 'seeded',
      counts: 'batch',
      workloads: [{ workload: second.id, share: SHARE, sign: { code: 'schedule', share: 0.91 } }],
      worth: bandSaving([7_600, 20_100, 35_700]).interval,
      notSeeded: [{ why: 'hours-not-stated', ...rest }],
    },
    {
      ...NOTHING,
      lever: 'negotiation',
      state: 'seeded',
      counts: null,
      bargain: {
        discount: 0.48,
        option: 'hosted-open',
        workloads: others.length,
        spend: dollars(880_000),
      },
    },
  ]
}
