import type { OwnTest } from '../document/user/own-test-document.ts'

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
