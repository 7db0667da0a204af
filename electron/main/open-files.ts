import { randomUUID } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { FileRange, OpenedFile } from '../../shared/api/native-api.ts'

/** Maximum open files; more would exhaust the system's handles. */
const MAX_OPEN = 500

/** The files that the page may read, each under a random id. */
export class OpenFiles {
  readonly #files = new Map<string, { readonly handle: FileHandle; readonly sizeBytes: number }>()

  /** @throws Error when the path is not a readable, regular file. */
  async open(file: string): Promise<OpenedFile> {
    const name = path.basename(file)
    if (this.#files.size >= MAX_OPEN) throw new Error(`${MAX_OPEN} files are open already.`)
    const handle = await open(file, 'r')
    const facts = await handle.stat()
    if (!facts.isFile()) {
      await handle.close()
      throw new Error(`"${name}" is not a regular file.`)
    }
    const id = randomUUID()
    this.#files.set(id, { handle, sizeBytes: facts.size })
    return { id, name, sizeBytes: facts.size }
  }

  /** @throws Error when no file has this id. */
  async read({ id, offset, length }: FileRange): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.#files.get(id)
    if (file === undefined) throw new Error('No file is open under this id.')
    const bytes = new Uint8Array(Math.min(length, Math.max(0, file.sizeBytes - offset)))
    let filled = 0
    while (filled < bytes.length) {
      const rest = bytes.length - filled
      const { bytesRead } = await file.handle.read(bytes, filled, rest, offset + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    // A copy when the file shrank: a view would carry the unused rest of its buffer across.
    return filled === bytes.length ? bytes : bytes.slice(0, filled)
  }

  /** Closing what is not open is no fault: a reload may have done it. */
  async close(id: string): Promise<void> {
    const file = this.#files.get(id)
    this.#files.delete(id)
    await file?.handle.close()
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#files.keys()].map((id) => this.close(id)))
  }
}
