import { expect, it } from 'vitest'
import { isThorough, mutant, tryFile } from './fuzz.ts'
import { seeds } from './seeds.ts'

const SEED = 20_261_121
/** As many as a quiet machine reads in a few seconds. `npm run fuzz` goes on for as long as one likes. */
const FILES = 200

it(`accounts for every row of ${FILES} damaged files`, async () => {
  const all = seeds()
  const findings = []
  for (let run = 0; run < FILES; run++) {
    const verdict = await tryFile(mutant(all, SEED, run), isThorough(run))
    if (verdict.kind === 'finding') findings.push({ run, ...verdict })
  }
  expect(findings).toEqual([])
}, 120_000)
