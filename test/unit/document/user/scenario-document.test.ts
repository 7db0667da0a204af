import { describe, expect, it } from 'vitest'
import {
  readScenarioFile,
  readScenarios,
  scenarioFile,
  writeScenarios,
} from '../../../../shared/document/user/scenario-document.ts'
import { duplicateScenario, keepScenario } from '../../../../shared/document/user/scenario-list.ts'
import type { ScenarioSet } from '../../../../shared/document/user/scenario-document.ts'
import { planDocument, planMove } from '../../plan/plan-fixture.ts'

const scenario = (id: string, share: number) => ({
  id,
  name: `share ${String(share)}`,
  note: '',
  createdOn: '2026-11-01',
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

  it('one alone is a plan file that the command reads, several are a set', () => {
    const [first, second] = set.scenarios
    if (first === undefined || second === undefined) throw new RangeError('two are there')
    const back = (text: string) => readScenarioFile(JSON.parse(text), 'mine.json')
    expect(back(scenarioFile([first]))).toMatchObject([{ name: first.plan.name, plan: first.plan }])
    expect(back(scenarioFile([first, second])).map(({ name }) => name)).toEqual([
      'share 1',
      'share 0.5',
    ])
  })

  it('a plan without a name takes the name of its file', () => {
    const [only] = readScenarioFile({ schema: 'ai-spend-plan/1' }, 'Autumn.json')
    expect(only?.name).toBe('Autumn')
  })
})
