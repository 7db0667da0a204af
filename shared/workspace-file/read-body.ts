import { strFromU8 } from 'fflate'
import { z } from 'zod'
import { BombError, DamagedError, gunzip } from '../containers/zip/unpack.ts'
import { ProblemError } from '../domain/problem.ts'
import { jsonValue } from '../domain/json-text.ts'
import type { Cell } from '../table/cells.ts'
import type { LineChunk } from '../table/event-lines.ts'
import { ByteQueue } from './byte-queue.ts'
import { objectOf } from './checked.ts'
import { cells, dictionaryTexts, lineChunk, savedFile, savedRows } from './file-checks.ts'
import { workspaceFileError } from './file-fault.ts'
import { unpacked, UnpackError } from './packed-values.ts'
import type { SavedFile, SavedItem } from './saved-workspace.ts'
import { readSavedWorkspace, savedImport } from './workspace-checks.ts'

/** Longest line of a record: rejected rows and a plan with many moves stay far below. */
const MAX_LINE_BYTES = 64 * 1024 ** 2

/** Largest columns of a record: 65,536 rows with every column take 15 MB. */
const MAX_COLUMN_BYTES = 32 * 1024 ** 2

/** A workspace has imports and files by the thousand at most. */
const MAX_ITEMS = 100_000

interface Envelope {
  readonly kind: string
  readonly bytes: number
  readonly value: unknown
}

const envelope = objectOf<Envelope>({
  kind: z.string(),
  bytes: z.int().min(0).max(MAX_COLUMN_BYTES),
  value: z.custom<unknown>(() => true),
})
const end = objectOf<{ readonly records: number }>({ records: z.int() })

/**
 * The items of a workspace, each checked before it is given.
 *
 * @param packed the GZIP stream. @param fileName for messages.
 * @throws ProblemError with a `WorkspaceFileFault` at the first thing that is not as expected.
 */
export async function* readBody(
  packed: AsyncIterator<Uint8Array, undefined>,
  fileName: string,
): AsyncGenerator<SavedItem, undefined> {
  try {
    yield* itemsOf(new ByteQueue(gunzip(packed, fileName)), fileName)
  } catch (error) {
    throw faultOf(error, fileName)
  }
}

/** Says what is wrong with a record; the place is told by the reader. */
class RecordError extends Error {
  readonly expected: string

  constructor(expected: string) {
    super(expected)
    this.expected = expected
  }
}

function faultOf(error: unknown, fileName: string): unknown {
  if (error instanceof BombError) return workspaceFileError(fileName, { kind: 'too-large' })
  if (error instanceof DamagedError) return workspaceFileError(fileName, { kind: 'damaged' })
  return error
}

async function* itemsOf(queue: ByteQueue, fileName: string): AsyncGenerator<SavedItem, undefined> {
  const assembly = new Assembly(fileName)
  let records = 0
  for (;;) {
    const { kind, value } = await nextRecord(queue, records, fileName)
    if (kind === 'end') {
      const rest = await queue.isEmpty()
      if (!rest || !end.safeParse(value).success) throw misplaced(records, fileName)
      if (end.parse(value).records !== records) throw misplaced(records, fileName)
      yield* assembly.finish()
      return
    }
    yield* located(records, fileName, () => assembly.add(kind, value))
    records++
  }
}

async function nextRecord(queue: ByteQueue, at: number, fileName: string): Promise<Envelope> {
  const line = await queue.line(MAX_LINE_BYTES)
  const head = line === undefined ? undefined : jsonValue(strFromU8(line))
  const read = envelope.safeParse(head)
  if (!read.success) throw misplaced(at, fileName)
  const { kind, bytes, value } = read.data
  const raw = await queue.bytes(bytes)
  if (raw === undefined) throw misplaced(at, fileName)
  return { kind, bytes, value: located(at, fileName, () => unpacked(value, raw)) }
}

/** Runs a check of a record, and tells the place of what it refuses. */
function located<T>(at: number, fileName: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    const place = `record ${String(at + 1)}`
    const told = expectedOf(error)
    if (told === undefined) throw error
    const inner = told.place === '' ? place : `${place}, ${told.place}`
    throw workspaceFileError(fileName, { kind: 'unusable', place: inner, expected: told.expected })
  }
}

