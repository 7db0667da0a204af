import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packages } from '../../../renderer/screens/settings/third-party.json'
import { axeFaults } from '../../harness/axe-faults.ts'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'
import { openScreen, screenshot } from '../../harness/page-actions.ts'
import { record } from '../../harness/record.ts'

let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})
afterAll(() => running.close())

const readNotices = (): readonly string[] =>
  record.requests.map(({ url }) => url).filter((url) => url.includes('third-party'))

describe('the licenses of what is bundled', () => {
  it('are not read before someone asks for them', async () => {
    expect(await openScreen(running.page, 'settings')).toContain('MIT')
    expect(readNotices()).toEqual([])
  })

  it('are listed with name, version and license, each with its text', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Third-party licenses' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^react \d/).waitFor()
    expect(readNotices()).toHaveLength(1)
    const listed = await dialog.locator('summary').allInnerTexts()
    expect(listed).toEqual(
      packages.map(({ name, version, license }) => `${name} ${version}, ${license}`),
    )
    expect(await dialog.innerText()).toContain('LICENSES.chromium.html')
    await dialog.getByText(/^dexie \d/).click()
    expect(await dialog.getByText('Apache License').first().isVisible()).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'third-party')
  })
})
