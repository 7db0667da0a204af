import { z } from 'zod'

/** One check for each member: a member without a check, or a check that lets another type through, does not compile. */
export type MemberChecks<T> = {
  readonly [M in keyof T]-?: object extends Pick<T, M>
    ? z.ZodType<T[M] | undefined>
    : z.ZodType<T[M]>
}

/** An object with these members and no other, given back as it is. */
export function objectOf<T>(members: MemberChecks<T> & z.core.$ZodLooseShape): z.ZodType<T> {
  const closed = z.strictObject(members)
  return z.custom<T>().superRefine((value, context) => {
    for (const { path, message } of closed.safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
  })
}

/** One of the texts that a type of the program names. */
export function oneOf<const T extends string>(texts: readonly T[]): z.ZodType<T> {
  const known: ReadonlySet<string> = new Set(texts)
  return z.custom<T>(
    (value) => typeof value === 'string' && known.has(value),
    `one of ${texts.slice(0, 6).join(', ')}`,
  )
}

/** Values by names that a type of the program lists, each at most once. */
export function byName<K extends string, T>(
  names: readonly K[],
  check: z.ZodType<T>,
): z.ZodType<Readonly<Partial<Record<K, T>>>> {
  return z.partialRecord(z.enum(names), check)
}
