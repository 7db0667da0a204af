import type { ChargeDraft } from '../../../domain/charge.ts'
import { identifier, text, type Column } from '../../reading/read-cells.ts'
import type { Cells } from '../../format.ts'
import { remember } from '../../reading/remember.ts'
import type { CurColumns } from './cur-columns.ts'
import { mapFields, ownerOf, tagRole, type TagOwner } from './owner-tags.ts'

/**
 * Binds who a line of the report belongs to.
 *
 * The project is the tag `project`, else the account; a tagged project gets an id of its own, because one account may
 * hold many. The key is the tag `app`, else the application inference profile, else the caller's role or user.
 */
export function bindOwner(columns: CurColumns): (cells: Cells, draft: ChargeDraft) => void {
  const account = columns.find('lineItem/UsageAccountId')
  const accountName = columns.find('lineItem/UsageAccountName')
  const principal = columns.find('lineItem/IamPrincipal')
  const resource = columns.find('lineItem/ResourceId')
  const readTags = bindTags(columns)
  const readCaller = remember(callerOf)
  return (cells, draft) => {
    const owner = readTags(cells, draft)
    const id = identifier(cells, account)
    const name = text(cells, accountName)
    const isAccount = owner.project === '' || owner.project === name
    draft.projectId = isAccount ? id : [id, owner.project].filter((part) => part !== '').join('/')
    draft.projectName = owner.project || name
    const caller = readCaller(text(cells, principal))
    draft.user = caller.user
    draft.apiKeyId = profileOf(text(cells, resource))
    draft.apiKeyName = owner.app || (draft.apiKeyId === '' ? caller.name : '')
  }
}

type TagReader = (cells: Cells, draft: ChargeDraft) => TagOwner

function bindTags(columns: CurColumns): TagReader {
  const maps = ['resourceTags', 'tags'].map((name) => columns.find(name)).filter(isPresent)
  const tagged = columns.tagColumns()
  const ownerOfMap = remember((cell) => ownerOf(mapFields(cell)))
  const roles = tagged
    .flatMap(({ tag, column }) => {
      const found = tagRole(tag)
      return found === undefined ? [] : [{ ...found, column }]
    })
    .sort((a, b) => a.distance - b.distance)
  return (cells, draft) => {
    const owner = { project: '', app: '' }
    for (const { role, column } of roles) owner[role] ||= text(cells, column)
    for (const map of maps) {
      const { project, app } = ownerOfMap(text(cells, map))
      owner.project ||= project
      owner.app ||= app
    }
    const [map] = maps
    draft.tags = map === undefined ? tagText(cells, tagged) : text(cells, map)
    return owner
  }
}

/** `app: chat, env: prod`: the tags that stand in columns of their own. */
function tagText(
  cells: Cells,
  tagged: readonly { readonly tag: string; readonly column: Column }[],
): string {
  return tagged
    .map(({ tag, column }) => [tag.replace(/^.*[/:]|^user_/, ''), text(cells, column)] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}: ${value}`)
    .join(', ')
}

/** The id of an application inference profile, which an application calls a model through; else empty. */
function profileOf(resourceId: string): string {
  return /application-inference-profile\/([^/]+)$/.exec(resourceId)?.[1] ?? ''
}

interface Caller {
  /** IAM user or role. */
  readonly name: string
  /** The person, where the identity names one: an IAM user, or the mail address of a federated session. */
  readonly user: string
}

/** `…:user/alice`, `…:assumed-role/ChatRole/session`, `…:assumed-role/Engineering/bo@example.com`. */
function callerOf(arn: string): Caller {
  const user = /:user\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1]
  if (user !== undefined) return { name: user, user }
  const [, name = '', session = ''] =
    /:(?:assumed-)?role\/(?:.*\/)?([^/]+)\/([^/]+)$/.exec(arn) ?? []
  return { name, user: session.includes('@') ? session : '' }
}

function isPresent({ at }: Column): boolean {
  return at >= 0
}
