import type { StorageFault } from '../../../../domain/problem.ts'
import type { Counted } from '../../counted.ts'
import { several } from '../common.ts'

/** What happened to the stored data, what is safe all the same, and what to do. */
interface FaultWords {
  readonly what: (file: string) => string
  readonly safe: string
  readonly fix: string
}

/** What is said where stored data, a workspace or a screen cannot be shown. */
export const storage = {
  safe: 'What is safe',
  faults: {
    full: {
      what: () => 'There is no room left: the browser lets the app keep no more data.',
      safe: 'Everything that was there before is unchanged. Nothing of this step was kept, so nothing is half done.',
      fix: 'Free space on this computer, or remove a workspace that you no longer need; then do the step again.',
    },
    denied: {
      what: () => 'The browser does not let this page keep data on this computer.',
      safe: 'Your files are untouched, and nothing was sent anywhere.',
      fix: 'Allow cookies and site data for this address, or leave the private window; then try again.',
    },
    newer: {
      what: () => 'The data on this computer was written by a newer version of the app.',
      safe: 'All of it is unchanged: this version has written nothing into it.',
      fix: 'Start the newer version of the app. With this one you can only export what can be read.',
    },
    closed: {
      what: () => 'The stored data was deleted or closed while this window had it open.',
      safe: 'Your own files are untouched. What this window still shows can be exported.',
      fix: 'Load the window again. If the data was deleted, import your files again.',
    },
    unreadable: {
      what: () => 'The browser cannot open the stored data of the app.',
      safe: 'Nothing was changed or deleted. Your own files are untouched.',
      fix: 'Close the other windows of the app and try again. If that does not help, export what can be read, then remove the stored data and import your files again.',
    },
    'damaged-workspace': {
      what: () => 'Part of the stored decisions of this workspace is missing or damaged.',
      safe: 'Other workspaces and your own files are untouched. No figure is shown that could be wrong.',
      fix: 'Export what can be read, remove the workspace, and import its files into a new one.',
    },
    'damaged-file': {
      what: (file: string) =>
        `What is stored of the file ${file} is damaged: a sum in it is not a number, or a part is missing.`,
      safe: 'The other files, your decisions and your own copy of the file are untouched. No figure is shown that could be wrong.',
      fix: 'Open the workspace without the import that brought this file, and import the file again.',
    },
  } satisfies Readonly<Record<StorageFault['kind'], FaultWords>>,
  stopped: {
    what: (reason: string) =>
      `The part of the app that reads files and works out figures has stopped${reason === '' ? '' : `: ${reason}`}.`,
    safe: 'What had been saved is unchanged. A step that was under way was saved whole or not at all; an import that was not finished is not counted.',
    fix: 'Load the window again. If it stops at the same step again, there may be too little memory for it: close other programs, or import fewer files at a time.',
  },
  cannotOpen: (name: string) => `“${name}” cannot be opened`,
  cannotOpenAny: 'The workspaces cannot be opened',
  otherFault: {
    safe: 'The stored data, the other workspaces and your own files are unchanged.',
    fix: 'Try again. If it fails again, open another workspace, or export what can be read.',
  },
  notOpened: (name: string) => `“${name}” was not opened by itself`,
  notOpenedText: 'The last time it was opened, the app did not get as far as showing it.',
  dropBlocked: 'The files were not imported, because no workspace is open.',
  notOpenedFix: 'Open it now, or go on with another workspace.',
  openNow: 'Open it now',
  tryAgain: 'Try again',
  reload: 'Load the window again',
  openWithout: 'Open without this import',
  others: 'Go on with another workspace',
  exportReadable: 'Export what can be read',
  exported: (name: string) => `Saved as ${name}.`,
  remove: 'Remove this workspace …',
  removeAll: 'Remove all stored data …',
  removeAllTitle: 'Remove all stored data?',
  removeAllText:
    'Every workspace, with its imported rows, decisions and plans, is deleted from this computer. Your own files are not touched. This cannot be undone.',
  gapsTitle: 'Rows are missing from the storage of the app',
  gap: (file: string, missing: string, rows: Counted) =>
    `${file}: ${missing} of ${several(rows, 'row is', 'rows are')} missing`,
  gapsEffect:
    'The figures are complete: they come from sums that are kept apart. But these rows can no longer be shown behind a figure.',
  gapsFix:
    'To have them back, undo the import of the file on the import screen and import the file again.',
  damagedFiles: (names: readonly string[]) =>
    `Damaged in the storage, so not shown here: ${names.join(', ')}`,
  screenFailed: (name: string) => `The screen “${name}” cannot be shown`,
  screenFault: 'The app failed while drawing this screen',
  screenSafe: 'Your data is unchanged, and the other screens can be used.',
  screenFix:
    'Go to another screen. If it began with the last import, undo that; to keep the results, export the analysis.',
  undoImport: 'Undo the last import',
  exportAnalysis: 'Export the analysis (JSON)',
  windowFailed: 'The window cannot be shown',
  windowSafe: 'Your data is unchanged. At the next start, this workspace is not opened by itself.',
  windowFix: 'Load the window again.',
}
