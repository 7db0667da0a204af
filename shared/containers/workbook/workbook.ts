import type { RecordBatch } from '../../csv/record-reader.ts'
import { ProblemError } from '../../domain/problem.ts'
import type { Runtime, SourceFile } from '../../domain/source-file.ts'
import { MAX_IN_MEMORY_BYTES } from '../bounds.ts'
import type { Content } from '../content.ts'
import type { Member, TableMember } from '../member.ts'
import { tooLargeForMemory } from '../container-refusals.ts'
import { SheetScanner, type BookTexts, type SheetRow } from './sheet-rows.ts'
import { DamagedError } from '../zip/unpack.ts'
import {
  readDateStyles,
  readEpoch,
  readSheetPlaces,
  SharedTexts,
  type SheetPlace,
} from './workbook-parts.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { unpackEntry } from '../zip/zip-members.ts'

/** An .xlsx file: an archive of XML parts. */
export interface Workbook {
  readonly content: Content
  readonly file: SourceFile
  readonly entries: readonly ZipEntry[]
}

/** Cells in one batch, so that a sheet of few but far-off cells does not fill the memory. */
const BATCH_CELLS = 100_000

/** Characters a single row of XML may have. */
const MAX_ROW_LENGTH = 64 * 1024 * 1024

/**
 * Yields the non-empty sheets as tables; a single sheet has the name of the workbook.
 *
 * The hash is the workbook's; with several sheets it includes the sheet's name, so that they do not count as the same
 * file.
 *
 * @throws DamagedError, ProblemError when parts that all sheets need cannot be read.
 */
export async function* openWorkbook(
  workbook: Workbook,
  runtime: Runtime,
): AsyncGenerator<Member, undefined> {
  const { name, sizeBytes, stream } = workbook.content
  const parts = new Parts(workbook, runtime)
  const book = await parts.text('xl/workbook.xml')
  const places = readSheetPlaces(book, await parts.text('xl/_rels/workbook.xml.rels'))
  const texts: BookTexts = {
    shared: await parts.sharedTexts(),
    dateStyles: readDateStyles(await parts.text('xl/styles.xml')),
    epoch: readEpoch(book),
  }
  const sheets: OpenSheet[] = []
  for (const place of places) {
    const sheet = new OpenSheet(place, parts, texts)
    if (await sheet.hasContent()) sheets.push(sheet)
  }
  if (sheets.length === 0) yield { kind: 'empty', name, sizeBytes, sha256: stream.sha256() }
  for (const sheet of sheets) {
    const isLone = sheets.length === 1
    yield sheetMember(sheet, workbook, {
      name: isLone ? name : `${name}/${sheet.place.name}`,
      sha256: isLone ? stream.sha256() : hashWithName(stream.sha256(), sheet.place.name, runtime),
    })
  }
}

function sheetMember(
  sheet: OpenSheet,
  { content }: Workbook,
  named: { readonly name: string; readonly sha256: string },
): TableMember {
  return {
    kind: 'table',
    name: named.name,
    sizeBytes: content.sizeBytes,
    delimiter: '\t',
    encoding: 'utf-8',
    encodingReplaced: () => 0,
    batches: () => sheet.batches(),
    bytesRead: () => Math.round(sheet.shareRead() * content.sizeBytes),
    sha256: () => named.sha256,
  }
}

function hashWithName(sha256: string, sheet: string, runtime: Runtime): string {
  const hashing = runtime.sha256()
  hashing.update(Uint8Array.from(`${sha256}/${encodeURIComponent(sheet)}`, (c) => c.charCodeAt(0)))
  return hashing.digest()
}

/** The XML parts of the archive. */
class Parts {
  readonly #workbook: Workbook
  readonly #runtime: Runtime

  constructor(workbook: Workbook, runtime: Runtime) {
    this.#workbook = workbook
    this.#runtime = runtime
  }

  entry(part: string): ZipEntry | undefined {
    const wanted = part.toLowerCase()
    return this.#workbook.entries.find(({ name }) => name.toLowerCase() === wanted)
  }

  /** A whole part; nothing when the workbook lacks it, as those without texts or styles do. */
  async text(part: string): Promise<string> {
    let all = ''
    for await (const { text } of this.pieces(part)) {
      all += text
      this.#bound(all.length)
    }
    return all
  }

  async sharedTexts(): Promise<readonly string[]> {
    const shared = new SharedTexts()
    let length = 0
    for await (const { text } of this.pieces('xl/sharedStrings.xml')) {
      shared.push(text)
      length += text.length
      this.#bound(length)
    }
    return shared.texts
  }

  /** A part piece by piece, and the share of it that has been read. */
  async *pieces(
    part: string,
  ): AsyncGenerator<{ readonly text: string; readonly share: number }, undefined> {
    const entry = this.entry(part)
    if (entry === undefined) return
    const { content, file } = this.#workbook
    const pieces = entry.isEncrypted ? undefined : await unpackEntry(file, entry, content.name)
    if (pieces === undefined) throw new DamagedError()
    const decoder = this.#runtime.textDecoder('utf-8')
    let read = 0
    for await (const piece of pieces) {
      read += piece.length
      yield { text: decoder.decode(piece, { stream: true }), share: read / entry.size }
    }
  }

  #bound(length: number): void {
    const { content } = this.#workbook
    if (length > MAX_IN_MEMORY_BYTES) throw new ProblemError(tooLargeForMemory(content.name))
  }
}

/** A sheet that is read up to its first rows, to see whether there are any. */
class OpenSheet {
  readonly place: SheetPlace
  readonly #rows: AsyncGenerator<SheetRow, undefined>
  #first: SheetRow | undefined
  #damage: string | undefined
  #share = 0

  constructor(place: SheetPlace, parts: Parts, texts: BookTexts) {
    this.place = place
    this.#rows = this.#read(parts, texts)
  }

  async hasContent(): Promise<boolean> {
    this.#first = await this.#next()
    return this.#first !== undefined || this.#damage !== undefined
  }

  shareRead(): number {
    return this.#share
  }

  async *batches(): AsyncGenerator<RecordBatch, undefined> {
    let width = 0
    let line = 0
    let rows: (readonly string[])[] = []
    let lines: number[] = []
    for (let row = this.#first; row !== undefined; row = await this.#next()) {
      line = row.line
      width = Math.max(width, row.cells.length)
      rows.push(padded(row.cells, width))
      lines.push(line)
      if (rows.length * width < BATCH_CELLS) continue
      yield { rows, lines, faults: [] }
      rows = []
      lines = []
    }
    const message = this.#damage
    const faults =
      message === undefined
        ? []
        : [{ line: line + 1, code: 'broken-row' as const, message, raw: '' }]
    yield { rows, lines, faults }
  }

  async #next(): Promise<SheetRow | undefined> {
    try {
      return (await this.#rows.next()).value
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error
      this.#damage = error.message
      return undefined
    }
  }

  async *#read(parts: Parts, texts: BookTexts): AsyncGenerator<SheetRow, undefined> {
    const scanner = new SheetScanner(texts)
    for await (const { text, share } of parts.pieces(this.place.part)) {
      this.#share = share
      yield* scanner.push(text)
      if (scanner.waiting > MAX_ROW_LENGTH) throw new DamagedError()
    }
  }
}

/** Workbooks leave out empty cells at the end of a row; a row is as wide as the widest before it. */
function padded(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}
