import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes beside the target and renames, so that a crash leaves the old file or the new one, never half of one. */
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
