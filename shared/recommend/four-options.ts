import { subtract, type Amount } from '../domain/amount.ts'
import { forEachAnswer, type Alternatives, type Answer } from '../document/alternatives.ts'
import type { CompanyContracts } from '../document/user/assumptions-document.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { MoveResult } from '../document/plan-result.ts'
import { planEvaluator } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { Range } from '../domain/range.ts'
import { forEachEnd, mapEnds } from '../domain/range.ts'
import { planOfProposals } from './option-plan.ts'
import { amountIn, moneyRange, rangeOverHorizon, sumRanges } from '../plan/money-ranges.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import type { OptionSettings, ChosenTarget } from '../assumptions/option-settings.ts'
import { chooseTargets, type CandidatesOfWork, type Choices } from './choose-targets.ts'
import { doNothing } from './do-nothing.ts'
import {
  evidenceOf,
  noOption,
  wholeBillOption,
  type MovingOption,
  type WholeBill,
} from './whole-bill-option.ts'
import { pooledHosting } from './pooled-hosting.ts'
import { adviceDraws } from '../plan/draws/advice-draws.ts'
import type { NamedDraws } from '../statistics/named-draws.ts'
import { isFree } from '../assumptions/company-contracts.ts'
import { drawOptions, withIntervals, type DrawnOptions, type OptionDraws } from './option-draws.ts'

/** The four options as amounts, and the plans behind the options for the whole bill. */
export interface FourOptions {
  readonly alternatives: Alternatives
  /** The moves of each option for the whole bill: only work on which the option likely saves. */
  readonly plans: Readonly<Record<MovingOption, PlanDocument>>
  /** The net values of the options, draw by draw. */
  readonly drawn: Readonly<Record<'by-date' | 'left-out', OptionDraws>>
  readonly random: NamedDraws
  /** What the targets were chosen from. */
  readonly candidates: CandidatesOfWork
  readonly bill: WholeBill
}

/**
 * The four options for every workload and for the whole bill: the same vendor's smaller model, the best hosted open
 * model, a self-hosted open model, and doing nothing while prices fall.
 *
 * Candidates are ranked on the actual work; the chosen ones are evaluated exactly, like any plan. For a workload an
 * option that costs more is shown as such; for the whole bill an option moves only work on which it likely saves.
 * Self-hosting pays for full nodes: a single workload pays for its own, the whole bill shares them.
 *
 * @param companyContracts the company's contracts, which bind by their dates in the options for the whole bill.
 */
export function fourOptions(
  input: PlanInput,
  catalogue: OptionCatalogue,
  options: OptionSettings,
  companyContracts: CompanyContracts,
): FourOptions {
  const bill = { input, evaluate: planEvaluator(input), companyContracts, catalogue }
  const choices = chooseTargets(input, catalogue, options)
  const idle = doNothing(input, options, companyContracts)
  const moving = movingOptionsOf(choices, bill, options)
  const found = { ...moving, 'do-nothing': idle }
  const workloads = input.workloads.map(({ id }, index) => ({
    workload: id,
    baseline: idle.baselines[index] ?? {},
    answers: forEachAnswer((option) => found[option].byWorkload[index] ?? idle.none),
  }))
  const whole = forEachAnswer((option) => found[option].whole)
  const plans = {
    'same-vendor': moving['same-vendor'].plan,
    'hosted-open': moving['hosted-open'].plan,
    'self-hosted': moving['self-hosted'].plan,
  }
  const { priceDecline } = options
  const { drawn, random } = drawnOptions({ whole, plans, companyContracts, priceDecline }, input)
  return {
    alternatives: {
      horizonMonths: options.horizonMonths,
      whole: withIntervals(whole, drawn['by-date'], input.reportingCurrency, random),
      workloads,
      excluded: choices.excluded,
    },
    plans,
    drawn,
    random,
    candidates: choices.candidates,
    bill,
  }
}

function movingOptionsOf(
  choices: Choices,
  bill: WholeBill,
  options: OptionSettings,
): Readonly<Record<MovingOption, OptionsOfKind>> {
  return {
    'same-vendor': movingOptions('same-vendor', choices, bill, options),
    'hosted-open': movingOptions('hosted-open', choices, bill, options),
    'self-hosted': selfHostedOptions(choices, bill, options),
  }
}

