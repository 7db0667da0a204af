import { companyPolicy, type CompanyPolicy } from '../assumptions/company-policy.ts'
import { placesOf } from '../assumptions/host-places.ts'
import type { OptionSettings } from '../assumptions/option-settings.ts'
import { switchFactorsOf } from '../assumptions/switch-factors-of.ts'
import type { SwitchFactors } from '../assumptions/switch-factors.ts'
import type { Target } from '../assumptions/target.ts'
import { modelRecord } from '../catalogue/catalogue.ts'
import type { OpenCandidate } from '../catalogue/switches.ts'
import { weakestGrade } from '../document/evidence.ts'
import { formatAmount } from '../domain/amount.ts'
import type { PriceEntry } from '../domain/price.ts'
import { forEachEnd, type Range } from '../domain/range.ts'
import { sellerId } from '../domain/seller.ts'
import { inputOfWorkloads } from '../plan/input-of-workloads.ts'
import { planEvaluator, type PlanEvaluator } from '../plan/evaluate-plan.ts'
import { amountIn } from '../plan/money-ranges.ts'
import type { PlanInput, PlanWorkload } from '../plan/planning-input.ts'
import { workOf, type Work } from '../plan/work.ts'
import type { OptionCatalogue } from '../recommend/option-catalogue.ts'
import { planOfProposals } from '../recommend/option-plan.ts'
import { rankingPrices } from '../recommend/rank-candidates.ts'
import { whyLeftOut } from '../recommend/why-left-out.ts'
import type { CandidateRow, CandidateTable } from '../views/candidate-views.ts'

/** What candidates are worked out on: only the chosen workloads. */
interface Ground {
  readonly input: PlanInput
  readonly works: readonly Work[]
  readonly catalogue: OptionCatalogue
  readonly options: OptionSettings
  readonly policy: CompanyPolicy
  readonly priceOf: (target: Target) => { readonly entry: PriceEntry } | undefined
  readonly evaluate: PlanEvaluator
}

/** A target of the table, with the work that could go there. */
interface Listed {
  readonly group: CandidateRow['group']
  readonly target: Target
  readonly open: OpenCandidate | undefined
  readonly works: readonly Work[]
}

/**
 * Every target for some workloads, model by model and seller by seller: the smaller models of their own vendors and
 * the hosted open models, with those that a rule or the policy leaves out. All figures are exact, as those of plans.
 */
export function candidateTable(
  whole: PlanInput,
  workloads: readonly string[],
  catalogue: OptionCatalogue,
  options: OptionSettings,
): CandidateTable {
  const input = inputOfWorkloads(whole, workloads)
  const ground: Ground = {
    input,
    works: workOf(input).filter(({ workload }) => workload.model !== null),
    catalogue,
    options,
    policy: companyPolicy(options.policy, whole.workloads),
    priceOf: rankingPrices(input),
    evaluate: planEvaluator(input),
  }
  const rows = [...smallerModels(ground), ...openModels(ground)].map((each) => rowOf(each, ground))
  const likely = ({ saving }: CandidateRow): bigint =>
    amountIn(saving?.likely ?? {}, input.reportingCurrency)
  return {
    workloads: ground.works.map(({ workload }) => workload.id),
    horizonMonths: options.horizonMonths,
    priceDate: input.prices.asOf.slice(0, 10),
    rows: rows.toSorted((a, b) => Number(likely(b) > likely(a)) - Number(likely(b) < likely(a))),
  }
}

/** All smaller models of the vendors of today, whatever tier the work needs. */
function smallerModels({ works, catalogue }: Ground): readonly Listed[] {
  const listed = new Map<string, { target: Target; works: Work[] }>()
  for (const work of works) {
    const { provider, model } = work.workload
    for (const target of catalogue.smallerModels(provider, model ?? '', 'routine')) {
      const key = `${target.seller}\n${target.model}`
      const known = listed.get(key) ?? { target, works: [] }
      known.works.push(work)
      listed.set(key, known)
    }
  }
  return [...listed.values()].map((each) => ({ ...each, group: 'same-vendor', open: undefined }))
}

function openModels({ works, catalogue }: Ground): readonly Listed[] {
  return catalogue.openModels().map((open) => ({
    group: 'open',
    target: { seller: open.seller, model: open.model },
    open,
    works: works.filter(({ workload: { model, provider } }) => {
      return model !== open.model || sellerId(provider) !== open.seller
    }),
  }))
}

function rowOf(listed: Listed, ground: Ground): CandidateRow {
  const { target, group, works } = listed
  const { seller, model } = target
  const price = ground.priceOf(target)?.entry
  const factors = works.map((work) => factorsOf(work, listed, price, ground))
  const grades = works.map(({ workload }) => gradeOf(workload, target, ground))
  return {
    group,
    seller,
    model,
    price: price === undefined ? null : priceText(price),
    places: group === 'same-vendor' ? 'as-today' : (placesOf(seller) ?? null),
    licence: group === 'same-vendor' ? null : (modelRecord(model)?.licence ?? 'unknown'),
    evidence: weakestGrade(grades.length === 0 ? ['D'] : grades),
    inputFactor: widest(factors.map(({ inputFactor }) => inputFactor)),
    saving: price === undefined ? null : savingOf(listed, factors, ground),
    workloads: works.length,
    excluded: exclusionOf(listed, price, ground),
    approval: ground.policy.approvalOf(seller),
  }
}

function factorsOf(
  { workload }: Work,
  { target, open }: Pick<Listed, 'target' | 'open'>,
  price: PriceEntry | undefined,
  { options }: Pick<Ground, 'options'>,
): SwitchFactors {
  return switchFactorsOf(workload, target, open?.isThinkingOnly ?? false, price, options.factors)
}

function gradeOf(workload: PlanWorkload, target: Target, { catalogue }: Ground) {
  return catalogue.evidence.quality(workload, target).grade
}

function savingOf(
  { target, works }: Listed,
  factors: readonly SwitchFactors[],
  { evaluate, options }: Ground,
): CandidateRow['saving'] {
  const proposals = works.flatMap(({ workload }, at) => {
    const found = factors[at]
    return found === undefined ? [] : [{ workload: workload.id, to: target, factors: found }]
  })
  const plan = planOfProposals('candidate', proposals, options.horizonMonths)
  return evaluate(plan, { drivers: false, moves: false }).overHorizon
}

function exclusionOf(
  listed: Listed,
  price: PriceEntry | undefined,
  ground: Ground,
): CandidateRow['excluded'] {
  const { target, open } = listed
  const found = listed.works.flatMap((work) => whyLeftOut(work, target, open, ground) ?? [])
  const [first] = found
  if (first !== undefined) {
    return { reason: first.reason, fact: first.fact, workloads: found.length }
  }
  if (price !== undefined) return null
  return { reason: 'no-price', fact: target.seller, workloads: listed.works.length }
}

function priceText({ currency, input, cacheRead, output }: PriceEntry): CandidateRow['price'] {
  return {
    currency,
    input: formatAmount(input),
    cacheRead: cacheRead === undefined ? null : formatAmount(cacheRead),
    output: formatAmount(output),
  }
}

/** From the worst of the pessimistic ends to the best of the optimistic ones. */
function widest(ranges: readonly Range<number>[]): Range<number> {
  const all = (end: keyof Range<number>): readonly number[] => ranges.map((range) => range[end])
  if (ranges.length === 0) return forEachEnd(() => 1)
  const likely = all('likely').reduce((sum, value) => sum + value, 0) / ranges.length
  return { low: Math.max(...all('low')), likely, high: Math.min(...all('high')) }
}
