import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { MAX_READ_BYTES, type OpenedFile } from '../../../shared/api/native-api.ts'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'
import { record } from '../../harness/record.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-files-'))
const usage = path.join(folder, 'usage.csv')
const text = Array.from({ length: 5000 }, (_, row) => `2026-09-01,model-${row},${row * 7}\n`).join(
  '',
)
const NOBODY = '00000000-0000-4000-8000-000000000000'
let running: RunningApp

beforeAll(async () => {
  writeFileSync(usage, text)
  running = await launchApp()
})
afterEach(() => {
  expect(record.excessBytes).toBe(0)
})
afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true })
})

async function openUsage(): Promise<OpenedFile> {
  running.answerOpenDialog([usage])
  const [file] = (await running.native('openFiles')) as OpenedFile[]
  return file ?? expect.fail('no file was opened')
}

const read = (id: string, offset: number, length: number): Promise<string> =>
  running.page.evaluate(
    async ([range]) => {
      const { native } = window as unknown as {
        native: { readFile(range: unknown): Promise<Uint8Array> }
      }
      return new TextDecoder().decode(await native.readFile(range))
    },
    [{ id, offset, length }] as const,
  )

const fault = (method: string, value: unknown): Promise<string> =>
  running.native(method, value).then(
    () => 'no fault',
    (reason: unknown) => String(reason),
  )

describe('a file opened by the dialog', () => {
  it('is known by name, size and an id, never by its place', async () => {
    const file = await openUsage()
    expect(file).toEqual({ id: file.id, name: 'usage.csv', sizeBytes: text.length })
    expect(file.id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is read by ranges', async () => {
    const { id } = await openUsage()
    expect(await read(id, 0, 10)).toBe(text.slice(0, 10))
    expect(await read(id, 70_000, 5000)).toBe(text.slice(70_000, 75_000))
    expect(await read(id, text.length - 4, 100)).toBe(text.slice(-4))
    expect(await read(id, text.length + 5, 100)).toBe('')
  })

  it('cannot be read once closed', async () => {
    const { id } = await openUsage()
    await running.native('closeFile', id)
    await running.native('closeFile', id)
    expect(await fault('readFile', { id, offset: 0, length: 1 })).toMatch(/No file is open/)
  })

  it('is none when the user cancels', async () => {
    running.answerOpenDialog([])
    expect(await running.native('openFiles')).toEqual([])
  })

  it('is told of when it cannot be opened, and the others are', async () => {
    running.answerOpenDialog([path.join(folder, 'gone.csv'), folder, usage])
    const opened = (await running.native('openFiles')) as OpenedFile[]
    expect(opened.map(({ name }) => name)).toEqual(['usage.csv'])
    expect(record.errorBoxes).toHaveLength(2)
  })
})

describe('requests of the wrong shape are refused by name', () => {
  it.each([
    {
      why: 'a foreign id',
      method: 'readFile',
      value: { id: NOBODY, offset: 0, length: 1 },
      says: /No file is open/,
    },
    {
      why: 'a path as id',
      method: 'readFile',
      value: { id: '/etc/passwd', offset: 0, length: 1 },
      says: /at id/,
    },
    {
      why: 'before the start',
      method: 'readFile',
      value: { id: NOBODY, offset: -1, length: 1 },
      says: /at offset/,
    },
    {
      why: 'a fraction',
      method: 'readFile',
      value: { id: NOBODY, offset: 0.5, length: 1 },
      says: /at offset/,
    },
    {
      why: 'nothing',
      method: 'readFile',
      value: { id: NOBODY, offset: 0, length: 0 },
      says: /at length/,
    },
    {
      why: 'too much',
      method: 'readFile',
      value: { id: NOBODY, offset: 0, length: MAX_READ_BYTES + 1 },
      says: /at length/,
    },
    {
      why: 'a further key',
      method: 'readFile',
      value: { id: NOBODY, offset: 0, length: 1, path: '/' },
      says: /path/,
    },
    { why: 'no range', method: 'readFile', value: undefined, says: /native\.readFile/ },
    { why: 'a number as id', method: 'closeFile', value: 7, says: /native\.closeFile/ },
    {
      why: 'a folder in the name',
      method: 'saveFile',
      value: { suggestedName: '../x.html', bytes: [] },
      says: /suggestedName/,
    },
    {
      why: 'text as bytes',
      method: 'saveFile',
      value: { suggestedName: 'x.html', bytes: 'x' },
      says: /at bytes/,
    },
    {
      why: 'another language',
      method: 'setMenuLanguage',
      value: 'xx',
      says: /native\.setMenuLanguage/,
    },
  ])('$method: $why', async ({ method, value, says }) => {
    expect(await fault(method, value)).toMatch(says)
  })

  it('what cannot be sent fails in the page', async () => {
    const message = await running.page.evaluate(() => {
      const { native } = window as unknown as { native: { closeFile(id: unknown): Promise<void> } }
      return native.closeFile(new File(['x'], 'x')).then(String, String)
    })
    expect(message).toMatch(/could not be cloned/)
  })
})

describe('saving', () => {
  const save = (): Promise<unknown> =>
    running.page.evaluate(() => {
      const { native } = window as unknown as {
        native: { saveFile(file: unknown): Promise<boolean> }
      }
      return native.saveFile({
        suggestedName: 'report.html',
        bytes: new TextEncoder().encode('<p>1'),
      })
    })

  it('writes the bytes where the user says, and leaves no draft', async () => {
    const file = path.join(folder, 'report.html')
    running.answerSaveDialog(file)
    expect(await save()).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('<p>1')
    expect(record.saveSuggestions.at(-1)).toBe('report.html')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('writes nothing when the user cancels', async () => {
    running.answerSaveDialog(undefined)
    expect(await save()).toBe(false)
  })
})

describe('files from outside', () => {
  it('wait for the page to listen, and are shown by it', async () => {
    await running.page.reload()
    running.openWith([usage, '--some-switch'])
    await vi.waitFor(
      async () => expect(await running.page.locator('main').innerText()).toContain('usage.csv'),
      { timeout: 20_000 },
    )
  })

  it('come from the menu to whoever listens', async () => {
    await running.page.evaluate(() => {
      const globals = window as unknown as {
        native: { onOpenFiles(listener: (files: readonly { name: string }[]) => void): () => void }
        got: string[]
      }
      globals.got = []
      globals.native.onOpenFiles((files) => globals.got.push(...files.map(({ name }) => name)))
    })
    running.answerOpenDialog([usage])
    running.clickMenu('open-files')
    await vi.waitFor(async () => {
      const got = await running.page.evaluate(() => (window as unknown as { got: string[] }).got)
      expect(got).toEqual(['usage.csv'])
    }, 15_000)
  })

  it('a menu command reaches the page', async () => {
    const told = running.page.evaluate(
      () =>
        new Promise((resolve) => {
          const { native } = window as unknown as {
            native: { onMenuCommand(listener: (command: string) => void): () => void }
          }
          native.onMenuCommand(resolve)
        }),
    )
    await running.page.evaluate(() => null)
    running.clickMenu('theme-dark')
    expect(await told).toBe('theme-dark')
  })

  it('the menu speaks the language of the app', async () => {
    await running.native('setMenuLanguage', 'vi')
    expect(record.menu.map(({ label }) => label)).toContain('&Tệp')
  })
})
