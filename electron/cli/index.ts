import { ProblemError } from '../../shared/domain/problem.ts'
import { version } from '../../package.json'
import { runAnalysis } from './run-analysis.ts'
import { readArguments } from './arguments.ts'
import { problemLines } from './messages.ts'
import { USAGE } from './usage.ts'

/** Exit status of a run whose arguments or paths are wrong: no document was written. */
const BAD_USAGE = 1

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2))
  if (args.wants === 'help') process.stdout.write(`${USAGE}\n`)
  else if (args.wants === 'version') process.stdout.write(`${version}\n`)
  else {
    const { stdout, stderr } = process
    return runAnalysis(args, { stdout, stderr, version })
  }
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  // A failure of the program is reported as a problem too: a stack trace does not help a person who analyzes bills.
  const problem =
    error instanceof ProblemError
      ? error.problem
      : {
          what: `The program failed: ${error instanceof Error ? error.message : String(error)}`,
          fix: 'Please report this with the command you ran.',
        }
  process.stderr.write(`${problemLines(problem)}\n`)
  process.exitCode = BAD_USAGE
}
