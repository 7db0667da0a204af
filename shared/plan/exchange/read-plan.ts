import type { PlanDocument, PlanLever } from '../../document/plan-document.ts'
import { ProblemError } from '../../domain/problem.ts'
import { comesAfter } from '../../levers/lever-registry.ts'
import { planSchema } from './plan-schema.ts'
import { planSchema2, type WrittenPlan } from './plan-schema-2.ts'

/** Where a file departs from the contract. */
interface PlanIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** The keys that are not known, where that is the fault. */
  readonly keys?: readonly string[]
}

/**
 * A plan file with every default filled in, of version 1 or 2: a plan of version 1 is one of version 2 that states
 * none of what version 2 adds, and gives the same figures.
 *
 * Where the contract names no default, a figure that is left out changes nothing (all of the work moves, factors and
 * attempts 1, no reruns, no costs, no growth), but cache reads are not carried over: a cache belongs to a model. The
 * horizon is a year; a plan without a name takes the file's.
 *
 * Without `levers` only the moves are made. With levers that do not place the moves, the moves are made all the
 * same, after caching, context and batch and before the first discount, as in the contract's own example: moves that
 * are written down are never dropped silently.
 *
 * @param fileName for messages. @throws ProblemError naming the first place that departs from the contract.
 * Source: HEADLESS.md, "The plan document".
 */
export function readPlan(json: unknown, fileName: string): PlanDocument {
  const isSecond = valueAt(json, ['schema']) === 'ai-spend-plan/2'
  const parsed = isSecond ? planSchema2.safeParse(json) : planSchema.safeParse(json)
  if (!parsed.success) throw invalidPlan(parsed.error.issues[0], json, fileName)
  const plan: WrittenPlan = parsed.data
  return {
    ...plan,
    name: plan.name ?? fileName,
    levers: leversOf(plan),
    priceDate: plan.priceDate,
  }
}

function leversOf({ levers, moves }: WrittenPlan): readonly PlanLever[] {
  const modelSwitch = { kind: 'model-switch' } as const
  if (levers === undefined) return [modelSwitch]
  if (moves.length === 0 || levers.some(({ kind }) => kind === 'model-switch')) return levers
  const later = levers.findIndex(({ kind }) => comesAfter(kind, 'model-switch'))
  return levers.toSpliced(later < 0 ? levers.length : later, 0, modelSwitch)
}

function invalidPlan(issue: PlanIssue | undefined, json: unknown, fileName: string): ProblemError {
  const path = [...(issue?.path ?? []), ...(issue?.keys ?? []).slice(0, 1)]
  const place = path.map(String).join('.')
  const found = valueAt(json, path)
  return new ProblemError({
    what: `"${fileName}" is not a plan this program can evaluate.`,
    where: place === '' ? fileName : `${fileName}: ${place}`,
    found: found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80),
    expected: issue?.message ?? 'a plan document',
    fix:
      place === ''
        ? 'Give a JSON file with "schema": "ai-spend-plan/2" or "ai-spend-plan/1".'
        : `Correct "${place}" in ${fileName} and try again.`,
  })
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    json,
  )
}
