import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a temporary file next to the target and renames it, so that a crash leaves the old file or the new file, never a partial one. */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${String(process.pid)}.part`
  try {
    await writeFile(beside, content)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
