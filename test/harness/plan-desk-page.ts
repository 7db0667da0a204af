import type { Locator, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { openScreen } from './page-actions.ts'

/** The view of plans and scenarios, as a person reads and uses it. */
export interface PlanDeskPage {
  readonly page: Page
  readonly press: (name: string) => Promise<void>
  /** Net value, gross and costs of the plan that is worked on. */
  readonly result: () => Promise<string>
  /** Plans in their order. */
  readonly names: () => Promise<readonly string[]>
  readonly chosen: () => Promise<string>
  readonly choose: (name: string) => Promise<void>
  readonly slider: () => Locator
  /** Waits until the desk has said the same for a while: a scenario is kept after the last change. */
  readonly settled: () => Promise<void>
}

/** Goes to the plans. */
export async function openPlans(page: Page): Promise<PlanDeskPage> {
  await openScreen(page, 'savings')
  await page.getByRole('button', { name: 'Plans and scenarios' }).click()
  await page.locator('.desk').waitFor({ timeout: 60_000 })
  return {
    page,
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    result: () => page.locator('.desk-result').innerText(),
    names: () => page.locator('.plans .plan-name').allInnerTexts(),
    chosen: () => page.locator('.plan-name[aria-pressed=true]').innerText(),
    choose: (name) => page.locator('.plan-name').getByText(name, { exact: true }).click(),
    slider: () => page.locator('.desk input[type=range]').first(),
    settled: () => settled(page),
  }
}

/** Keeps the chosen plan under a name. */
export async function keepAs({ page, press }: PlanDeskPage, name: string): Promise<void> {
  await press('Keep as scenario')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(name)
  await dialog.getByRole('button', { name: 'Keep as scenario' }).click()
  await page.locator('.plan-name').getByText(name, { exact: true }).waitFor()
}

async function settled(page: Page): Promise<void> {
  let before = ''
  await vi.waitFor(
    async () => {
      const now = await page.locator('main').innerText()
      const isSame = now === before
      before = now
      expect(isSame).toBe(true)
    },
    { timeout: 30_000, interval: 700 },
  )
}
