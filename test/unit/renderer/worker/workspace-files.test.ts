import 'fake-indexeddb/auto'
import { Gzip, strToU8 } from 'fflate'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { browserRuntime } from '../../../../renderer/worker/browser-runtime.ts'
import { SpendDatabase } from '../../../../renderer/storage/database.ts'
import { ProblemError } from '../../../../shared/domain/problem.ts'
import type { WorkspaceFileFault } from '../../../../shared/domain/workspace-file-fault.ts'
import type { ChargeChunk } from '../../../../shared/table/charge-table.ts'
import { sealFile } from '../../../../shared/workspace-file/envelope.ts'
import { engineWindows, type EngineOfWindow } from '../../../support/engine-world.ts'
import { planDraft } from '../../../support/plan-draft.ts'

const PASSPHRASE = 'tàu ngầm 7'
const DAY = '2026-11-20'

let databases = 0

/** A computer that has never seen the workspace. */
function emptyComputer(): EngineOfWindow {
  return engineWindows(new SpendDatabase(`computer-${String(databases++)}`))()
}

const incoming = (bytes: Uint8Array, path = 'acme.aispend') => {
  return { kind: 'file', path, file: new Blob([bytes.slice()]) } as const
}

const added = (key: string, item: unknown) => [{ key, items: [item], follows: null }] as never

/** The sample company with a decision of every kind. */
async function companyWithDecisions({ engine }: EngineOfWindow): Promise<string> {
  const { id } = await engine.openSampleCompany(() => undefined)
  const seen = async () => ({ id, revision: (await engine.analyze(id)).revision })
  const { document } = await engine.analyze(id)
  const [workload] = document.workloads
  const plan = { ...planDraft(), name: 'Mine' }
  await engine.setOverrides(await seen(), [
    {
      workloadId: workload?.id ?? '',
      neededTier: 'routine',
      task: null,
      note: 'seen',
      author: 'Mai',
      at: '2026-11-20T10:00:00.000Z',
    },
  ])
  await engine.changeInvoices(
    await seen(),
    added('openai ', {
      provider: 'openai',
      amount: '9',
      currency: 'USD',
      month: null,
      reference: '',
    }),
  )
  await engine.setPrices(await seen(), {
    kind: 'replace',
    document: {
      schema: 'ai-spend-prices/1',
      prices: [],
      discounts: [{ seller: 'openai', percentOff: '20', from: '2026-01-01' }],
    },
  })
  await engine.changeScenarios(
    await seen(),
    added('s', { id: 's', name: 'Mine', note: '', createdOn: DAY, changedOn: DAY, plan }),
  )
  await engine.changeSavingsTerms(await seen(), { horizonMonths: 24 })
  return id
}

async function documentOf({ engine }: EngineOfWindow, id: string): Promise<string> {
  return new TextDecoder().decode(await engine.makeReport(id, 'json'))
}

async function opened(computer: EngineOfWindow, bytes: Uint8Array): Promise<string> {
  const answer = await computer.engine.openWorkspaceFile(incoming(bytes))
  if (answer.kind === 'locked') throw new RangeError('the file is locked')
  return answer.workspace.id
}

async function faultOf(job: Promise<unknown>): Promise<WorkspaceFileFault | undefined> {
  try {
    await job
    return undefined
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.workspaceFile?.fault
    throw error
  }
}

async function rowsOf({ store }: EngineOfWindow, fileId: string): Promise<readonly ChargeChunk[]> {
  const chunks: ChargeChunk[] = []
  for await (const chunk of store.chunks(fileId)) chunks.push(chunk)
  return chunks
}

let home: EngineOfWindow
let id: string
let file: Uint8Array

beforeAll(async () => {
  home = emptyComputer()
  id = await companyWithDecisions(home)
  file = await home.engine.saveWorkspaceFile(id, null)
}, 60_000)

