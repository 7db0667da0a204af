import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/**
 * Writes a temporary file next to the target and renames it, so that a crash leaves the old file or the new file, never a
 * partial one. The temporary name cannot be foreseen and must be free: a link that someone laid there is not followed.
 */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID().slice(0, 8)}.part`
  try {
    await writeFile(beside, content, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
