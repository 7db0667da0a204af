import { rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { RunningApp } from '../harness/launch-app.ts'
import { openScreen } from '../harness/page-actions.ts'
import { readDocument } from './bills.ts'

/** The document that the window's own report holds: what it counts at this moment. */
export async function documentOfWindow(running: RunningApp): Promise<AnalysisDocument> {
  const file = path.join(os.tmpdir(), `ai-spend-window-${String(process.pid)}.json`)
  rmSync(file, { force: true })
  await openScreen(running.page, 'report')
  running.answerSaveDialog(file)
  await running.page.getByRole('button', { name: /JSON/ }).click()
  const document = await vi.waitFor(() => readDocument(file), { timeout: 15_000 })
  rmSync(file, { force: true })
  return document
}

/** Goes to the import screen. */
export async function openImport(running: RunningApp): Promise<void> {
  await openScreen(running.page, 'import')
}