describe('a workspace that travels', () => {
  it('gives the same document on another computer, to the last byte', async () => {
    const other = emptyComputer()
    const there = await opened(other, file)
    expect(await documentOf(other, there)).toBe(await documentOf(home, id))
  })

  it('keeps every record and every row, and is written again the same', async () => {
    const other = emptyComputer()
    const again = await other.engine.saveWorkspaceFile(await opened(other, file), null)
    expect(again.length).toBeGreaterThan(1000)
    const third = emptyComputer()
    const there = await opened(third, again)
    const [first, last] = await Promise.all([home.store.whole(id), third.store.whole(there)])
    const plain = ({ workspace, imports }: typeof first) => ({
      ...workspace,
      id: '',
      revision: 0,
      changes: {},
      imports: imports.map(({ record, files }) => [
        { ...record, id: '', workspaceId: '' },
        files.map((each) => ({ ...each, id: '', importId: '', workspaceId: '' })),
      ]),
    })
    expect(plain(last)).toEqual(plain(first))
    for (const [at, each] of first.imports.flatMap(({ files }) => files).entries()) {
      const copy = last.imports.flatMap(({ files }) => files)[at]
      expect(await rowsOf(third, copy?.id ?? '')).toEqual(await rowsOf(home, each.id))
    }
  })

  it('takes along which rows are missing, so that the other computer tells it too', async () => {
    const database = new SpendDatabase('a computer that lost rows')
    const computer = engineWindows(database)()
    const there = await opened(computer, file)
    const [lost] = await database.chunks.toArray()
    if (lost === undefined) throw new Error('the sample has rows')
    await database.chunks.delete([lost.fileId, lost.index])
    await database.chunks.add({ ...lost, index: 1 })
    const gaps = await computer.engine.storageGaps(there)
    expect(gaps).not.toEqual([])
    const other = emptyComputer()
    const again = await opened(other, await computer.engine.saveWorkspaceFile(there, null))
    expect(await other.engine.storageGaps(again)).toEqual(gaps)
  })

  it('opens with its passphrase only, however accents were typed', async () => {
    const locked = await home.engine.saveWorkspaceFile(id, PASSPHRASE)
    const { engine, store } = emptyComputer()
    const answer = await engine.openWorkspaceFile(incoming(locked))
    expect(answer.kind).toBe('locked')
    expect(await faultOf(engine.unlockWorkspaceFile('wrong'))).toEqual({ kind: 'passphrase' })
    expect(await store.workspaces()).toEqual([])
    const workspace = await engine.unlockWorkspaceFile(PASSPHRASE.normalize('NFD'))
    expect(await documentOf({ engine, store, heard: [] }, workspace.id)).toBe(
      await documentOf(home, id),
    )
  }, 30_000)

  it('stands beside a workspace of the same name, which stays as it is', async () => {
    const before = await home.store.workspace(id)
    const copy = await opened(home, file)
    expect((await home.store.workspace(copy)).name).toBe(`${before.name} (2)`)
    expect(await home.store.workspace(id)).toEqual(before)
  })
})

/** A file that is whole and says these records. */
function fileOf(records: readonly unknown[], raw: readonly Uint8Array[] = []): Uint8Array {
  const body: Uint8Array[] = []
  const gzip = new Gzip({ level: 6, mtime: 0 }, (bytes) => body.push(bytes))
  for (const record of records) {
    gzip.push(strToU8(typeof record === 'string' ? record : `${JSON.stringify(record)}\n`))
  }
  for (const each of raw) gzip.push(each)
  gzip.push(new Uint8Array(0), true)
  const pieces = sealFile({ program: '1', savedAt: DAY, lock: null }, body, browserRuntime)
  return new Uint8Array(Buffer.concat(pieces))
}

describe('a file that is no workspace', () => {
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['of another program', () => strToU8('Date,Model,Cost\n'), 'foreign'],
    ['that is empty', () => new Uint8Array(0), 'foreign'],
    ['of a newer version', () => replaced('AISPEND 1', 'AISPEND 2'), 'newer'],
    ['that is cut', () => file.slice(0, file.length >> 1), 'cut'],
    ['that is cut by one byte', () => file.slice(0, -1), 'cut'],
    ['that goes on behind its end', () => new Uint8Array([...file, 0]), 'damaged'],
    ['without a record', () => fileOf([]), 'unusable'],
    ['of another kind of record', () => fileOf([{ kind: 'x', bytes: 0, value: 1 }]), 'unusable'],
    [
      'with a member that every object has',
      () => fileOf(['{"kind":"workspace","bytes":0,"value":{"__proto__":{"name":"x"}}}\n']),
      'unusable',
    ],
    [
      'with columns larger than any chunk',
      () => fileOf([{ kind: 'rows', bytes: 2 ** 40, value: { $u32: [0, 2 ** 38] } }]),
      'unusable',
    ],
    [
      'nested without end',
      () => fileOf([`{"kind":"workspace","bytes":0,"value":${'['.repeat(9)}${'[]'.repeat(1)}\n`]),
      'unusable',
    ],
    [
      'nested deeply',
      () => fileOf([`{"kind":"x","bytes":0,"value":${'['.repeat(10_000)}${']'.repeat(10_000)}}\n`]),
      'unusable',
    ],
    [
      'that unpacks to far more than it is',
      () => fileOf([], Array<Uint8Array>(160).fill(new Uint8Array(1024 ** 2))),
      'too-large',
    ],
  ]

  it.each(cases)('%s is refused, and nothing is stored', async (_, make, kind) => {
    const { engine, store } = emptyComputer()
    expect((await faultOf(engine.openWorkspaceFile(incoming(make()))))?.kind).toBe(kind)
    expect(await store.workspaces()).toEqual([])
  })

  it('any changed byte is found', async () => {
    const { engine, store } = emptyComputer()
    const changed = fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(changed, async ([at, by]) => {
        const bytes = file.slice()
        bytes[at] = (bytes[at] ?? 0) ^ by
        expect(await faultOf(engine.openWorkspaceFile(incoming(bytes)))).toBeDefined()
      }),
      { numRuns: 60 },
    )
    expect(await store.workspaces()).toEqual([])
  }, 60_000)
})

function replaced(before: string, after: string): Uint8Array {
  const bytes = file.slice()
  const start = strToU8(after)
  expect(before.length).toBe(start.length)
  bytes.set(start)
  return bytes
}
