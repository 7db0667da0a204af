import path from 'node:path'
import type { OpenedFile } from '../../shared/api/native-api.ts'
import { READABLE } from './file-dialogs.ts'
import type { OpenFiles } from './open-files.ts'

/** Delivers files that the system opens with the app to the page, or keeps them until the page listens. */
export class FileInbox {
  readonly #files: OpenFiles
  readonly #deliver: (files: readonly OpenedFile[]) => void
  readonly #report: (fault: unknown) => void
  #waiting: readonly string[] = []
  #pageListens = false

  constructor(
    files: OpenFiles,
    deliver: (files: readonly OpenedFile[]) => void,
    report: (fault: unknown) => void,
  ) {
    this.#files = files
    this.#deliver = deliver
    this.#report = report
  }

  /** Takes paths from "open with", a second start or the menu. */
  async receive(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    if (!this.#pageListens) {
      this.#waiting = [...this.#waiting, ...paths]
      return
    }
    const opened = await this.openAll(paths)
    if (opened.length > 0) this.#deliver(opened)
  }

  /** Marks the page as listening and returns the waiting files. */
  async takeWaiting(): Promise<readonly OpenedFile[]> {
    const paths = this.#waiting
    this.#waiting = []
    this.#pageListens = true
    return this.openAll(paths)
  }

  /** Marks the page as not listening, while it is loaded again. */
  pageIsGone(): void {
    this.#pageListens = false
  }

  /** Opens the files and reports those that cannot be opened. */
  async openAll(paths: readonly string[]): Promise<readonly OpenedFile[]> {
    const opened: OpenedFile[] = []
    for (const file of paths) {
      try {
        opened.push(await this.#files.open(file))
      } catch (fault) {
        this.#report(fault)
      }
    }
    return opened
  }
}

/**
 * The files among the command-line arguments, by their endings; the other arguments belong to Electron and Chromium.
 */
export function filesAmong(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-'))
    .filter((word) => READABLE.includes(path.extname(word).slice(1).toLowerCase()))
    .map((word) => path.resolve(folder, word))
}
