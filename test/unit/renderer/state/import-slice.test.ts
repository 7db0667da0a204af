import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand'
import type { AppState } from '../../../../renderer/state/app-state.ts'
import { setEngine } from '../../../../renderer/state/engine.ts'
import { createFaultSlice } from '../../../../renderer/state/fault-slice.ts'
import { createImportSlice } from '../../../../renderer/state/import-slice.ts'
import { createNavigationSlice } from '../../../../renderer/state/navigation-slice.ts'
import { createWorkspaceFilesSlice } from '../../../../renderer/state/workspaces/workspace-files-slice.ts'
import { messagesOf } from '../../../../shared/i18n/messages/message-catalogue.ts'
import { stubEngine } from '../../../support/stubs/stub-engine.ts'

const words = messagesOf('en').storage
const EXPORT = { kind: 'file', path: 'usage.csv', file: new Blob(['a,b']) } as const

/** The part of a window's store that takes files, and which files it gave to the engine. */
function takingFiles() {
  const staged: string[] = []
  setEngine({
    ...stubEngine('full'),
    stageFiles: (_, files) => {
      staged.push(...files.map(({ path }) => path))
      return new Promise<never>(() => undefined)
    },
  })
  const store = createStore<AppState>()(
    (...with_) =>
      ({
        settings: { theme: 'system', language: 'en', numberLocale: undefined, author: '' },
        workspaceId: 'w',
        ...createNavigationSlice(...with_),
        ...createFaultSlice(...with_),
        ...createImportSlice(...with_),
        ...createWorkspaceFilesSlice(...with_),
      }) as AppState,
  )
  return { store, staged }
}

vi.stubGlobal('location', { hash: '' })

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

it('begins one import where files are dropped twice at once', async () => {
  const { store, staged } = takingFiles()
  void store.getState().importFiles([EXPORT])
  void store.getState().importFiles([EXPORT])
  await settled()
  expect(staged).toEqual(['usage.csv'])
})

it('says that files were not imported where the workspace is not open', async () => {
  const { store, staged } = takingFiles()
  store.setState({ blocked: { kind: 'not-opened', workspaceId: 'w' } })
  await store.getState().importFiles([EXPORT])
  expect(staged).toEqual([])
  expect(store.getState().fault).toMatchObject({ what: words.dropBlocked, fix: words.notOpenedFix })
})
