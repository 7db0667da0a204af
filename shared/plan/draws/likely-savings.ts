import type { PlanDocument } from '../../document/user/plan-document.ts'
import { gatherLots } from '../levers/gather-lots.ts'
import { mergedLots } from '../levers/lots.ts'
import type { PlanInput } from '../planning-input.ts'
import { fastLevers, fastLot, runFastLot } from './fast-lot.ts'
import { fastTerms } from './fast-plan.ts'
import type { Charged } from './fast-switch.ts'

const UNBILLED: Charged = { charge: () => undefined }

/** What the moves of a plan, without its other levers, likely save on each workload in the observed period. */
export function likelySavings(plan: PlanDocument, input: PlanInput): readonly number[] {
  return savingsByWorkload({ ...plan, levers: [{ kind: 'model-switch' }] }, input)
}

/** What a plan likely saves on each workload in the observed period, before hosting and contracts. */
export function savingsByWorkload(plan: PlanDocument, input: PlanInput): readonly number[] {
  const { byWorkload } = gatherLots(plan, input, false)
  const levers = fastLevers(plan.levers.map(({ kind }) => kind))
  const { likely } = fastTerms(plan, input)
  return input.workloads.map((_, index) => {
    const lots = mergedLots(byWorkload.get(index) ?? []).map(fastLot)
    return lots.reduce((sum, lot) => sum + lot.spend - runFastLot(lot, levers, likely, UNBILLED), 0)
  })
}
