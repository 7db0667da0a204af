import { lookUp } from '../../../domain/look-up.ts'
import { jsonFields } from '../../reading/remember.ts'

/** Who a resource belongs to, as its tags or labels say; empty where they do not. */
export interface TagOwner {
  readonly project: string
  /** What calls the model: it stands for the key, which no cloud bill names. */
  readonly app: string
}

/** Where a tag was put: the nearer to the call, the better it names the owner. */
const SOURCES = ['resourcetags', 'iamprincipal', 'userattribute', 'accounttag', 'costcategory']
const PREFIX =
  /^(?:(resourcetags|iamprincipal|userattribute|accounttag|costcategory)\/)?(?:user[:_])?/

const ROLES: Readonly<Record<string, keyof TagOwner>> = {
  project: 'project',
  projectname: 'project',
  app: 'app',
  appname: 'app',
  application: 'app',
  applicationname: 'app',
}

/** What a tag's name makes it, and how near to the call it was put (0 is nearest); `undefined` for any other tag. */
export function tagRole(
  name: string,
): { readonly role: keyof TagOwner; readonly distance: number } | undefined {
  const lower = name.trim().toLowerCase()
  const prefix = PREFIX.exec(lower)
  const plain = lower.slice(prefix?.[0].length ?? 0).replace(/[^a-z0-9]/g, '')
  const role = lookUp(ROLES, plain)
  if (role === undefined) return undefined
  return { role, distance: Math.max(0, SOURCES.indexOf(prefix?.[1] ?? '')) }
}

/** The owner that tags name, each by the nearest tag that has a value. */
export function ownerOf(fields: Iterable<readonly [name: string, value: string]>): TagOwner {
  const found = { project: '', app: '' }
  const nearest = { project: Infinity, app: Infinity }
  for (const [name, value] of fields) {
    const tag = value === '' ? undefined : tagRole(name)
    if (tag === undefined || tag.distance >= nearest[tag.role]) continue
    nearest[tag.role] = tag.distance
    found[tag.role] = value
  }
  return found
}

/** A map in a cell: JSON with or without its braces, or as Athena writes it (`{user_app=chat, user_env=prod}`). */
export function mapFields(cell: string): ReadonlyMap<string, string> {
  const fields = jsonFields(cell)
  if (fields.size > 0 || !/^\{[^"]*=/.test(cell)) return fields
  const pairs = cell
    .slice(1)
    .replace(/\}\s*$/, '')
    .split(/,\s*(?=[^,=]+=)/)
  return new Map(
    pairs.map((pair): [string, string] => {
      const equals = pair.indexOf('=')
      return [pair.slice(0, equals).trim().toLowerCase(), pair.slice(equals + 1).trim()]
    }),
  )
}

const LABEL = /['"]key['"]\s*:\s*(['"])(.*?)\1\s*,\s*['"]value['"]\s*:\s*(['"])(.*?)\3/g

/** Google's labels: a list of keys and values, as JSON or as Python writes it. */
export function labelFields(cell: string): ReadonlyMap<string, string> {
  return new Map([...cell.matchAll(LABEL)].map(([, , key = '', , value = '']) => [key, value]))
}