function expectedOf(
  error: unknown,
): { readonly place: string; readonly expected: string } | undefined {
  if (error instanceof RecordError) return { place: '', expected: error.expected }
  if (error instanceof UnpackError) return { place: error.where, expected: 'a plain value' }
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    return { place: issue?.path.map(String).join('.') ?? '', expected: issue?.message ?? '' }
  }
  if (error instanceof ProblemError && error.problem.workspaceFile === undefined) {
    const { where = '', expected, what } = error.problem
    return { place: where, expected: expected ?? what }
  }
  return undefined
}

function misplaced(at: number, fileName: string): ProblemError {
  const place = `record ${String(at + 1)}`
  const expected = 'a record of a workspace, and a last one that counts them'
  return workspaceFileError(fileName, { kind: 'unusable', place, expected })
}

/** Puts records in the order of a workspace together; a file is given when all its parts are there. */
class Assembly {
  readonly #fileName: string
  readonly #imports = new Set<string>()
  readonly #files = new Set<string>()
  #hasWorkspace = false
  #open: { file: SavedFile; texts: string[]; cells: Cell[]; lines: LineChunk[] } | undefined
  /** The file whose rows may come now, and the place of the next. */
  #rowsOf: { readonly id: string; next: number } | undefined

  constructor(fileName: string) {
    this.#fileName = fileName
  }

  /** @throws RecordError, UnpackError, ZodError or ProblemError for a record that cannot be used here. */
  add(kind: string, value: unknown): readonly SavedItem[] {
    if ((kind === 'workspace') === this.#hasWorkspace) {
      throw new RecordError('one workspace, before everything else')
    }
    switch (kind) {
      case 'workspace':
        this.#hasWorkspace = true
        return [{ kind, workspace: readSavedWorkspace(value, this.#fileName) }]
      case 'import':
        return this.#addImport(value)
      case 'file':
        return this.#addFile(value)
      case 'texts':
        this.#part().texts.push(...dictionaryTexts.parse(value))
        return []
      case 'cells':
        this.#part().cells.push(...cells.parse(value))
        return []
      case 'lines':
        this.#part().lines.push(lineChunk.parse(value))
        return []
      case 'rows':
        return this.#addRows(value)
      default:
        throw new RecordError('a kind of record that this version knows')
    }
  }

  /** The last file. @throws RecordError when there is no workspace at all. */
  finish(): readonly SavedItem[] {
    if (!this.#hasWorkspace) throw new RecordError('a workspace')
    return this.#closeFile()
  }

  #addImport(value: unknown): readonly SavedItem[] {
    const record = savedImport.parse(value)
    once(this.#imports, record.id)
    return [{ kind: 'import', record }]
  }

  #addFile(value: unknown): readonly SavedItem[] {
    const before = this.#closeFile()
    const file = savedFile.parse(value)
    once(this.#files, file.id)
    if (!this.#imports.has(file.importId)) throw new RecordError('a file of one of the imports')
    this.#open = { file, texts: [], cells: [], lines: [] }
    return before
  }

  #addRows(value: unknown): readonly SavedItem[] {
    const before = this.#closeFile()
    const rows = savedRows.parse(value)
    if (rows.fileId !== this.#rowsOf?.id || rows.index < this.#rowsOf.next) {
      throw new RecordError('rows that follow those before them')
    }
    this.#rowsOf.next = rows.index + 1
    return [...before, { kind: 'rows', rows }]
  }

  #part() {
    if (this.#open === undefined) throw new RecordError('a file before its parts')
    return this.#open
  }

  #closeFile(): readonly SavedItem[] {
    if (this.#open === undefined) return []
    const { file, texts: dictionary, cells: sums, lines } = this.#open
    if (lines.some(({ cells: places }) => places.some((place) => place >= sums.length))) {
      throw new RecordError('lines of cells that the file has')
    }
    this.#open = undefined
    this.#rowsOf = { id: file.id, next: 0 }
    const { lines: isLog } = file.imported
    const imported = { ...file.imported, cells: sums, lines: isLog && lines }
    return [{ kind: 'file', file: { ...file, imported, dictionary } }]
  }
}

function once(seen: Set<string>, id: string): void {
  if (seen.has(id) || seen.size >= MAX_ITEMS) throw new RecordError('ids that differ')
  seen.add(id)
}
