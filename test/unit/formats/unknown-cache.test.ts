import { expect, it } from 'vitest'
import { FORMATS } from '../../../shared/formats/format-registry.ts'
import { fixtures, readFixture } from './reading.ts'

/**
 * Exports whose rows may be silent about cached tokens because their input figure is the whole prompt. All others state
 * them, or say that they count them apart: then they are unknown where a row is silent.
 */
const WHOLE_PROMPT = new Set([
  'anthropic.spend-report',
  'fireworks.metrics',
  'litellm.spend-logs',
  'openrouter.activity',
  'openrouter.daily',
  'portkey.logs',
])

const APART = new Set<string>(
  FORMATS.filter(({ countsCacheApart }) => countsCacheApart).map(({ id }) => id),
)

it.each(fixtures())('$format $name does not leave cached tokens out of a plan', async (fixture) => {
  const { cells } = await readFixture(fixture)
  const silent = cells.filter(
    ({ meter, counts }) =>
      meter === '' && counts.input !== undefined && counts.cacheRead === undefined,
  )
  const isKnown = WHOLE_PROMPT.has(fixture.format) || APART.has(fixture.format)
  expect(silent.length === 0 || isKnown).toBe(true)
})
