import { beforeEach, expect, it } from 'vitest'
import { createStore } from 'zustand'
import type { AppState } from '../../../../../renderer/state/app-state.ts'
import { createAssumptionsSlice } from '../../../../../renderer/state/savings/assumptions-slice.ts'
import { setEngine } from '../../../../../renderer/state/engine.ts'
import { createFaultSlice } from '../../../../../renderer/state/fault-slice.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../../../shared/assumptions/default-assumptions.ts'
import { documentFixture } from '../../../../support/document-fixture.ts'
import { stubEngine } from '../../../../support/stubs/stub-engine.ts'

const store = createStore<AppState>()(
  (...with_) =>
    ({ ...createFaultSlice(...with_), ...createAssumptionsSlice(...with_) }) as AppState,
)
let asked: number

beforeEach(() => {
  const engine = stubEngine('full')
  asked = 0
  setEngine({
    ...engine,
    savingsBasis: (id) => {
      asked += 1
      return engine.savingsBasis(id)
    },
  })
  store.setState({
    workspaceId: 'larkfield',
    document: documentFixture(),
    savingsTerms: undefined,
    savingsBasis: undefined,
    assumptionsOf: undefined,
  })
})

it('the basis is worked out once for a document, and once for a change', async () => {
  await store.getState().loadAssumptions()
  await store.getState().loadAssumptions()
  expect(asked).toBe(1)
  await store.getState().changeTerms({ ...DEFAULT_ASSUMPTIONS, horizonMonths: 24 })
  // The screen asks again for the new document.
  await store.getState().loadAssumptions()
  expect(asked).toBe(2)
  expect(store.getState().savingsTerms?.horizonMonths).toBe(24)
})

it('another document has assumptions of its own', async () => {
  await store.getState().loadAssumptions()
  store.setState({ document: documentFixture() })
  await store.getState().loadAssumptions()
  expect(asked).toBe(2)
})
