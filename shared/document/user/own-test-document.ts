import { z } from 'zod'
import { jsonValue } from '../../domain/json-text.ts'
import { ProblemError } from '../../domain/problem.ts'
import { TASKS, type Task } from '../../domain/tier.ts'
import { documentText, firstFault, type Checks } from './schema-parts.ts'

/** The schema id of a file of own test results, which carries them to another workspace or to the command. */
export const OWN_TESTS_SCHEMA = 'ai-spend-tests/1'

/** A blind comparison that a person made on their own texts. */
export interface OwnTest {
  readonly id: string
  /** The workload it was made on; `null`: it holds for every workload of the task. */
  readonly workload: string | null
  readonly task: Task | null
  readonly incumbent: string
  readonly candidate: string
  /** What was compared: the texts, the graders. */
  readonly benchmark: string
  readonly comparisons: number
  /** Answers of the candidate that were at least as good. */
  readonly asGood: number
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly author: string
  readonly note: string
}

const name = z.string().trim().min(1, 'a name').max(200)
const count = z.int({ error: 'a whole number' }).min(0, 'zero or more').max(1_000_000)

const ownTest = z
  .strictObject({
    id: name,
    workload: z.string().max(1000).nullable(),
    task: z.enum(TASKS).nullable(),
    incumbent: name,
    candidate: name,
    benchmark: name,
    comparisons: count.min(1, 'at least one comparison'),
    asGood: count,
    date: z.iso.date({ error: 'a day such as 2026-11-20' }),
    author: z.string().max(200),
    note: z.string().max(2000),
  } satisfies Checks<OwnTest>)
  .refine(({ comparisons, asGood }) => asGood <= comparisons, {
    path: ['asGood'],
    message: 'no more than were compared',
  })

const ownTests = z.array(ownTest).max(10_000)

const ownTestFile = z.strictObject({
  schema: z.literal(OWN_TESTS_SCHEMA, `the schema ${OWN_TESTS_SCHEMA}`),
  tests: z.unknown(),
})

/**
 * Checks the results of a form.
 *
 * @throws ProblemError naming the first field that is wrong.
 */
export function readOwnTests(value: unknown): readonly OwnTest[] {
  const read = ownTests.safeParse(value)
  if (read.success) return read.data
  const { path, expected } = firstFault(read.error, value)
  throw new ProblemError({
    what: 'The test result cannot be used.',
    where: path.slice(1).join('.'),
    expected: expected ?? 'comparisons and how many were as good',
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
  return documentText({ schema: OWN_TESTS_SCHEMA, tests })
}