/** The options under the company's contracts, and without any. */
function drawnOptions(
  options: DrawnOptions,
  input: PlanInput,
): Pick<FourOptions, 'drawn' | 'random'> {
  const random = adviceDraws()
  const byDate = drawOptions(options, input, 'by-date', random)
  const leftOut = isFree(options.companyContracts)
    ? byDate
    : drawOptions(options, input, 'left-out', random)
  return { drawn: { 'by-date': byDate, 'left-out': leftOut }, random }
}

/** One option for every workload, in their order, and for the whole bill. */
interface OptionsOfKind {
  readonly byWorkload: readonly Answer[]
  readonly whole: Answer
  readonly plan: PlanDocument
}

function movingOptions(
  kind: 'same-vendor' | 'hosted-open',
  choices: Choices,
  bill: WholeBill,
  options: OptionSettings,
): OptionsOfKind {
  const { byWorkload: chosen, moved } = choices[kind]
  const evaluated = evaluatedByWorkload(chosen, bill, options)
  const byWorkload = chosen.map((choice, index) =>
    optionOf(kind, choice, evaluated[index], bill, options),
  )
  const moves = chosen.filter((_, index) => moved.has(index))
  const plan = planOf(kind, moves, options)
  return { byWorkload, ...wholeBillOption(kind, moves, plan, bill) }
}

function selfHostedOptions(
  choices: Choices,
  bill: WholeBill,
  options: OptionSettings,
): OptionsOfKind {
  const pool = pooledHosting(choices, bill.input, options, bill.catalogue)
  const alone = choices['self-hosted']
  const evaluated = evaluatedByWorkload(alone, bill, options)
  const byWorkload = alone.map((choice, index) =>
    optionOf('self-hosted', choice, evaluated[index], bill, options),
  )
  const plan = planOf('self-hosted', pool, options)
  return { byWorkload, ...wholeBillOption('self-hosted', pool, plan, bill) }
}

interface EvaluatedChoice {
  /** Exact, in the observed period. */
  readonly saving: Range<Amount>
  readonly move: MoveResult
}

/** The choices evaluated exactly, one by one, including the nodes of each. */
function evaluatedByWorkload(
  chosen: readonly ChosenTarget[],
  { input, evaluate }: WholeBill,
  options: OptionSettings,
): readonly (EvaluatedChoice | undefined)[] {
  const { moves } = evaluate(planOf('answers', chosen, options), { drivers: false })
  const byId = new Map(moves.map((move) => [move.workload, move]))
  const money = (text: Readonly<Record<string, string>>): Amount =>
    amountIn(text, input.reportingCurrency)
  return chosen.map((choice, index) => {
    const move = byId.get(input.workloads[index]?.id ?? '')
    if (choice.kind === 'none' || move === undefined) return undefined
    const run = mapEnds(move.after, (after) => subtract(money(move.baseline), money(after)))
    const { hosting } = choice
    const saving =
      hosting === undefined ? run : forEachEnd((end) => subtract(run[end], hosting.observed[end]))
    return { saving, move }
  })
}

/** Every self-hosted model once, with the nodes for all its work. */
function planOf(
  name: string,
  chosen: readonly ChosenTarget[],
  options: OptionSettings,
): PlanDocument {
  const found = chosen.flatMap((choice) => (choice.kind === 'found' ? [choice] : []))
  const monthly = new Map<string, Range<Amount>>()
  for (const { to, hosting } of found) {
    if (hosting === undefined) continue
    monthly.set(to.model, sumRanges(monthly.get(to.model), hosting.monthly))
  }
  const hosting = [...monthly].map(([model, sum]) => ({
    model,
    monthly: moneyRange(sum, options.reportingCurrency),
  }))
  return planOfProposals(name, found, options.horizonMonths, hosting)
}

function optionOf(
  kind: MovingOption,
  choice: ChosenTarget,
  evaluated: EvaluatedChoice | undefined,
  { input, companyContracts, catalogue }: WholeBill,
  options: OptionSettings,
): Answer {
  if (choice.kind === 'none' || evaluated === undefined) {
    return noOption(kind, choice.kind === 'none' ? choice.why : 'rate-unknown')
  }
  const saving = moneyRange(evaluated.saving, input.reportingCurrency)
  return {
    kind,
    to: choice.to,
    why: null,
    saving,
    ...evidenceOf([evaluated.move], catalogue.evidence),
    overHorizon: rangeOverHorizon(saving, input, options.horizonMonths),
    net: null,
    interval: null,
    // A minimum applies to the seller's bill, not to a single workload.
    contracts: isFree(companyContracts) ? null : { rule: 'left-out', effect: null },
    workloads: 1,
  }
}
