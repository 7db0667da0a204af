import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  closedObject,
  firstFault,
  type Checks,
} from '../../../../shared/document/user/schema-parts.ts'

interface Sample {
  readonly name: string
  readonly note?: string | undefined
}

const name = z.string()
const note = z.string().optional()

const proves = (check: object): object => check

// The type check of the tests proves these: each line must not compile.
// @ts-expect-error a member without a check
proves({ name } satisfies Checks<Sample>)
// @ts-expect-error a check without a member
proves({ name, note, more: name } satisfies Checks<Sample>)
// @ts-expect-error a check that lets another type through
proves({ name: z.number(), note } satisfies Checks<Sample>)

const schema = closedObject({ name, note } satisfies Checks<Sample>)

describe('the first fault of a value', () => {
  it.each([
    { why: 'a wrong member', value: { name: 7 }, place: 'name', found: '7' },
    { why: 'a missing member', value: {}, place: 'name', found: 'nothing' },
    { why: 'an unknown member', value: { name: 'a', nota: 'b' }, place: 'nota', found: '"b"' },
    { why: 'no object', value: null, place: '', found: 'null' },
  ])('names place and text of $why', ({ value, place, found }) => {
    const read = schema.safeParse(value)
    expect(read.error && firstFault(read.error, value)).toMatchObject({ place, found })
  })
})
