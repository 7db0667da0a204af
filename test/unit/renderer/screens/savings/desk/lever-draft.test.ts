import { describe, expect, it } from 'vitest'
import type { EditablePlan } from '../../../../../../shared/api/plans-api.ts'
import {
  addableLevers,
  canRemove,
  withLever,
  withLeverMoved,
  withLeverScope,
  withLeverShare,
  withoutLever,
} from '../../../../../../renderer/screens/savings/desk/lever-draft.ts'
import { LEVER_KINDS, sinceVersion } from '../../../../../../shared/levers/lever-registry.ts'
import { readPlan } from '../../../../../../shared/document/user/plan-document.ts'
import { planDraft } from '../../../../../support/plan-draft.ts'

const kinds = ({ levers }: EditablePlan) => levers.map(({ kind }) => kind)

describe('the order of the levers', () => {
  it.each([
    { from: 0, to: 2, order: ['model-switch', 'discount', 'caching'] },
    { from: 2, to: 0, order: ['discount', 'caching', 'model-switch'] },
    { from: 1, to: 1, order: ['caching', 'model-switch', 'discount'] },
    { from: 0, to: 3, order: ['caching', 'model-switch', 'discount'] },
    { from: 5, to: 0, order: ['caching', 'model-switch', 'discount'] },
  ])('from $from to $to', ({ from, to, order }) => {
    expect(kinds(withLeverMoved(planDraft(), from, to))).toEqual(order)
  })

  it.each([
    { kind: 'waste', order: ['waste', 'caching', 'model-switch', 'discount'] },
    { kind: 'context', order: ['caching', 'context', 'model-switch', 'discount'] },
    { kind: 'batch', order: ['caching', 'batch', 'model-switch', 'discount'] },
    { kind: 'discount', order: ['caching', 'model-switch', 'discount', 'discount'] },
  ] as const)('a new $kind goes where it usually stands', ({ kind, order }) => {
    expect(kinds(withLever(planDraft(), kind))).toEqual(order)
  })
})

describe('a lever', () => {
  it('saves nothing until its share is stated', () => {
    const [waste] = withLever(planDraft(), 'waste').levers
    expect(waste).toEqual({ kind: 'waste', where: {}, share: 0 })
  })

  it.each(LEVER_KINDS.filter((kind) => kind !== 'model-switch'))(
    '%s leaves a plan that can be read as a file',
    (kind) => {
      const plan = withLever(planDraft(), kind)
      expect(readPlan(JSON.parse(JSON.stringify(plan)), 'draft.json').levers).toEqual(plan.levers)
      expect(plan.schema).toBe(`ai-spend-plan/${String(sinceVersion(kind))}`)
    },
  )

  it('of the moves stands once, and stays while there are moves', () => {
    const plan = planDraft()
    const isSwitchAddable = (it: EditablePlan) => addableLevers(it).includes('model-switch')
    expect(canRemove(plan, { kind: 'model-switch' })).toBe(false)
    expect(canRemove({ ...plan, moves: [] }, { kind: 'model-switch' })).toBe(true)
    expect(isSwitchAddable(plan)).toBe(false)
    expect(isSwitchAddable({ ...plan, levers: [] })).toBe(true)
    expect(isSwitchAddable({ ...plan, levers: [], moves: [] })).toBe(false)
  })

  it('is changed by its place, the others stay', () => {
    const plan = planDraft()
    const share = withLeverShare(plan, 0, { low: 0.1, likely: 0.2, high: 0.3 })
    expect(share.levers[0]).toMatchObject({ share: { low: 0.1, likely: 0.2, high: 0.3 } })
    expect(share.levers.slice(1)).toEqual(plan.levers.slice(1))
    const scope = withLeverScope(plan, 2, { project: ['alpha'] })
    expect(scope.levers[2]).toMatchObject({ where: { project: ['alpha'] }, share: 0.05 })
    expect(withLeverShare(plan, 1, { low: 0, likely: 0, high: 0 }).levers).toEqual(plan.levers)
    expect(kinds(withoutLever(plan, 0))).toEqual(['model-switch', 'discount'])
  })
})
