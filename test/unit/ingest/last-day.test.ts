import { describe, expect, it } from 'vitest'
import { LastDay } from '../../../shared/ingest/last-day.ts'
import { aDraft } from '../../support/imported.ts'

/** Moments as `day` or `day hour`, days of September 2026. */
function isPartial(...moments: readonly string[]): boolean {
  const watch = new LastDay()
  for (const moment of moments) {
    const [day = '', hour] = moment.split(' ')
    const minute = hour === undefined ? undefined : Number(hour) * 60
    watch.note({ ...aDraft({ on: `2026-09-${day.padStart(2, '0')}` }), minute })
  }
  return watch.isPartial
}

const week = (last: string) => [1, 2, 3, 4, 5, 6].flatMap((day) => [`${day} 8`, `${day} ${last}`])

describe('LastDay', () => {
  it.each<[string, boolean, readonly string[]]>([
    ['whole days', false, ['1', '2', '3']],
    ['a last bucket shorter than a day', true, ['1', '2', '3 0']],
    ['one short bucket alone', false, ['3 0']],
    ['events that end hours earlier than ever', true, [...week('22'), '7 8', '7 12']],
    ['events that end as on other days', false, [...week('22'), '7 8', '7 20']],
    ['too few days to know a habit', false, ['1 22', '2 23', '3 9']],
    ['rows in any order', true, ['3 0', '1', '2']],
  ])('%s', (_, partial, moments) => {
    expect(isPartial(...moments)).toBe(partial)
  })
})
