import type { Cell } from '../table/cells.ts'
import { sellerId } from '../domain/seller.ts'

/** The identity of a workload, the same in every file. Empty text where no file states it. */
export interface Identity {
  readonly provider: string
  readonly projectId: string
  readonly projectName: string
  readonly apiKey: string
  /** Only where neither project nor key is stated. */
  readonly user: string
  /** Canonical model id; the file's own text where the catalogue does not know it; empty for lines without a model. */
  readonly model: string
}

/** Maps a provider's model name to the canonical id; `undefined` when it is unknown. */
export type ModelNaming = (provider: string, rawModel: string) => string | undefined

/**
 * Gives the same project, key and model one identity in usage and cost files.
 *
 * A project is identified by its id; a name is mapped to the id when it has exactly one. A key is identified by its
 * name where it has one, because some exports state ids in only one of the two files.
 */
export class Identities {
  readonly #projectNames = new Map<string, string>()
  readonly #projectIds = new Map<string, Set<string>>()
  readonly #keyNames = new Map<string, Set<string>>()
  readonly #models = new Map<string, string>()
  readonly #naming: ModelNaming

  constructor(cells: Iterable<Cell>, naming: ModelNaming) {
    this.#naming = naming
    for (const cell of cells) {
      const provider = sellerId(cell.provider)
      if (cell.projectId !== '' && cell.projectName !== '') {
        this.#projectNames.set(`${provider}\n${cell.projectId}`, cell.projectName)
        addTo(this.#projectIds, `${provider}\n${cell.projectName}`, cell.projectId)
      }
      if (cell.apiKeyId !== '' && cell.apiKeyName !== '') {
        addTo(this.#keyNames, `${provider}\n${cell.apiKeyId}`, cell.apiKeyName)
      }
    }
  }

  of(cell: Cell): Identity {
    const provider = sellerId(cell.provider)
    const projectId = cell.projectId || this.#onlyProjectId(provider, cell.projectName)
    const projectName =
      cell.projectName || (this.#projectNames.get(`${provider}\n${projectId}`) ?? '')
    const apiKey = cell.apiKeyName || this.#keyNameOf(provider, cell.apiKeyId)
    const isOwned = projectId !== '' || projectName !== '' || apiKey !== ''
    return {
      provider: cell.provider,
      projectId,
      projectName,
      apiKey,
      user: isOwned ? '' : cell.user,
      model: this.modelOf(cell.provider, cell.model),
    }
  }

  modelOf(provider: string, rawModel: string): string {
    if (rawModel === '') return ''
    const key = `${provider}\n${rawModel}`
    let model = this.#models.get(key)
    if (model === undefined) {
      model = this.#naming(provider, rawModel) ?? rawModel
      this.#models.set(key, model)
    }
    return model
  }

  #onlyProjectId(provider: string, name: string): string {
    const ids = this.#projectIds.get(`${provider}\n${name}`)
    return ids?.size === 1 ? ([...ids][0] ?? '') : ''
  }

  #keyNameOf(provider: string, id: string): string {
    const names = this.#keyNames.get(`${provider}\n${id}`)
    return names?.size === 1 ? ([...names][0] ?? id) : id
  }
}

/** Key of a project that is equal whether a file states its id or its name. */
export function projectKey(identity: Identity): string {
  return identity.projectId || identity.projectName
}

/** Id of a workload: readable, and the same after every import. */
export function workloadId(identity: Identity): string {
  const owner = [projectKey(identity), identity.apiKey || identity.user].filter((x) => x !== '')
  return [identity.provider, ...owner, identity.model || '(no model)'].join('/')
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}
