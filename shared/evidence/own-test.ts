import { jsonValue } from '../domain/json-text.ts'
import { z } from 'zod'
import { ProblemError } from '../domain/problem.ts'
import { TASKS } from '../domain/tier.ts'
import type { OwnTest } from '../views/review-views.ts'

const name = z.string().trim().min(1, 'a name').max(200)
const count = z.int({ error: 'a whole number' }).min(0, 'zero or more').max(1_000_000)

const ownTest = z
  .strictObject({
    id: name,
    /** The workload it was made on; `null`: it speaks for the task. */
    workload: z.string().max(1000).nullable(),
    task: z.enum(TASKS).nullable(),
    incumbent: name,
    candidate: name,
    /** What was compared: the texts, the graders. */
    benchmark: name,
    comparisons: count.min(1, 'at least one comparison'),
    /** Answers of the candidate that were at least as good. */
    asGood: count,
    date: z.iso.date({ error: 'a day such as 2026-11-20' }),
    author: z.string().max(200),
    note: z.string().max(2000),
  })
  .refine(({ comparisons, asGood }) => asGood <= comparisons, {
    path: ['asGood'],
    message: 'no more than were compared',
  })

/** Own test results as they go from one workspace to another, or to the command. */
export const OWN_TESTS_SCHEMA = 'ai-spend-tests/1'

const ownTests = z.array(ownTest).max(10_000)

const ownTestFile = z.strictObject({
  schema: z.literal(OWN_TESTS_SCHEMA, `the schema ${OWN_TESTS_SCHEMA}`),
  tests: z.unknown(),
})

/** @throws ProblemError naming the first field that is wrong. */
export function readOwnTests(value: unknown): readonly OwnTest[] {
  const read = ownTests.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new ProblemError({
    what: 'The test result cannot be used.',
    where: issue?.path.slice(1).join('.') ?? '',
    expected: issue?.message ?? 'comparisons and how many were as good',
    fix: 'Correct the field and save again.',
  })
}

/**
 * Reads a file of own test results.
 *
 * @param json its text, or what has been parsed from it.
 * @param fileName stands in the fault.
 * @throws ProblemError naming the file, the test by its place and the field that is wrong.
 */
export function readOwnTestFile(json: unknown, fileName: string): readonly OwnTest[] {
  const value = typeof json === 'string' ? jsonValue(json) : json
  const file = ownTestFile.safeParse(value)
  const tests = file.success ? ownTests.safeParse(file.data.tests) : undefined
  if (tests?.success === true) return tests.data
  const issue = (file.error ?? tests?.error)?.issues[0]
  const path = [...(file.success ? ['tests'] : []), ...(issue?.path ?? [])]
  throw new ProblemError({
    what: 'The file of test results cannot be used.',
    where: [fileName, ...(path.length === 0 ? [] : [path.join('.')])].join(', '),
    expected: issue?.message ?? `a document of the schema ${OWN_TESTS_SCHEMA}`,
    fix: 'Correct the field, or export the results from the app again.',
  })
}

/** The results as a file. */
export function writeOwnTestFile(tests: readonly OwnTest[]): string {
  return `${JSON.stringify({ schema: OWN_TESTS_SCHEMA, tests }, undefined, 2)}\n`
}

/** More results laid over those there are: one test counts once, as it was written last. */
export function layOwnTests(
  tests: readonly OwnTest[],
  more: readonly OwnTest[],
): readonly OwnTest[] {
  return [...new Map([...tests, ...more].map((test) => [test.id, test])).values()]
}

/** The tests that speak for moving this workload's work from one model to the other. */
export function testsFor(
  tests: readonly OwnTest[],
  move: {
    readonly workload: string
    readonly task: string | null
    readonly incumbent: string
    readonly candidate: string
  },
): readonly OwnTest[] {
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  return tests.filter(
    (test) =>
      isSame(test.incumbent, move.incumbent) &&
      isSame(test.candidate, move.candidate) &&
      (test.workload === move.workload || (test.workload === null && test.task === move.task)),
  )
}
