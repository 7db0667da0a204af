import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Of the rules that are looked at unasked, those about colors. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What keeps people with a screen reader, a keyboard or weak eyes from using the page as it stands.
 *
 * @param about only rules about colors: for a page that was looked at as a whole in its other color scheme.
 */
export async function axeFaults(
  page: Page,
  about: 'everything' | 'colors' = 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  await page.evaluate(untilColorsStand)
  // Only of violations are all elements told: what passes is not asked for, and takes most of the time.
  const options = {
    resultTypes: ['violations'],
    ...(about === 'colors' && { runOnly: { type: 'rule', values: COLOR_RULES } }),
  }
  const run = `axe.run(${JSON.stringify(options)})`
  const { violations } = await page.evaluate<AxeResults>(run)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** A control that has just become usable passes through every color between its two, and is of neither meanwhile. */
async function untilColorsStand(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(passing.map(({ finished }) => finished))
}
