import { statSync } from 'node:fs'
import path from 'node:path'
import { measureNode } from './child.ts'
import { writeUsageFile } from './usage-file.ts'

/** Rows of the generated export that make a little more than a gigabyte. */
const ROWS = 4_300_000

/** What importing a file of a gigabyte may take at its peak: the cells of the rows, and pieces on their way. */
const BOUND_MEGABYTES = 600

/** Imports a gigabyte through the command. @returns whether the memory stayed within its bound. */
export function benchGigabyte(folder: string): boolean {
  const file = path.join(folder, 'gigabyte.csv')
  writeUsageFile(file, ROWS)
  const megabytes = statSync(file).size / 1e6
  const document = path.join(folder, 'document.json')
  const cost = measureNode([
    path.resolve('dist/cli/index.mjs'),
    '--quiet',
    '--json',
    document,
    file,
  ])
  const isWithin = cost.peakMegabytes <= BOUND_MEGABYTES
  console.log(
    `${megabytes.toFixed(0)} MB, ${ROWS.toLocaleString('en')} rows: peak memory ${cost.peakMegabytes.toFixed(0)} MB, ` +
      `${isWithin ? 'within' : 'BEYOND'} the bound of ${BOUND_MEGABYTES} MB; ${(cost.wallMillis / 1000).toFixed(1)} s`,
  )
  return isWithin
}
