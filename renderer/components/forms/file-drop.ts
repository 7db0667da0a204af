import type { IncomingFile } from '../../../shared/api/dropped-file.ts'

/** Files of a file input; a folder input tells where in the folder each one lies. */
export function filesOf(list: FileList | null): readonly IncomingFile[] {
  return [...(list ?? [])].map((file) => ({
    kind: 'file',
    path: file.webkitRelativePath || file.name,
    file,
  }))
}

/** Everything that was dropped, folders walked through to the bottom; hidden files are left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly IncomingFile[]> {
  // The entries must be taken before the first wait: the list is emptied when the event ends.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return filesOf(transfer.files)
  const found = await Promise.all(entries.map(walk))
  return found.flat()
}

async function walk(entry: FileSystemEntry): Promise<readonly IncomingFile[]> {
  if (entry.name.startsWith('.')) return []
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ kind: 'file', path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const inside = await Promise.all((await entriesOf(entry.createReader())).map(walk))
  return inside.flat()
}

/** A reader gives a hundred entries at a time, then an empty list. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
