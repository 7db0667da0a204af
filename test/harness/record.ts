import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  MessageBoxOptions,
  MessageBoxReturnValue,
  MenuItemConstructorOptions,
  OpenDialogReturnValue,
  SaveDialogReturnValue,
} from 'electron'
import type { BrowserContext } from 'playwright-core'

/** A request of the page and what became of it; `leaked`: the app let it through and no handler owned it. */
export interface SeenRequest {
  readonly url: string
  readonly verdict: 'served' | 'cancelled' | 'leaked'
}

/** Everything the stand-in for Electron notes for the tests, and the answers the tests prepare for it. */
export interface Record {
  /** The browser that shows the windows. */
  browser: BrowserContext | undefined
  readonly requests: SeenRequest[]
  /** Console messages about the Content-Security-Policy. */
  readonly violations: string[]
  /** Answers to the next dialogs; a dialog nobody prepared for is a failure. */
  readonly openAnswers: OpenDialogReturnValue[]
  readonly saveAnswers: SaveDialogReturnValue[]
  readonly messageAnswers: MessageBoxReturnValue[]
  readonly messageBoxes: MessageBoxOptions[]
  readonly saveSuggestions: string[]
  readonly errorBoxes: string[]
  readonly privilegedSchemes: CustomScheme[]
  readonly windowOptions: BrowserWindowConstructorOptions[]
  readonly popups: { readonly url: string; readonly action: string }[]
  readonly navigations: { readonly url: string; readonly prevented: boolean }[]
  /** Calls of interest, by name. */
  readonly calls: string[]
  menu: readonly MenuItemConstructorOptions[]
  /** Bytes sent along only because a view shares a bigger buffer. Should stay 0. */
  excessBytes: number
}

function emptyRecord(): Record {
  return {
    browser: undefined,
    requests: [],
    violations: [],
    openAnswers: [],
    saveAnswers: [],
    messageAnswers: [],
    messageBoxes: [],
    saveSuggestions: [],
    errorBoxes: [],
    privilegedSchemes: [],
    windowOptions: [],
    popups: [],
    navigations: [],
    calls: [],
    menu: [],
    excessBytes: 0,
  }
}

/** The record of the run in progress. */
export const record: Record = emptyRecord()

/** Forgets the run before. */
export function resetRecord(): void {
  Object.assign(record, emptyRecord())
}
