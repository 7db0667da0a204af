import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { NativeBridge } from '../../../shared/api/native-api.ts'
import { electronProgram } from '../../../build/has-electron.mjs'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const program = electronProgram()

describe('the real Electron', () => {
  it('opens the page, reads a file and keeps to itself', async ({ skip }) => {
    skip(program === undefined, "Electron's program is not on this machine")
    const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-electron-'))
    const usage = path.join(folder, 'usage.csv')
    writeFileSync(usage, 'a,b\n1,2\n')
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const app = await _electron.launch({
      executablePath: program ?? '',
      args: [ROOT, `--user-data-dir=${folder}`, ...asRoot],
    })
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    }, usage)
    const page = await app.firstWindow()
    expect(page.url()).toBe('app://bundle/index.html')
    const seen = await page.evaluate(async () => {
      const { native } = window as unknown as { native: NativeBridge }
      const [file] = await native.openFiles()
      const bytes = await native.readFile({ id: file?.id ?? '', offset: 0, length: 3 })
      const network = await native.networkRequests()
      return { name: file?.name, start: [...bytes], network }
    })
    expect(seen).toMatchObject({ name: 'usage.csv', start: [97, 44, 98], network: { refused: 0 } })
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
