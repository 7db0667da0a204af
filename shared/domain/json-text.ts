import { ProblemError } from './problem.ts'

/** The value of a JSON text, a byte-order mark passed by; `undefined`, which no JSON is, for any other text. */
export function jsonValue(text: string): unknown {
  try {
    return parsed(text)
  } catch {
    return undefined
  }
}

/**
 * The value of a JSON file that a person gave.
 *
 * @throws ProblemError with the place where the text stops being JSON.
 */
export function readJsonText(
  text: string,
  fileName: string,
  { expected, fix }: { readonly expected: string; readonly fix: string },
): unknown {
  try {
    return parsed(text)
  } catch (error) {
    throw new ProblemError({
      what: 'The file is no JSON.',
      where: fileName,
      found: error instanceof Error ? error.message : String(error),
      expected,
      fix,
    })
  }
}

function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
}
