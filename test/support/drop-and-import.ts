import type { Page } from 'playwright-core'
import { dropFiles } from '../harness/page-actions.ts'

/** Drops files into the window and takes the preview over, as a user does. */
export async function dropAndImport(page: Page, paths: readonly string[]): Promise<void> {
  await page.locator('main h1').waitFor()
  await dropFiles(page, paths)
  await page.getByRole('button', { name: /^Import \d+ files?/ }).click({ timeout: 60_000 })
  await page.getByRole('link', { name: 'See the overview' }).waitFor({ timeout: 60_000 })
}

/** Opens a screen by its address and gives what it says. */
export async function openScreen(page: Page, screen: string): Promise<string> {
  await page.evaluate((id) => {
    location.hash = `#/${id}`
  }, screen)
  await page.locator('main h1').waitFor()
  return page.locator('main').innerText()
}

/** Chooses the file of a side table behind its button. */
export async function chooseSideFile(page: Page, button: string, file: string): Promise<void> {
  await page.locator(`input[type=file][aria-label="${button}"]`).setInputFiles(file)
}
