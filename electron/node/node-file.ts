import { open, readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { ProblemError } from '../../shared/domain/problem.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'

/**
 * A file on disk as a source of the core. It is opened for each read, so that thousands of files hold no handles.
 *
 * @throws ProblemError when the path is not a readable file.
 */
export async function nodeFile(path: string, name = basename(path)): Promise<SourceFile> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw cannotRead(name, error)
  })
  return {
    name,
    sizeBytes: size,
    read: async (start, end) => {
      const handle = await open(path, 'r').catch((error: unknown) => {
        throw cannotRead(name, error)
      })
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
        let filled = 0
        while (filled < bytes.length) {
          const { bytesRead } = await handle.read(
            bytes,
            filled,
            bytes.length - filled,
            start + filled,
          )
          if (bytesRead === 0) break
          filled += bytesRead
        }
        return filled === bytes.length ? bytes : bytes.slice(0, filled)
      } finally {
        await handle.close()
      }
    },
  }
}

/**
 * The files at a path: the file itself, or every file below a folder in alphabetical order, named relative to the
 * folder. Hidden files are left out because they belong to the system, links because they may lead out of the folder.
 *
 * @throws ProblemError when the path does not exist or cannot be read.
 */
export async function filesAt(path: string): Promise<readonly SourceFile[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw cannotRead(path, error)
  })
  if (!found.isDirectory()) return [await nodeFile(path)]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort()
  return Promise.all(paths.map((file) => nodeFile(file, relative(path, file).split(sep).join('/'))))
}

function cannotRead(where: string, error: unknown): ProblemError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file or folder.',
    EACCES: 'This user has no permission to read the file.',
    EISDIR: 'This is a folder, not a file.',
  }
  return new ProblemError({
    what: reasons[code] ?? 'The file cannot be read.',
    where,
    expected: 'an export file, an archive of exports or a folder of these',
    fix: 'Check the path and its permissions, then try again.',
  })
}
