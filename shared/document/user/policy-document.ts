import { z } from 'zod'
import { ProblemError } from '../../domain/problem.ts'
import { where } from './plan-parts.ts'
import {
  DATA_CLASSES,
  POLICY_GRADES,
  POLICY_LICENCES,
  SELLER_STATUSES,
  type DataClassRule,
  type Policy,
  type SellerRule,
} from './policy-choices.ts'
import { closedObject, documentText, firstFault, type Checks } from './schema-parts.ts'

const PLACE = 'a country code of two letters, or EU'
const AT_LEAST_ONE = 'at least one; leave the key out to allow any'

const dataClass = closedObject({
  where,
  class: z.enum(DATA_CLASSES, DATA_CLASSES.join(', ')),
} satisfies Checks<DataClassRule>)

const sellerRule = closedObject({
  seller: z.string('a seller').trim().min(1, 'a seller'),
  status: z.enum(SELLER_STATUSES, SELLER_STATUSES.join(', ')),
} satisfies Checks<SellerRule>)

/** The checks of a policy, also as a part of other documents. */
export const policy = closedObject({
  schema: z.literal('ai-spend-policy/1', '"ai-spend-policy/1"'),
  places: z
    .array(
      z
        .string(PLACE)
        .regex(/^[A-Za-z]{2}$/, PLACE)
        .transform((code) => code.toUpperCase()),
      'a list of places',
    )
    .min(1, AT_LEAST_ONE)
    .optional(),
  dataClasses: z.array(dataClass, 'a list of data classes').default([]),
  sellers: z.array(sellerRule, 'a list of sellers').default([]),
  licences: z
    .array(z.enum(POLICY_LICENCES, POLICY_LICENCES.join(', ')), 'a list of licenses')
    .min(1, AT_LEAST_ONE)
    .optional(),
  trainingAllowed: z.boolean('true or false').optional(),
  evidenceFloor: z.enum(POLICY_GRADES, POLICY_GRADES.join(', ')).optional(),
} satisfies Checks<Policy>)

/**
 * Reads a policy.
 *
 * @param fileName for messages. @throws ProblemError naming the first place that departs from the schema.
 */
export function readPolicy(json: unknown, fileName: string): Policy {
  const parsed = policy.safeParse(json)
  if (parsed.success) return parsed.data
  const { place, found, expected } = firstFault(parsed.error, json)
  throw new ProblemError({
    what: `"${fileName}" holds no policy that this program can use.`,
    where: place === '' ? fileName : `${fileName}: ${place}`,
    found,
    expected: expected ?? 'a document of schema "ai-spend-policy/1"',
    fix:
      place === ''
        ? 'Give a file of schema "ai-spend-policy/1", such as the Savings screen saves.'
        : `Correct "${place}" in ${fileName} and try again.`,
  })
}

/** The text of the file; `readPolicy` gives the same policy back. */
export function writePolicy(document: Policy): string {
  return documentText(document)
}
