import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { makeSampleCompany } from '../../shared/sample/sample-company.ts'
import { COST_HEADER, costRow } from './source-files.ts'

const ENTRY = path.resolve(import.meta.dirname, '../../dist/cli/index.mjs')

/** What a finance person might drop: good bills, and one of everything that goes wrong. */
export function writeBills(): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'ai-spend-bills-')), 'bills')
  mkdirSync(folder)
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text)
  for (const { name, text } of makeSampleCompany()) write(name, text)
  write(
    'cost-with-bad-rows.csv',
    [
      COST_HEADER,
      costRow({ on: 1, amount: '12.50', project: 'proj_other' }),
      costRow({ on: 2, amount: 'abc', project: 'proj_other' }),
      costRow({ on: 3, amount: '7.25', project: 'proj_other' }),
      '',
    ]
      .join('\n')
      .replaceAll('org-1', 'org-other'),
  )
  write('anthropic_cost_2026.csv', 'Date,Input Tokens,Cost\n2026-09-01,618,0.07\n')
  write('cost_2026-11.csv', 'start_time,end_time,start_time_iso,end_time_iso\n')
  return folder
}

/** The sample company's exports alone. */
export function writeSample(): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'ai-spend-sample-')), 'bills')
  mkdirSync(folder)
  for (const { name, text } of makeSampleCompany()) writeFileSync(path.join(folder, name), text)
  return folder
}

/**
 * The document of the built command for the same files, and its exit status.
 * @param words paths, and options of the command before them.
 */
export function analyzeByCommand(words: readonly string[]): {
  readonly document: AnalysisDocument
  readonly status: number
} {
  const target = path.join(mkdtempSync(path.join(os.tmpdir(), 'ai-spend-json-')), 'analysis.json')
  const line = [ENTRY, '--quiet', '--json', target, ...words]
  let status = 0
  try {
    execFileSync(process.execPath, line, { stdio: 'pipe' })
  } catch (error) {
    status = (error as { readonly status: number }).status
  }
  return { document: readDocument(target), status }
}

export function readDocument(file: string): AnalysisDocument {
  return JSON.parse(readFileSync(file, 'utf8')) as AnalysisDocument
}
