import { z } from 'zod'
import type { MoneyText } from '../domain/money.ts'
import type { PlanDocument } from '../domain/plan-document.ts'
import type { PlanResult, Range } from '../domain/plan-result.ts'
import { ProblemError } from '../domain/problem.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { planEvaluator } from '../plan/evaluate-plan.ts'
import { readPlan } from '../plan/read-plan.ts'

/** A plan that is kept under a name of its own. Days are `YYYY-MM-DD` and come from the caller. */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly createdOn: string
  readonly changedOn: string
  readonly plan: PlanDocument
}

/** `ai-spend-scenarios/1`: what a user has saved, in the order in which it is shown. */
export interface ScenarioSet {
  readonly schema: 'ai-spend-scenarios/1'
  readonly scenarios: readonly Scenario[]
}

/** A line of the comparison. */
export interface ScenarioRow {
  readonly id: string
  readonly name: string
  readonly saving: Range<MoneyText>
  readonly net: Range<MoneyText>
  readonly horizonMonths: number
  readonly workloads: number
  readonly notRepriced: MoneyText
  readonly breakEvenTokens: number | null
  /** The levers in their order with their steps, for the chart. */
  readonly steps: PlanResult['steps']
}

const text = z.string('a text')
const scenarioSchema = z.strictObject({
  ...{ id: text.min(1, 'an id'), name: text.min(1, 'a name'), note: text.default('') },
  ...{ createdOn: z.iso.date('a day'), changedOn: z.iso.date('a day'), plan: z.unknown() },
})
const setSchema = z.strictObject({
  schema: z.literal('ai-spend-scenarios/1', '"ai-spend-scenarios/1"'),
  scenarios: z
    .array(scenarioSchema, 'a list of scenarios')
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids that differ'),
})

/**
 * Saved scenarios with every default filled in; plans of either version are read.
 *
 * @param fileName for messages. @throws ProblemError naming the first place that departs from the schema.
 */
export function readScenarios(json: unknown, fileName: string): ScenarioSet {
  const parsed = setSchema.safeParse(json)
  if (parsed.success) {
    const { schema, scenarios } = parsed.data
    return {
      schema,
      scenarios: scenarios.map((scenario) => ({
        ...scenario,
        plan: readPlan(scenario.plan, `${fileName}, scenario "${scenario.name}"`),
      })),
    }
  }
  const issue = parsed.error.issues[0]
  const place = (issue?.path ?? []).map(String).join('.')
  throw new ProblemError({
    what: `"${fileName}" is no list of scenarios.`,
    where: place === '' ? fileName : `${fileName}: ${place}`,
    expected: issue?.message ?? 'a document of schema "ai-spend-scenarios/1"',
    fix:
      place === '' ? 'Give a file that this program saved.' : `Correct "${place}" in ${fileName}.`,
  })
}

/** As it is written to a file; what is read back is the same. */
export function writeScenarios(set: ScenarioSet): string {
  return `${JSON.stringify(set, undefined, 2)}\n`
}

/** A copy under another id and name, right after its original; the original stays as it is. */
export function duplicateScenario(
  set: ScenarioSet,
  id: string,
  copy: Pick<Scenario, 'id' | 'name' | 'createdOn'>,
): ScenarioSet {
  return {
    ...set,
    scenarios: set.scenarios.flatMap((scenario) =>
      scenario.id === id
        ? [scenario, { ...scenario, ...copy, changedOn: copy.createdOn }]
        : [scenario],
    ),
  }
}

/** The scenario with another plan, as of a day; a new one is put at the end. */
export function keepScenario(set: ScenarioSet, kept: Scenario): ScenarioSet {
  const isKnown = set.scenarios.some(({ id }) => id === kept.id)
  const scenarios = isKnown
    ? set.scenarios.map((it) => (it.id === kept.id ? { ...kept, createdOn: it.createdOn } : it))
    : [...set.scenarios, kept]
  return { ...set, scenarios }
}

/** All scenarios on one input, in their order. @throws ProblemError for money without a rate. */
export function compareScenarios(set: ScenarioSet, input: PlanInput): readonly ScenarioRow[] {
  const evaluate = planEvaluator(input)
  return set.scenarios.map(({ id, name, plan }) => {
    const result = evaluate(plan, { drivers: false })
    return {
      ...{ id, name, saving: result.saving, net: result.net, steps: result.steps },
      horizonMonths: result.horizonMonths,
      workloads: new Set(result.moves.map(({ workload }) => workload)).size,
      notRepriced: result.notRepriced,
      breakEvenTokens: result.breakEven.tokenFactor,
    }
  })
}
