import { describe, expect, it } from 'vitest'
import {
  compareScenarios,
  duplicateScenario,
  keepScenario,
  readScenarios,
  writeScenarios,
  type ScenarioSet,
} from '../../../shared/savings/scenarios.ts'
import { planDocument, planInput, planMove } from '../plan/plan-fixture.ts'

const scenario = (id: string, share: number) => ({
  ...{ id, name: `share ${String(share)}`, note: '', createdOn: '2026-11-01' },
  changedOn: '2026-11-02',
  plan: planDocument({ moves: [planMove({ share })], priceDate: '2026-11-10' }),
})
const set: ScenarioSet = {
  schema: 'ai-spend-scenarios/1',
  scenarios: [scenario('a', 1), scenario('b', 0.5)],
}
const ids = ({ scenarios }: ScenarioSet) => scenarios.map(({ id }) => id)

describe('saved scenarios', () => {
  it('are read back as they were written', () => {
    expect(readScenarios(JSON.parse(writeScenarios(set)), 's.json')).toEqual(set)
  })

  it.each([
    { why: 'another schema', json: { ...set, schema: 'x' }, where: 's.json: schema' },
    {
      why: 'two of one id',
      json: { ...set, scenarios: [scenario('a', 1), scenario('a', 0)] },
      where: 's.json: scenarios',
    },
    {
      why: 'a plan that is none',
      json: { ...set, scenarios: [{ ...scenario('a', 1), plan: {} }] },
      where: 's.json, scenario "share 1": schema',
    },
    { why: 'no document', json: 7, where: 's.json' },
  ])('with $why say where', ({ json, where }) => {
    expect(() => readScenarios(json, 's.json')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ where }) as unknown }),
    )
  })

  it('a copy stands after its original', () => {
    const copy = { id: 'c', name: 'copy', createdOn: '2026-11-20' }
    const copied = duplicateScenario(set, 'a', copy)
    expect(ids(copied)).toEqual(['a', 'c', 'b'])
    expect(copied.scenarios[1]).toMatchObject({ ...copy, changedOn: '2026-11-20' })
    expect(copied.scenarios[1]?.plan).toEqual(set.scenarios[0]?.plan)
  })

  it('a kept one replaces itself, or comes last', () => {
    const changed = { ...scenario('a', 0.2), createdOn: '2026-11-20' }
    expect(keepScenario(set, changed).scenarios[0]).toEqual({ ...changed, createdOn: '2026-11-01' })
    expect(ids(keepScenario(set, scenario('z', 1)))).toEqual(['a', 'b', 'z'])
  })

  it('stand beside each other', () => {
    const on = planInput({ workloads: [{ spend: '100', tokens: { input: 10 } }] })
    expect(
      compareScenarios(set, on).map(({ id, saving, workloads }) => [id, saving.likely, workloads]),
    ).toEqual([
      ['a', { USD: '90' }, 1],
      ['b', { USD: '45' }, 1],
    ])
  })
})
