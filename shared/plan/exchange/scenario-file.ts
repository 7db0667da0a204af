import { z } from 'zod'
import { ProblemError } from '../../domain/problem.ts'
import type { Scenario, ScenarioSet } from '../../document/scenario.ts'
import { readPlan } from './read-plan.ts'

const text = z.string('a text')
const scenarioSchema = z.strictObject({
  id: text.min(1, 'an id'),
  name: text.min(1, 'a name'),
  note: text.default(''),
  createdOn: z.iso.date('a day'),
  changedOn: z.iso.date('a day'),
  plan: z.unknown(),
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
    ? `${JSON.stringify(only.plan, undefined, 2)}\n`
    : writeScenarios({ schema: 'ai-spend-scenarios/1', scenarios })
}

/** As it is written to a file; what is read back is the same. */
export function writeScenarios(set: ScenarioSet): string {
  return `${JSON.stringify(set, undefined, 2)}\n`
}
