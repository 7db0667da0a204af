import { z } from 'zod'
import { ProblemError } from '../../domain/problem.ts'
import { readPlan, writePlan, type PlanDocument } from './plan-document.ts'
import { documentText, firstFault } from './schema-parts.ts'

/** A plan that is kept under a name of its own. Days are `YYYY-MM-DD` and come from the caller. */
export interface Scenario {
  readonly id: string
  /** The plan's name too; no two scenarios of a workspace share one. */
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

const text = z.string('a text')
const scenarioSchema = z.strictObject({
  id: text.min(1, 'an id'),
  name: text.min(1, 'a name'),
  note: text.default(''),
  createdOn: z.iso.date('a day'),
  changedOn: z.iso.date('a day'),
  plan: z.unknown(),
} satisfies Record<keyof Scenario, z.ZodType>)
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
  const { place, found, expected } = firstFault(parsed.error, json)
  throw new ProblemError({
    what: `"${fileName}" is no list of scenarios.`,
    where: place === '' ? fileName : `${fileName}: ${place}`,
    found,
    expected: expected ?? 'a document of schema "ai-spend-scenarios/1"',
    fix:
      place === '' ? 'Give a file that this program saved.' : `Correct "${place}" in ${fileName}.`,
  })
}

/** What a file adds: the scenarios of a set, or one plan of either version, which takes the file's name if it has none. */
export function readScenarioFile(
  json: unknown,
  fileName: string,
): readonly Pick<Scenario, 'name' | 'note' | 'plan'>[] {
  const isSet =
    typeof json === 'object' &&
    json !== null &&
    'schema' in json &&
    json.schema === 'ai-spend-scenarios/1'
  if (isSet) return readScenarios(json, fileName).scenarios
  const plan = readPlan(json, fileName)
  const name = plan.name === fileName ? fileName.replace(/\.json$/i, '') : plan.name
  return [{ name, note: '', plan }]
}

/** One scenario as a plan that the command reads, several as a set. */
export function scenarioFile(scenarios: readonly Scenario[]): string {
  const [only, second] = scenarios
  return only !== undefined && second === undefined
    ? writePlan(only.plan)
    : writeScenarios({ schema: 'ai-spend-scenarios/1', scenarios })
}

/** As it is written to a file; what is read back is the same. */
export function writeScenarios(set: ScenarioSet): string {
  return documentText(set)
}
