import { z } from 'zod'
import { ProblemError } from '../domain/problem.ts'
import { TASKS } from '../domain/tier.ts'
import type { OwnTest } from '../domain/review-views.ts'

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

/** @throws ProblemError naming the first field that is wrong. */
export function readOwnTests(value: unknown): readonly OwnTest[] {
  const read = z.array(ownTest).max(10_000).safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new ProblemError({
    what: 'The test result cannot be used.',
    where: issue?.path.slice(1).join('.') ?? '',
    expected: issue?.message ?? 'comparisons and how many were as good',
    fix: 'Correct the field and save again.',
  })
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
