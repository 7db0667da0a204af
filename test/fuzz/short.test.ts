import { expect, it } from 'vitest'
import { isThorough, mutant, tryFile } from './fuzz.ts'
import { seeds } from './seeds.ts'
import { Tally } from './tally.ts'

const SEED = 20_261_121
/** As many as a quiet machine reads in a few seconds. `npm run fuzz` reads as many as one likes. */
const FILES = 200

it(`accounts for every row of ${FILES} damaged files`, async () => {
  const all = seeds()
  const tally = new Tally()
  const findings = []
  for (let run = 0; run < FILES; run++) {
    const verdict = await tryFile(mutant(all, SEED, run), isThorough(run))
    if (verdict.kind === 'finding') findings.push({ run, ...verdict })
    tally.add(verdict)
  }
  expect(findings).toEqual([])
  // Where a second reader had nothing to compare, equal sums would mean little.
  expect(tally.recounted).toBeGreaterThan(FILES / 10)
}, 120_000)
