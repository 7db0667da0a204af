import type { PolicyEffect } from '../../shared/document/policy-effect.ts'
import type { TierDoubt, TierQuestion } from '../../shared/document/tier-question.ts'
import { FIXTURE_WORKLOADS, workloadEntry } from './fixture-workloads.ts'

const dollars = (value: number) => ({ USD: String(value) })
const OPEN = { seller: 'fireworks', model: 'glm-5.3-flash' }
const SMALLER = { seller: 'openai', model: 'gpt-6.1-terra' }

/** An invented question about the workload of a project; savings of a year by the tiers routine and mid. */
function question(
  project: string,
  why: TierDoubt,
  worth: number,
  [routine, mid]: readonly [number, number],
): TierQuestion {
  const entry = FIXTURE_WORKLOADS.map(workloadEntry).find((each) => each.project === project)
  if (entry === undefined) throw new RangeError(`no workload of ${project}`)
  return {
    workload: entry.id,
    spend: entry.spend,
    worth: dollars(worth),
    horizonMonths: 12,
    why,
    choices: ['routine', 'mid', 'frontier'],
    answers: [
      { tier: 'routine', saving: dollars(routine), to: OPEN },
      { tier: 'mid', saving: dollars(mid), to: mid === 0 ? null : SMALLER },
      { tier: 'frontier', saving: dollars(0), to: null },
    ],
  }
}

/** Five questions of an invented size, on the scale of the fixture's spend. */
export const FIXTURE_QUESTIONS: readonly TierQuestion[] = [
  question('Research Helper', 'unsure', 33_512, [51_204, 13_960]),
  question('FAQ Bot', 'unsure', 12_408, [29_110, 21_870]),
  question('Contract Reading', 'guarded', 7_105, [11_460, 0]),
  question('Architect', 'unsure', 5_402, [8_150, 2_560]),
  question('Growth Experiments', 'not-classified', 1_530, [4_590, 0]),
]

/** What an invented policy does: one seller waits for approval, and one constraint costs something. */
export const FIXTURE_POLICY: PolicyEffect = {
  sellers: [{ seller: 'fireworks', approval: 'needs-approval' }],
  costs: [
    { constraint: 'places', cost: dollars(41_200) },
    { constraint: 'licences', cost: dollars(0) },
  ],
}
