import { describe, expect, it } from 'vitest'
import {
  DEFAULT_ASSUMPTIONS,
  optionSettings,
} from '../../../shared/assumptions/default-assumptions.ts'
import { readPolicy } from '../../../shared/document/user/policy-document.ts'
import { optionCatalogue } from '../../../shared/recommend/option-catalogue.ts'
import { overHorizon } from '../../../shared/plan/plan-time.ts'
import { candidateTable } from '../../../shared/targets/candidate-table.ts'
import type { CandidateRow } from '../../../shared/views/candidate-views.ts'
import { inUsd } from '../plan/plan-fixture.ts'
import { optionsOf, realInput, SUPPORT } from '../recommend/savings-fixture.ts'

const input = realInput({
  workloads: [SUPPORT, { ...SUPPORT, id: 'judge', neededTier: 'frontier', spend: '20000' }],
})
const catalogue = optionCatalogue({
  quality: () => ({ grade: 'C', why: 'mixed' }),
  proof: () => undefined,
} as unknown as Parameters<typeof optionCatalogue>[0])
const settings = optionSettings(DEFAULT_ASSUMPTIONS, 'USD')

function rowsFor(workloads: readonly string[], policy?: object): readonly CandidateRow[] {
  const stated = policy && readPolicy({ schema: 'ai-spend-policy/1', ...policy }, 'policy.json')
  return candidateTable(input, workloads, catalogue, { ...settings, policy: stated }).rows
}

describe('the candidates of a workload', () => {
  const rows = rowsFor(['support'])

  it('are models at sellers, each once, of the same vendor and open ones', () => {
    const keys = rows.map(({ seller, model }) => `${seller} ${model}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(['same-vendor', 'open']))
  })

  it('save what the option saves that goes to the same target', () => {
    const { answers } = optionsOf(input).alternatives.workloads[0] ?? {}
    const option = answers?.['hosted-open']
    const row = rows.find(
      ({ seller, model }) => seller === option?.to?.seller && model === option.to.model,
    )
    const likely = inUsd(option?.saving?.likely ?? {})
    expect(inUsd(row?.saving?.likely ?? {})).toBe(overHorizon(likely, input, 12))
  })

  it('begin with the largest likely saving', () => {
    const savings = rows.flatMap(({ saving }) => (saving === null ? [] : [inUsd(saving.likely)]))
    expect(savings).toEqual([...savings].sort((a, b) => Number(b - a)))
  })

  it('have no saving and a reason where they have no price', () => {
    const unpriced = rows.filter(({ price }) => price === null)
    expect(unpriced.every(({ saving, excluded }) => saving === null && excluded !== null)).toBe(
      true,
    )
  })

  it('are as little as nothing where nothing is chosen', () => {
    expect(rowsFor([]).every(({ workloads }) => workloads === 0)).toBe(true)
  })
})

describe('what a rule leaves out', () => {
  it('is listed with the reason, and how many of the workloads it holds for', () => {
    const routine = rowsFor(['support', 'judge']).filter(({ excluded }) => excluded !== null)
    expect(routine.length).toBeGreaterThan(0)
    expect(routine.find(({ excluded }) => excluded?.reason === 'tier')?.excluded).toMatchObject({
      fact: 'frontier',
      workloads: 1,
    })
  })

  it('follows the company policy', () => {
    const sellers = [{ seller: 'z-ai', status: 'forbidden' }]
    const rows = rowsFor(['support'], { sellers }).filter(({ seller }) => seller === 'z-ai')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ excluded }) => excluded !== null)).toBe(true)
    expect(rows.every(({ approval }) => approval === 'forbidden')).toBe(true)
  })

  it('has its saving all the same, so that it can be chosen', () => {
    const sellers = [{ seller: 'z-ai', status: 'forbidden' }]
    const [before, after] = [rowsFor(['support']), rowsFor(['support'], { sellers })].map((rows) =>
      rows.find(({ seller, model }) => seller === 'z-ai' && model === 'glm-5.3-flash'),
    )
    expect(after?.saving).toEqual(before?.saving)
  })
})
