import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { ScreenId } from '../../renderer/state/app-state.ts'

const SCREENS = path.resolve(import.meta.dirname, '../../test-results/screens')

/**
 * Drags files or folders from outside into the page and lets go in the middle of an element.
 * The browser's own drag events carry them, so that a dropped folder is a folder.
 */
export async function dropFiles(
  page: Page,
  paths: readonly string[],
  target = 'body',
): Promise<void> {
  await dropData(page, { items: [], files: paths.map((file) => path.resolve(file)) }, target)
}

/** What is dragged: texts and addresses by their kind, and files. */
export interface DraggedData {
  readonly items: readonly { readonly mimeType: string; readonly data: string }[]
  readonly files: readonly string[]
}

/** Drags anything into the page and lets go in the middle of an element. */
export async function dropData(
  page: Page,
  { items, files }: DraggedData,
  target = 'body',
): Promise<void> {
  const box = await page.locator(target).first().boundingBox()
  if (box === null) throw new Error(`"${target}" cannot be seen, so nothing can be dropped on it`)
  const devTools = await page.context().newCDPSession(page)
  const copy = 1
  const drag = {
    x: box.x + box.width / 2,
    y: box.y + Math.min(box.height, page.viewportSize()?.height ?? box.height) / 2,
    data: { items: [...items], files: [...files], dragOperationsMask: copy },
  }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, ...drag })
  }
  await devTools.detach()
}

/** Waits until a page stands still: its fonts are there, nothing is busy, and some frames pass without a change. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    let changes = 0
    const watch = new MutationObserver(() => (changes += 1))
    const all = { subtree: true, childList: true, attributes: true, characterData: true }
    watch.observe(document, all)
    for (let still = 0; still < 3;) {
      const before = changes
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const isBusy = document.querySelector('[aria-busy="true"]') !== null
      still = changes === before && !isBusy ? still + 1 : 0
    }
    watch.disconnect()
  })
}

/** Keeps a picture of the page as `test-results/screens/<name>.png`. */
export async function screenshot(page: Page, name: string, fullPage = false): Promise<string> {
  mkdirSync(SCREENS, { recursive: true })
  const file = path.join(SCREENS, `${name}.png`)
  await page.screenshot({ path: file, fullPage, animations: 'disabled' })
  return file
}

/**
 * Goes to a screen through the navigation, and gives what it says. The screen before stands
 * until the navigation says that this one is shown, so its title proves nothing.
 */
export async function openScreen(page: Page, screen: ScreenId): Promise<string> {
  const link = page.locator(`nav a[href="#/${screen}"]`)
  await link.click()
  await link.and(page.locator('[aria-current]')).waitFor()
  await page.locator('main h1').waitFor()
  return page.locator('main').innerText()
}

/** Opens the sample company from the first screen, and waits until its bills are imported. */
export async function openSampleCompany(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /sample company/i })
    .first()
    .click()
  await page
    .locator('nav')
    .getByText(/\d+ files/)
    .first()
    .waitFor({ timeout: 90_000 })
}

/** Makes an empty workspace beside the others, and waits until it is the one that is shown. */
export async function newWorkspace(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /open the menu/ }).click()
  await page.getByRole('button', { name: 'New workspace …' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(name)
  await page.getByRole('button', { name: 'Create' }).click()
  await page.getByRole('button', { name: `Workspace ${name}: open the menu` }).waitFor()
}

/** Drops files, waits for their preview, and makes them count. */
export async function importFiles(page: Page, paths: readonly string[]): Promise<void> {
  await stageFiles(page, paths)
  await commitStage(page)
}

/** Drops files and waits for their preview. */
export async function stageFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.locator('main h1').waitFor()
  await dropFiles(page, paths)
  await page.getByText('This is a preview').waitFor({ timeout: 60_000 })
}

/** Makes a staged import count, and waits until it does. */
export async function commitStage(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import \d+ file/ }).click()
  await page.getByRole('link', { name: 'See the overview' }).waitFor({ timeout: 60_000 })
}

/** Chooses the file of a side table behind its button. */
export async function chooseSideFile(page: Page, button: string, file: string): Promise<void> {
  await page.locator(`input[type=file][aria-label="${button}"]`).setInputFiles(file)
}
