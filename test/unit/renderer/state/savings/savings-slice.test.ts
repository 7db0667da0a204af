import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand'
import type { AppState } from '../../../../../renderer/state/app-state.ts'
import { setEngine } from '../../../../../renderer/state/engine.ts'
import { createFaultSlice } from '../../../../../renderer/state/fault-slice.ts'
import { createSavingsSlice } from '../../../../../renderer/state/savings/savings-slice.ts'
import { createScenariosSlice } from '../../../../../renderer/state/savings/scenarios-slice.ts'
import { changedList, idKey } from '../../../../../shared/api/list-change.ts'
import type { EditablePlan } from '../../../../../shared/api/plans-api.ts'
import type { ScenarioSet } from '../../../../../shared/document/user/scenario-document.ts'
import { documentFixture } from '../../../../support/document-fixture.ts'
import { planDraft } from '../../../../support/plan-draft.ts'
import { stubEngine } from '../../../../support/stubs/stub-engine.ts'

/** The part of the window's store that plans: the rest needs a window. */
const store = createStore<AppState>()(
  (...with_) =>
    ({
      ...createFaultSlice(...with_),
      ...createSavingsSlice(...with_),
      ...createScenariosSlice(...with_),
    }) as AppState,
)
const document = documentFixture()
const engine = stubEngine('full')
const plan: EditablePlan = { ...planDraft(), name: document.plans[0]?.name ?? '' }
const about = { id: 's1', note: '', createdOn: '2026-11-20', changedOn: '2026-11-20' }
let asked: EditablePlan[]
let saved: ScenarioSet[]
/** As the engine keeps them. */
let kept: ScenarioSet

const changed = (horizonMonths: number): EditablePlan => ({ ...plan, horizonMonths })
/** Everything that follows without any time passing. */
const soon = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  saved = []
  setEngine({
    ...engine,
    evaluatePlan: (id, given, isQuick) => {
      if (isQuick) asked.push(given)
      return engine.evaluatePlan(id, given, isQuick)
    },
    changeScenarios: (seen, change) => {
      kept = { ...kept, scenarios: changedList(kept.scenarios, change, idKey) }
      saved.push(kept)
      return engine.changeScenarios(seen, change)
    },
    scenarios: () => Promise.resolve(kept),
  })
  kept = {
    schema: 'ai-spend-scenarios/1',
    scenarios: [{ ...about, name: plan.name, plan }],
  }
  store.setState({
    workspaceId: 'larkfield',
    document,
    trials: {},
    deskPast: [],
    deskFuture: [],
    scenarios: kept,
    sentScenarios: undefined,
  })
})

afterEach(() => {
  vi.useRealTimers()
})

it('a scenario follows a slider at once, and is kept when the hand rests', async () => {
  const first = store.getState().tryPlan(changed(13), 'horizon')
  await soon()
  expect(asked).toEqual([changed(13)])
  expect(saved).toEqual([])
  void store.getState().tryPlan(changed(14), 'horizon')
  await soon()
  expect(asked).toEqual([changed(13), changed(14)])
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(1000)
  await first
  expect(saved.map(({ scenarios }) => scenarios[0]?.plan)).toEqual([changed(14)])
})

it('changes of one gesture are undone together', async () => {
  void store.getState().tryPlan(changed(13), 'horizon')
  void store.getState().tryPlan(changed(14), 'horizon')
  await vi.advanceTimersByTimeAsync(2000)
  void store.getState().tryPlan(changed(20), 'horizon')
  await vi.advanceTimersByTimeAsync(2000)
  expect(store.getState().deskPast).toHaveLength(2)
  void store.getState().undoDesk()
  await vi.advanceTimersByTimeAsync(2000)
  expect(store.getState().scenarios?.scenarios[0]?.plan.horizonMonths).toBe(14)
  void store.getState().undoDesk()
  await vi.advanceTimersByTimeAsync(2000)
  expect(store.getState().scenarios?.scenarios[0]?.plan).toEqual(plan)
  void store.getState().redoDesk()
  await vi.advanceTimersByTimeAsync(2000)
  expect(store.getState().scenarios?.scenarios[0]?.plan.horizonMonths).toBe(14)
})

it('a change right after an undo is a step of its own, and nothing is left to do again', async () => {
  void store.getState().tryPlan(changed(13), 'horizon')
  await soon()
  void store.getState().undoDesk()
  await soon()
  expect(store.getState().deskFuture).toHaveLength(1)
  void store.getState().tryPlan(changed(15), 'horizon')
  await soon()
  expect(store.getState().deskPast).toHaveLength(1)
  expect(store.getState().deskFuture).toEqual([])
  await vi.advanceTimersByTimeAsync(2000)
  expect(saved.at(-1)?.scenarios[0]?.plan).toEqual(changed(15))
})

it('a scenario that is renamed, copied or saved while it is being changed keeps the change', async () => {
  const { tryPlan, changeScenario, duplicateScenario } = store.getState()
  void tryPlan(changed(24), 'horizon')
  await soon()
  void duplicateScenario('s1')
  await soon()
  const copy = saved.at(-1)?.scenarios[1]
  expect(copy?.plan).toEqual({ ...changed(24), name: copy?.name })
  void tryPlan(changed(36), 'horizon')
  await soon()
  void changeScenario('s1', { name: 'Board', note: '' })
  await soon()
  expect(saved.at(-1)?.scenarios[0]?.plan).toEqual({ ...changed(36), name: 'Board' })
  await vi.advanceTimersByTimeAsync(2000)
  expect(saved.at(-1)?.scenarios[0]?.plan).toEqual({ ...changed(36), name: 'Board' })
  expect(store.getState().trials).toEqual({})
})
