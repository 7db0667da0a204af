import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand'
import type { AppState } from '../../../../../renderer/state/app-state.ts'
import { setEngine } from '../../../../../renderer/state/engine.ts'
import { createFaultSlice } from '../../../../../renderer/state/fault-slice.ts'
import { createNavigationSlice } from '../../../../../renderer/state/navigation-slice.ts'
import { createWorkspaceFilesSlice } from '../../../../../renderer/state/workspaces/workspace-files-slice.ts'
import { stubEngine } from '../../../../support/stubs/stub-engine.ts'

vi.stubGlobal('location', { hash: '' })

const COMPANY = {
  id: 'w',
  name: 'Company',
  createdAt: '2026-11-20T09:00:00Z',
  isSample: false,
  isArchived: false,
  files: 1,
}

it('tells in the window, not in the closed dialog, that an unlocked file cannot be shown', async () => {
  setEngine({
    ...stubEngine('full'),
    unlockWorkspaceFile: () => Promise.resolve(COMPANY),
    listWorkspaces: () => Promise.reject(new Error('not listed')),
  })
  const store = createStore<AppState>()(
    (...with_) =>
      ({
        settings: { theme: 'system', language: 'en', numberLocale: undefined, author: '' },
        ...createNavigationSlice(...with_),
        ...createFaultSlice(...with_),
        ...createWorkspaceFilesSlice(...with_),
        lockedFile: { file: 'company.aispend', savedAt: '2026-11-20T09:00:00Z', program: '1.0.0' },
      }) as AppState,
  )
  await store.getState().unlockWorkspaceFile('secret')
  expect(store.getState().fault?.what).toContain('not listed')
  expect(store.getState().lockedFault).toBeUndefined()
})
