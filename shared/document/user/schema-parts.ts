import { z } from 'zod'

/**
 * The checks of a document type, one for each member: a member without a check, a check without a member and a check
 * that lets another type through do not compile.
 */
export type Checks<T> = { readonly [Member in keyof T]-?: z.ZodType<T[Member]> }

/** An object that has only these members; another one is a fault that names those there are. */
export function closedObject<Shape extends z.core.$ZodLooseShape>(members: Shape) {
  return z.strictObject(
    members,
    `an object with only these keys: ${Object.keys(members).join(', ')}`,
  )
}

/** The first place at which a value departs from a schema. */
export interface SchemaFault {
  /** Member names and list positions from the root; empty for the value itself. */
  readonly path: readonly PropertyKey[]
  /** The path in one text, such as `moves.0.share`. */
  readonly place: string
  /** What stands there, as JSON of at most 80 characters, or `nothing`. */
  readonly found: string
  /** What the schema asks for; `undefined` where it has no words for it. */
  readonly expected: string | undefined
}

/** Longest part of a wrong value that a message repeats. */
const SHOWN_CHARACTERS = 80

/** The first fault of a value that a schema refused. */
export function firstFault(
  { issues: [issue] }: { readonly issues: readonly z.core.$ZodIssue[] },
  value: unknown,
): SchemaFault {
  const path = [...(issue?.path ?? []), ...unknownKeys(issue).slice(0, 1)]
  return {
    path,
    place: path.map(String).join('.'),
    found: jsonOf(valueAt(value, path)),
    expected: issue?.message,
  }
}

function unknownKeys(issue: z.core.$ZodIssue | undefined): readonly string[] {
  return issue?.code === 'unrecognized_keys' ? issue.keys : []
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  )
}

function jsonOf(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, SHOWN_CHARACTERS)
}

/** The text of a document as it is written to a file: JSON by two spaces, with a line end. */
export function documentText(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}
