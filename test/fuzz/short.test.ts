import { expect, it } from 'vitest'
import { isThorough, mutant, tryFile } from './fuzz.ts'
import { seeds } from './seeds.ts'

const SEED = 20_261_121
const SECONDS = 5

it(`accounts for every row of damaged files during ${SECONDS} seconds`, async () => {
  const all = seeds()
  const until = Date.now() + SECONDS * 1000
  const findings = []
  for (let run = 0; Date.now() < until; run++) {
    const verdict = await tryFile(mutant(all, SEED, run), isThorough(run))
    if (verdict.kind === 'finding') findings.push({ run, ...verdict })
  }
  expect(findings).toEqual([])
})
