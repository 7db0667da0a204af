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

const { storage: words, importing, travel } = messagesOf('en')
const WORKSPACE_FILE = { kind: 'file', path: 'company.aispend', file: new Blob(['{}']) } as const
const EXPORT = { kind: 'file', path: 'usage.csv', file: new Blob(['a,b']) } as const

/** The part of a window's store that takes files, and which files it gave to the engine. */
function takingFiles() {
  const staged: string[] = []
  const opened: string[] = []
  setEngine({
    ...stubEngine('full'),
    stageFiles: (_, files) => {
      staged.push(...files.map(({ path }) => path))
      return new Promise<never>(() => undefined)
    },
    openWorkspaceFile: ({ path }) => {
      opened.push(path)
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
  return { store, staged, opened }
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

it('says that files were not imported where another import is running', async () => {
  const { store, staged } = takingFiles()
  void store.getState().importFiles([EXPORT])
  await settled()
  await store.getState().importFiles([{ ...EXPORT, path: 'later.csv' }])
  expect(staged).toEqual(['usage.csv'])
  expect(store.getState().fault).toMatchObject(importing.notTaken)
})

it('says that workspace files were not opened where another one is being opened or saved', async () => {
  const { store, opened } = takingFiles()
  void store.getState().importFiles([WORKSPACE_FILE])
  await settled()
  await store.getState().importFiles([{ ...WORKSPACE_FILE, path: 'later.aispend' }])
  expect(opened).toEqual(['company.aispend'])
  expect(store.getState().fault).toMatchObject(travel.notTaken)
})
