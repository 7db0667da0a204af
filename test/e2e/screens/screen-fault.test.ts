import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../../harness/axe-faults.ts'
import { dropFiles, screenshot } from '../../harness/page-actions.ts'
import { openScreensWindow, type ScreensWindow } from '../../support/screens/screens-window.ts'

let window: ScreensWindow

beforeAll(async () => {
  window = await openScreensWindow()
})
afterAll(() => window.close())

describe('a screen that cannot be drawn', () => {
  it('says so in its place, with what is safe and what to do', async () => {
    const { page } = window
    await window.open('broken', 'overview')
    const told = await page.locator('main').innerText()
    expect(told).toContain('The screen “Overview” cannot be shown')
    expect(told).toContain('Your data is unchanged')
    for (const way of ['Undo the last import', 'Export the analysis', 'Export what can be read']) {
      expect(told).toContain(way)
    }
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'screen-fault')
    await page.emulateMedia({ colorScheme: 'dark' })
    await screenshot(page, 'screen-fault-dark')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('leaves the navigation and the other screens as they are', async () => {
    const { page } = window
    await page.locator('nav a[href="#/settings"]').click()
    expect(await page.locator('main h1').innerText()).toBe('Settings')
    await page.locator('nav a[href="#/overview"]').click()
    await page.getByText('cannot be shown').first().waitFor()
  })

  it('closes a dialog of the frame, which would cover what is said', async () => {
    const { page } = window
    await page.locator('nav a[href="#/settings"]').click()
    await page.getByRole('button', { name: /^Offline/ }).click()
    await page.getByRole('dialog').waitFor()
    await page.evaluate(() => {
      location.hash = '#/overview'
    })
    await page.getByText('cannot be shown').first().waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('exports what can be read', async () => {
    const { page } = window
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export what can be read' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.jsonl$/)
  })

  it('comes back once the import that broke it is undone', async () => {
    const { page } = window
    await page.getByRole('button', { name: 'Undo the last import' }).click()
    await page.getByText('cannot be shown').first().waitFor({ state: 'detached' })
    await page.locator('nav a[href="#/import"]').click()
    await page.locator('main h1').waitFor()
    expect(await page.locator('main').innerText()).not.toContain('cannot be shown')
  })

  it('no longer keeps the navigation from saying how far each step is', async () => {
    const { page } = window
    await dropFiles(page, [import.meta.filename])
    await page
      .locator('nav')
      .getByText(/files? staged/)
      .waitFor()
  })
})

describe('stored data that cannot be read', () => {
  it('is told beside the question whether to remove it, not behind it', async () => {
    const { page } = window
    await window.open('unreadable', 'overview')
    await page.getByRole('button', { name: 'Remove all stored data …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('alert').getByText('not removed').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('a file that fails', () => {
  it('is told where it cannot be saved', async () => {
    const { page } = window
    await window.open('full', 'import')
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('no room for a file')
      }
    })
    await page.getByRole('button', { name: 'Save problems as CSV' }).click()
    await page.getByRole('alert').getByText('no room for a file').waitFor()
  })

  it('is told where it cannot be read', async () => {
    const { page } = window
    await window.open('full', 'prices')
    await page.evaluate(() => {
      File.prototype.text = () => Promise.reject(new Error('the file is gone'))
    })
    await page
      .locator('main input[type=file]')
      .first()
      .setInputFiles(import.meta.filename)
    await page.getByRole('alert').getByText('the file is gone').waitFor()
  })
})

describe('what is said about the network', () => {
  it('is one press on the count in the header', async () => {
    const { page } = window
    await window.open('full', 'overview')
    await page.getByRole('button', { name: /^Offline/ }).click()
    const told = await page.getByRole('dialog').innerText()
    expect(told).toContain('You are using the app in a browser')
    expect(told).toContain('What is not held')
    const overflow = await page
      .locator('dialog dt, dialog dd')
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length)
    expect(overflow).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'nothing-leaves')
    await page.emulateMedia({ colorScheme: 'dark' })
    await screenshot(page, 'nothing-leaves-dark')
    await page.emulateMedia({ colorScheme: 'light' })
  })
})
