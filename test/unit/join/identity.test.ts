import { describe, expect, it } from 'vitest'
import { Identities, workloadId } from '../../../shared/join/identity.ts'
import { cellsOf, type RowFacts } from '../../support/imported.ts'

/** The workloads of rows, each with all others known. */
function workloadsOf(...rows: readonly RowFacts[]): readonly string[] {
  const cells = rows.flatMap((row) => cellsOf([row]))
  const identities = new Identities(cells, (_, raw) => raw)
  return cells.map((cell) => workloadId(identities.of(cell)))
}

describe('a workload', () => {
  it('is another one in another project, though key and model are the same', () => {
    expect(
      workloadsOf(
        { projectId: 'p', apiKeyId: 'k' },
        { projectId: 'q', apiKeyId: 'k' },
        { projectName: 'r', apiKeyId: 'k' },
        { apiKeyId: 'k' },
      ),
    ).toEqual([
      'openai/p/k/gpt-5.5',
      'openai/q/k/gpt-5.5',
      'openai/r/k/gpt-5.5',
      'openai/k/gpt-5.5',
    ])
  })

  it('is one whether a file states the id of its project or the name', () => {
    expect(
      workloadsOf({ projectId: 'p', projectName: 'Search' }, { projectName: 'Search' }),
    ).toEqual(['openai/p/gpt-5.5', 'openai/p/gpt-5.5'])
  })

  it('of a name that two projects have belongs to neither', () => {
    expect(
      workloadsOf(
        { projectId: 'p', projectName: 'Search' },
        { projectId: 'q', projectName: 'Search' },
        { projectName: 'Search' },
      ),
    ).toEqual(['openai/p/gpt-5.5', 'openai/q/gpt-5.5', 'openai/Search/gpt-5.5'])
  })

  it('of a name belongs to no project of another provider', () => {
    expect(
      workloadsOf(
        { provider: 'anthropic', projectId: 'p', projectName: 'Search' },
        { projectName: 'Search' },
      ),
    ).toEqual(['anthropic/p/gpt-5.5', 'openai/Search/gpt-5.5'])
  })

  it('of a key id is one under the key’s name, unless the id has two names', () => {
    const named = { apiKeyId: 'k', apiKeyName: 'prod' }
    expect(workloadsOf(named, { apiKeyId: 'k' })).toEqual([
      'openai/prod/gpt-5.5',
      'openai/prod/gpt-5.5',
    ])
    expect(workloadsOf(named, { ...named, apiKeyName: 'test' }, { apiKeyId: 'k' })).toEqual([
      'openai/prod/gpt-5.5',
      'openai/test/gpt-5.5',
      'openai/k/gpt-5.5',
    ])
  })
})
