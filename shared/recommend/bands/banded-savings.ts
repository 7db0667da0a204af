import { formatAmount, subtract, sum, type Amount } from '../../domain/amount.ts'
import {
  BANDS,
  type Band,
  type BandEntry,
  type SavingStep,
  type WorkloadBand,
} from '../../document/bands.ts'
import { gradeOf, weakestGrade, type EvidenceGrade } from '../../document/evidence.ts'
import type { MoveResult } from '../../document/plan-result.ts'
import {
  shareLeversOf,
  type PlanDocument,
  type PlanMove,
} from '../../document/user/plan-document.ts'
import { forEachEnd } from '../../domain/range.ts'
import { intervalOf } from '../../plan/draws/draw-interval.ts'
import { moneyRange } from '../../plan/money-ranges.ts'
import { quantile } from '../../statistics/percentiles.ts'
import type { CandidatesOfWork } from '../choose-targets.ts'
import type { WholeBill } from '../whole-bill-option.ts'
import { seedLevers, type SeededLever } from '../levers/seed-levers.ts'
import { bandPlans, isJudged, type BandPlans } from './band-plans.ts'
import {
  drawBandPlan,
  type BandInput,
  type DrawnBandPlan,
  type DrawnSaving,
} from './draw-band-plan.ts'
import { savingSteps } from './saving-steps.ts'

/** The bill by bands, and what each step of the saving brings. */
export interface BandedSavings {
  readonly bands: readonly BandEntry[]
  readonly steps: readonly SavingStep[]
  /** What the bill shows of each lever. */
  readonly levers: readonly SeededLever[]
  /** In the order of the workloads. */
  readonly byWorkload: readonly WorkloadBand[]
  /** Everything that is ready. */
  readonly ready: ReadyOption
  /** Whether any work may be tested with a chance to save. */
  readonly hasTests: boolean
}

/** Everything that is ready, taken together. */
export interface ReadyOption extends DrawnBandPlan {
  readonly evidence: EvidenceGrade | null
}

/**
 * Every workload in one band, and the saving of the bands: what is ready, and what the tests would add to it, less
 * what each costs. Both are drawn with the same assumptions, so that their difference is that of one plan.
 *
 * @param spends of each workload in the whole period, in their order.
 */
export function bandedSavings(it: BandInput, spends: readonly Amount[]): BandedSavings {
  const { candidates, bill, alternatives } = it
  const { horizonMonths } = alternatives
  const levers = seedLevers(bill.input, horizonMonths, candidates.costs)
  const plans = bandPlans(candidates, levers, bill.input, horizonMonths)
  const ready = drawBandPlan(plans.ready, it)
  const sameVendor = drawBandPlan(plans.sameVendor, it)
  const tests = drawBandPlan(plans.tests, it)
  const ownNodes = withNodes(plans, it)
  const nodes = ownNodes && drawBandPlan(ownNodes, it)
  const best = nodes !== undefined && medianOf(nodes) > medianOf(tests) ? nodes : tests
  const toTest = difference(best, ready)
  const byWorkload = workloadBands(candidates, plans, toTest)
  const evidence = gradeOfReady(ready, bill)
  const savings: Readonly<Record<Band, DrawnSaving | undefined>> = {
    ready,
    'to-test': toTest,
    stays: undefined,
    'not-judged': undefined,
  }
  const spendIn = (band: Band): readonly Amount[] =>
    spends.filter((_, index) => byWorkload[index]?.band === band)
  return {
    bands: BANDS.map((band) => {
      const saving = savings[band]
      const grade = band === 'ready' ? evidence : saving && gradeOfMoves(band, saving.moves, bill)
      return bandEntry(band, saving, grade ?? null, spendIn(band), it)
    }),
    steps: savingSteps({ ready, sameVendor, tests, nodes }, it),
    byWorkload,
    hasTests: toTest.moves.length > 0,
    levers,
    ready: { ...ready, evidence },
  }
}

