import type { ConvertedLine } from '../aggregate/sums.ts'
import type { Grouping, SplitField } from '../document/grouping.ts'
import type { Identity } from '../join/identity.ts'

/** What a row must tell to find its workload. */
interface Statement {
  readonly operation: string
  readonly user: string
  readonly tags: string
}

/** The workload a row belongs to after splits and merges, and who that is. */
export interface Place {
  readonly id: string
  readonly identity: Identity
}

/** @param id the workload of the row before any grouping. */
export type Placing = (id: string, identity: Identity, row: Statement) => Place

/** Looks each row's workload up in the grouping; with nothing grouped every row stays where it is. */
export function placing({ merges, splits }: Grouping): Placing {
  const splitBy = new Map(splits.map(({ workload, by }) => [workload, by]))
  const mergedInto = new Map(
    merges.flatMap(({ name, workloads }) => workloads.map((id) => [id, name] as const)),
  )
  return (id, identity, row) => {
    const by = splitBy.get(id)
    const value = by === undefined ? '' : statedValue(by, row)
    const part: Place = value === '' ? { id, identity } : partOf(id, identity, value)
    const name = mergedInto.get(part.id) ?? mergedInto.get(id)
    return name === undefined ? part : merged(name, identity)
  }
}

/** The lines under the workloads that a person made of them. */
export function regroup(
  lines: readonly ConvertedLine[],
  grouping: Grouping,
): readonly ConvertedLine[] {
  if (grouping.merges.length === 0 && grouping.splits.length === 0) return lines
  const place = placing(grouping)
  return lines.map((converted) => {
    const { line } = converted
    const { id, identity } = place(line.workloadId, line.identity, line.cell)
    if (id === line.workloadId) return converted
    return { ...converted, line: { ...line, workloadId: id, identity } }
  })
}

function statedValue(by: SplitField, { operation, user, tags }: Statement): string {
  return by === 'operation' ? operation : by === 'user' ? user : tags
}

function partOf(id: string, identity: Identity, value: string): Place {
  const owner = identity.projectName || identity.projectId || identity.apiKey || identity.user
  return {
    id: `${id} · ${value}`,
    identity: { ...identity, projectId: '', projectName: `${owner} · ${value}` },
  }
}

function merged(name: string, identity: Identity): Place {
  const { provider, model } = identity
  return {
    id: [provider, `${name} (merged)`, model || '(no model)'].join('/'),
    identity: { ...identity, projectId: '', projectName: name, apiKey: '', user: '' },
  }
}
