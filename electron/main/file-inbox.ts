import path from 'node:path'
import type { OpenedFile } from '../../shared/api/native-api.ts'
import { READABLE } from './file-dialogs.ts'
import type { OpenFiles } from './open-files.ts'

/** Where files from outside go: to the page when it listens, else they wait for it. */
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

  /** The page listens from now on; gives it what waited. */
  async takeWaiting(): Promise<readonly OpenedFile[]> {
    const paths = this.#waiting
    this.#waiting = []
    this.#pageListens = true
    return this.openAll(paths)
  }

  /** A page that is being loaded does not listen yet. */
  pageIsGone(): void {
    this.#pageListens = false
  }

  /** Opens what can be opened and reports the rest. */
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

/** The files among a command line's words, by their endings; the rest belongs to Electron and Chromium. */
export function filesAmong(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-'))
    .filter((word) => READABLE.includes(path.extname(word).slice(1).toLowerCase()))
    .map((word) => path.resolve(folder, word))
}