/** What one plan brings more than another that it includes. */
function difference(all: DrawnSaving, before: DrawnSaving): DrawnSaving {
  const known = new Set(before.moves.map(keyOfMove))
  const { net: most } = all
  const { net: less } = before
  return {
    nets: all.nets.map((value, draw) => value - (before.nets[draw] ?? 0)),
    net: most && less && forEachEnd((end) => subtract(most[end], less[end])),
    moves: all.moves.filter((move) => !known.has(keyOfMove(move))),
  }
}

/**
 * The plan of tests in which own nodes take over the work that they pay for, as far as it may be tested; the nodes are
 * paid in full. `undefined` where no such work pays for nodes.
 */
function withNodes({ tests, testable }: BandPlans, { plans }: BandInput): PlanDocument | undefined {
  const pool = plans['self-hosted']
  const moves = onWorkloads(pool.moves, (id) => testable.has(id))
  if (moves.length === 0) return undefined
  const taken = new Set(moves.flatMap(({ where }) => where.workload ?? []))
  const others = onWorkloads(tests.moves, (id) => !taken.has(id))
  return { ...tests, moves: [...moves, ...others], hosting: pool.hosting ?? [] }
}

/** The moves on some workloads only. */
function onWorkloads(
  moves: readonly PlanMove[],
  isMeant: (id: string) => boolean,
): readonly PlanMove[] {
  return moves.flatMap((move) => {
    const workload = move.where.workload?.filter(isMeant) ?? []
    return workload.length === 0 ? [] : [{ ...move, where: { workload } }]
  })
}

function medianOf({ nets }: DrawnSaving): number {
  return quantile(nets.toSorted(), 50)
}

function keyOfMove({ workload, to }: MoveResult): string {
  return `${workload} ${to.seller} ${to.model}`
}

function bandEntry(
  band: Band,
  saving: DrawnSaving | undefined,
  evidence: EvidenceGrade | null,
  spends: readonly Amount[],
  { bill, random }: BandInput,
): BandEntry {
  const { reportingCurrency: currency } = bill.input
  return {
    band,
    spend: { [currency]: formatAmount(sum(spends)) },
    workloads: spends.length,
    saving:
      saving?.net === undefined
        ? null
        : {
            interval: intervalOf(saving.nets, currency, random),
            ...moneyRange(saving.net, currency),
          },
    evidence,
  }
}

/** What a lever would bring is measured on the bill, but the part of it that is taken is a judgment. */
const GRADE_OF_LEVERS: EvidenceGrade = 'C'

function gradeOfReady({ plan, moves }: DrawnBandPlan, bill: WholeBill): EvidenceGrade | null {
  const grade = gradeOfMoves('ready', moves, bill)
  if (shareLeversOf(plan).length === 0) return grade
  return weakestGrade(grade === null ? [GRADE_OF_LEVERS] : [grade, GRADE_OF_LEVERS])
}

/** What is ready rests on money and prices alone; a test also on the tier and on what is known of the model. */
function gradeOfMoves(
  band: Band,
  moves: readonly MoveResult[],
  { catalogue }: WholeBill,
): EvidenceGrade | null {
  if (moves.length === 0) return null
  return weakestGrade(
    moves.map((move): EvidenceGrade => {
      const proof = catalogue.evidence.proof(move)
      if (proof === undefined) return 'D'
      const isSwitch = band === 'to-test' || proof.quality.why === 'own-test-proves'
      return isSwitch ? gradeOf(proof) : weakestGrade([proof.data.grade, proof.price.grade])
    }),
  )
}

function workloadBands(
  { works }: CandidatesOfWork,
  { readyLevers }: BandPlans,
  { moves }: DrawnSaving,
): readonly WorkloadBand[] {
  const tested = new Set(moves.map(({ workload }) => workload))
  return works.map((work) => {
    const { id } = work.workload
    const levers = readyLevers.get(id) ?? []
    const rest: Band = levers.length > 0 ? 'ready' : 'stays'
    const band = !isJudged(work) ? 'not-judged' : tested.has(id) ? 'to-test' : rest
    return { band, readyLevers: levers }
  })
}
