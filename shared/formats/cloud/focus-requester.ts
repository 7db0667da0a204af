import type { ChargeDraft } from '../../domain/charge.ts'
import type { Cells } from '../format.ts'
import { identifier, text, type Columns } from '../reading/read-cells.ts'
import { isRecord, records, scalarText } from '../reading/json-table.ts'
import { remember } from '../reading/remember.ts'

/** Who caused a charge, and with which key, as `RequesterDetails` names them; empty where it does not. */
interface Requester {
  readonly principal: string
  readonly credential: string
}

const NOBODY: Requester = { principal: '', credential: '' }

/**
 * Binds who caused a charge by the columns of FOCUS 1.5: the credential becomes the key, the principal the user. An id
 * has its own column; the details name both.
 */
export function bindRequester(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const credentialId = columns.find('CredentialId')
  const principalId = columns.find('PrincipalId')
  const details = columns.find('RequesterDetails')
  if ([credentialId, principalId, details].every(({ at }) => at < 0)) return () => undefined
  const requesterOf = remember(readRequester)
  return (cells, draft) => {
    const { principal, credential } = requesterOf(text(cells, details))
    draft.apiKeyId = identifier(cells, credentialId)
    if (draft.apiKeyName === '') draft.apiKeyName = credential
    draft.user = identifier(cells, principalId) || principal
  }
}

/** Reads the two forms of the draft: a list of keys and values, and an object with a member for each. */
function readRequester(cell: string): Requester {
  if (cell === '') return NOBODY
  try {
    const value: unknown = JSON.parse(cell)
    const entries = Array.isArray(value)
      ? records(value).map((entry) => [scalarText(entry['key']), entry['value']] as const)
      : isRecord(value)
        ? Object.entries(value)
        : []
    const members = new Map(entries.map(([key, member]) => [key.toLowerCase(), member]))
    return {
      principal: nameIn(members.get('principal')),
      credential: nameIn(members.get('credential')),
    }
  } catch {
    return NOBODY
  }
}

/** The name of a principal or a credential; else its e-mail, else its id. */
function nameIn(value: unknown): string {
  if (!isRecord(value)) return typeof value === 'string' ? value : ''
  const fields = new Map(
    Object.entries(value).map(([key, member]) => [key.toLowerCase(), scalarText(member)]),
  )
  const names = ['name', 'email', 'emailaddress', 'id'].map((key) => fields.get(key) ?? '')
  return names.find((name) => name !== '') ?? ''
}
