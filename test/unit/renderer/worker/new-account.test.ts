import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { SpendDatabase } from '../../../../renderer/storage/database.ts'
import type { StagePreview } from '../../../../shared/api/staging-api.ts'
import { engineWindows, type EngineOfWindow } from '../../../support/engine-world.ts'
import { COST_HEADER, costRow } from '../../../support/source-files.ts'

let window: EngineOfWindow
let id: string

/** A cost export of one organization; without one, its column is empty. */
function costFile(path: string, account: string, on: number) {
  const row = costRow({ on, amount: '10.00' }).replace(',org-1,', `,${account},`)
  return { kind: 'file', path, file: new Blob([`${COST_HEADER}\n${row}\n`]) } as const
}

const stage = (...files: readonly ReturnType<typeof costFile>[]): Promise<StagePreview> =>
  window.engine.stageFiles(id, files, () => undefined)

const billed = ({ document }: StagePreview) => document.totals.billed['USD']

beforeEach(async () => {
  window = engineWindows(new SpendDatabase(crypto.randomUUID()))()
  id = (await window.engine.createWorkspace('W')).id
  const first = await stage(costFile('september.csv', 'org-1', 1))
  await window.engine.commitStage(first.stageId)
})

describe('a file of an account that the workspace does not have', () => {
  it('waits for a word, names both accounts and does not count', async () => {
    const staged = await stage(costFile('theirs.csv', 'org-2', 2), costFile('us.csv', 'org-1', 3))
    expect(staged.files.map(({ newAccount }) => newAccount)).toEqual([
      { accounts: ['org-2'], known: ['org-1'], isConfirmed: false },
      null,
    ])
    expect(billed(staged)).toBe('20')
  })

  it('is not imported without the word, and nothing of it is kept', async () => {
    const { stageId } = await stage(costFile('theirs.csv', 'org-2', 2))
    await window.engine.commitStage(stageId)
    expect((await window.store.activeFiles(id)).map(({ imported }) => imported.name)).toEqual([
      'september.csv',
    ])
  })

  it('counts once a person says that it belongs to the company', async () => {
    const { stageId, files } = await stage(costFile('theirs.csv', 'org-2', 2))
    const [{ fileId } = expect.fail('no file')] = files
    const told = await window.engine.changeStage(stageId, { kind: 'confirm-account', fileId })
    expect(told.files[0]?.newAccount?.isConfirmed).toBe(true)
    expect(billed(told)).toBe('20')
    await window.engine.commitStage(stageId)
    const next = await stage(costFile('october.csv', 'org-2', 4))
    expect(next.files[0]?.newAccount).toBeNull()
  })

  it('is asked about once for all files of the account', async () => {
    const files = [costFile('a.csv', 'org-2', 2), costFile('b.csv', 'org-2', 3)]
    const { stageId, files: staged } = await stage(...files)
    const [{ fileId } = expect.fail('no file')] = staged
    const told = await window.engine.changeStage(stageId, { kind: 'confirm-account', fileId })
    expect(told.files.map(({ newAccount }) => newAccount?.isConfirmed)).toEqual([true, undefined])
    expect(billed(told)).toBe('30')
  })

  it('is no question where one of the two does not say its account', async () => {
    const staged = await stage(costFile('unnamed.csv', '', 2))
    expect(staged.files[0]?.newAccount).toBeNull()
    expect(billed(staged)).toBe('20')
  })
})
