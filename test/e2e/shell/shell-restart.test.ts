import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'
import { dropFiles, screenshot } from '../../harness/page-actions.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-drop-'))
let running: RunningApp

beforeAll(async () => {
  writeFileSync(path.join(folder, 'usage.csv'), 'a,b\n1,2\n')
  running = await launchApp()
})
afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true })
})

it('what the page keeps is there after a quit and a new start', async () => {
  await running.page.evaluate(() => localStorage.setItem('kept', 'yes'))
  running = await running.restart()
  expect(await running.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes')
  expect(await running.native('appInfo')).toHaveProperty('version')
})

it('a dropped folder arrives as a folder, with readable files', async () => {
  await running.page.evaluate(() => {
    const globals = window as unknown as { dropped: unknown }
    addEventListener('dragover', (event) => event.preventDefault(), true)
    addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        const items = [...(event.dataTransfer?.items ?? [])]
        globals.dropped = items.map((item) => item.webkitGetAsEntry()?.isDirectory)
      },
      true,
    )
  })
  await dropFiles(running.page, [folder, path.join(folder, 'usage.csv')])
  await vi.waitFor(async () => {
    const dropped = running.page.evaluate(() => (window as unknown as { dropped: unknown }).dropped)
    expect(await dropped).toEqual([true, false])
  }, 15_000)
})

it('asks for nothing outside, from the first start on', async () => {
  expect(running.requestsOutsideOrigin()).toEqual([])
  expect(await screenshot(running.page, 'first-start')).toMatch(/first-start\.png$/)
})
