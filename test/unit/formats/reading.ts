import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { QUIET_JOB } from '../../../shared/domain/job.ts'
import type { FileEntry } from '../../../shared/document/analysis-document.ts'
import { fileEntry, sumOf } from '../../../shared/analysis/file-entry.ts'
import { importFile } from '../../../shared/ingest/import-file.ts'
import type { Cell } from '../../../shared/table/cells.ts'
import type { MoneyText } from '../../../shared/domain/money.ts'
import { fileOf, runtime } from '../containers/opening.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/formats')

/** What a fixture must give, reckoned by hand. What is left out is not checked. */
export interface Expected {
  readonly status?: FileEntry['status']
  readonly rows: {
    readonly read: number
    readonly used: number
    readonly skippedBy: Readonly<Record<string, number>>
    readonly rejectedBy: Readonly<Record<string, number>>
  }
  readonly money?: Readonly<Record<string, MoneyText>>
  readonly spend?: MoneyText
  readonly skippedMoney?: FileEntry['skippedMoney']
  readonly tokens?: FileEntry['tokens']
  readonly requests?: number | null
  readonly period?: FileEntry['period']
  readonly warnings?: readonly string[]
  /** Each of these must be part of some cell. */
  readonly has?: readonly Readonly<Record<string, string | boolean>>[]
}

export interface Fixture {
  readonly format: string
  readonly name: string
  readonly expected: Expected
}

/** Every fixture of every format, as its folder lists them. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(FIXTURES).flatMap((format) => {
    const listed = JSON.parse(
      readFileSync(path.join(FIXTURES, format, 'expected.json'), 'utf8'),
    ) as Readonly<Record<string, Expected>>
    return Object.entries(listed).map(([name, expected]) => ({ format, name, expected }))
  })
}

/** Files in the folder of a format that no expectation mentions. */
export function unlistedFixtures(): readonly string[] {
  const listed = new Set(fixtures().map(({ format, name }) => `${format}/${name}`))
  return readdirSync(FIXTURES)
    .flatMap((format) =>
      readdirSync(path.join(FIXTURES, format)).map((name) => `${format}/${name}`),
    )
    .filter((name) => !name.endsWith('/expected.json') && !listed.has(name))
}

/** A fixture read as the program reads it: its account, and the cells behind it. */
export async function readFixture({ format, name }: Fixture): Promise<{
  readonly entry: FileEntry
  readonly cells: readonly Cell[]
  readonly spend: MoneyText
}> {
  const bytes = new Uint8Array(readFileSync(path.join(FIXTURES, format, name)))
  return readBytes(name, bytes)
}

async function readBytes(name: string, bytes: Uint8Array): ReturnType<typeof readFixture> {
  const source = { file: fileOf(name, bytes), number: 1, count: 1 }
  const options = { runtime, job: QUIET_JOB, format: undefined, onChunk: undefined }
  for await (const { imported } of importFile(source, options)) {
    return {
      entry: fileEntry(imported),
      cells: imported.cells,
      spend: sumOf(imported.cells, 'spend'),
    }
  }
  throw new RangeError(`no member in ${name}`)
}
