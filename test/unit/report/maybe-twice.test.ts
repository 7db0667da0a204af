import { expect, it } from 'vitest'
import type { OverlapEntry } from '../../../shared/document/overlap.ts'
import { smallDocument } from './small-document.ts'
import { blocksOf } from './views.ts'

const DECIDED: OverlapEntry = {
  id: 'gateway:openai:ab',
  kind: 'shared-days',
  cause: 'gateway',
  provider: 'openai',
  files: ['cost.csv', 'litellm.csv'],
  period: { start: '2026-09-02', end: '2026-09-05' },
  resolution: 'Both are counted.',
  decidedBy: 'user',
  choice: null,
  notCounted: { billed: {}, included: {}, computed: {} },
  shared: [],
  bars: [],
}

it.each([
  { why: 'decided', overlap: DECIDED, says: [] },
  {
    why: 'open',
    overlap: { ...DECIDED, atStake: { USD: '12.5' } },
    says: [/twice: \$12\.50, 2 Sep – 4 Sep 2026\. One of cost\.csv, litellm/],
  },
])('money that may be counted twice stands before the overlaps: $why', ({ overlap, says }) => {
  const notes = blocksOf('reconciliation', smallDocument({ overlaps: [overlap] })).filter(
    (block) => block.kind === 'note',
  )
  expect(notes).toMatchObject(
    says.map((text) => ({ tone: 'problem', text: expect.stringMatching(text) as string })),
  )
})
