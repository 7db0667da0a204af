import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import {
  dialog,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import type { FileToSave } from '../../shared/api/native-api.ts'

/** File endings of readable exports, without the dot. Also selects the files on the command line. */
export const READABLE = [
  'csv',
  'tsv',
  'gz',
  'zip',
  'json',
  'jsonl',
  'ndjson',
  'xlsx',
  'parquet',
  'aispend',
]

/** @returns the chosen paths; none when the user thought better of it */
export async function askForFiles(window: BrowserWindow | undefined): Promise<readonly string[]> {
  const options: OpenDialogOptions = {
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Billing exports', extensions: [...READABLE] },
      { name: '*', extensions: ['*'] },
    ],
  }
  const chosen =
    window === undefined
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(window, options)
  return chosen.canceled ? [] : chosen.filePaths
}

/** @returns false when the user thought better of it */
export async function askAndSave(
  window: BrowserWindow | undefined,
  { suggestedName, bytes }: FileToSave,
): Promise<boolean> {
  const options: SaveDialogOptions = { defaultPath: suggestedName }
  const chosen =
    window === undefined
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(window, options)
  if (chosen.canceled || chosen.filePath === '') return false
  await writeWhole(chosen.filePath, bytes)
  return true
}

/** Writes a temporary file first: a full disk must not leave half a report in place of the old one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID().slice(0, 8)}.part`
  try {
    await writeFile(draft, bytes, { flag: 'wx' })
    await rename(draft, file)
  } catch (fault) {
    await rm(draft, { force: true })
    throw fault
  }
}
