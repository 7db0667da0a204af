import { modelRecord } from '../catalogue/catalogue.ts'
import { amountOf, scale, type Amount } from '../domain/amount.ts'
import { type Range, forEachEnd, mapEnds } from '../domain/range.ts'
import type { LicenceClass } from '../document/user/assumption-choices.ts'
import { isAbove } from '../domain/tier.ts'
import { hostingReason } from '../assumptions/company-policy.ts'
import type { Target } from '../assumptions/target.ts'
import { SELF_HOSTED } from '../plan/candidates.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { observedMonths } from '../plan/plan-time.ts'
import { contextNeed, modalityOf } from '../plan/work-needs.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import { dollarsIn } from '../plan/money-ranges.ts'
import type { OptionSettings, ChosenTarget, HostedWork } from '../assumptions/option-settings.ts'
import { movedTokens } from './rank-candidates.ts'
import { hostingCost, type HostingCost, type HostingSetup } from '../assumptions/self-hosting.ts'
import { switchFactorsOf } from '../assumptions/switch-factors-of.ts'
import type { SwitchFactors } from '../assumptions/switch-factors.ts'
import { allTokens, monthsOf, type Work } from '../plan/work.ts'

/** License classes that do not allow self-hosting. Terms that have not been read are treated as not allowing it. */
const NOT_TO_HOST: ReadonlySet<LicenceClass> = new Set([
  'restricted',
  'non-commercial',
  'unconfirmed',
  'unknown',
])

/** Whether a self-hosted model may take some work, by tier, modality, context, license and evidence. */
export function mayHost(
  { workload, tokens }: Work,
  setup: HostingSetup,
  catalogue: OptionCatalogue,
  { filters, policy }: OptionSettings,
): boolean {
  const record = modelRecord(setup.model)
  const { neededTier, model, task, requests } = workload
  if (record?.tier === undefined || neededTier === null || neededTier === 'frontier') return false
  if (isAbove(neededTier, record.tier)) return false
  if (modalityOf(model ?? '', task ?? null) !== 'text') return false
  const need = contextNeed(allTokens(tokens), requests)
  if (need !== undefined && record.context !== undefined && record.context < need) return false
  const licence = record.licence ?? 'unknown'
  if (NOT_TO_HOST.has(licence) || filters.refusedLicences.includes(licence)) return false
  const { grade } = catalogue.evidence.quality(workload, targetOf(setup))
  if (grade > filters.evidenceFloor) return false
  return hostingReason(policy, { ...targetOf(setup), grade, isOpen: true }) === undefined
}

/** The cheapest measured setup for one workload on its own nodes, or `undefined`. */
export function bestHosting(
  work: Work,
  input: PlanInput,
  catalogue: OptionCatalogue,
  options: OptionSettings,
): ChosenTarget | undefined {
  const found = catalogue.hostingSetups().flatMap((setup) => {
    if (!mayHost(work, setup, catalogue, options)) return []
    const factors = hostedFactors(work, setup, options)
    const cost = hostingCost(setup, monthlyTokens(work, factors, input), options.hosting)
    return cost === undefined ? [] : [{ setup, factors, cost }]
  })
  const least = Math.min(...found.map(({ cost }) => cost.usdPerMonth.likely))
  const best = found.find(({ cost }) => cost.usdPerMonth.likely === least)
  const hosting = best && hostedWork(best.cost, input)
  if (best === undefined || hosting === undefined) return undefined
  return hostedTarget(work, best.setup, best.factors, hosting)
}

export function hostedTarget(
  work: Work,
  setup: HostingSetup,
  factors: SwitchFactors,
  hosting: HostedWork | undefined,
): ChosenTarget {
  return {
    kind: 'found',
    workload: work.workload.id,
    factors,
    hosting,
    to: targetOf(setup),
  }
}

export function hostedFactors(
  work: Work,
  setup: HostingSetup,
  options: OptionSettings,
): SwitchFactors {
  const isThinkingOnly = modelRecord(setup.model)?.thinkingOff === false
  return switchFactorsOf(work.workload, targetOf(setup), isThinkingOnly, undefined, options.factors)
}

/** Tokens per month that the nodes process for some work. */
export function monthlyTokens(work: Work, factors: SwitchFactors, input: PlanInput): Range<number> {
  const months = monthsOf(input)
  return forEachEnd((end) => movedTokens(work, factors, end) / months)
}

/** Exact cost of nodes; `undefined` if there is no rate for the US dollar. */
export function hostedWork(cost: HostingCost, input: PlanInput): HostedWork | undefined {
  const { numerator, denominator } = observedMonths(input.coveredDays)
  if (numerator === 0n) return undefined
  const inCurrency = (usd: number): Amount | undefined =>
    dollarsIn(input, amountOf(Math.round(usd * 100) / 100))
  const { low, likely, high } = mapEnds(cost.usdPerMonth, inCurrency)
  if (low === undefined || likely === undefined || high === undefined) return undefined
  const monthly = { low, likely, high }
  return {
    cost,
    monthly,
    observed: mapEnds(monthly, (amount) => scale(amount, numerator, denominator)),
  }
}

function targetOf(setup: HostingSetup): Target {
  return { seller: SELF_HOSTED, model: setup.model }
}
