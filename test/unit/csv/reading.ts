import type { RecordBatch, RecordFault, RecordReader } from '../../../shared/csv/record-reader.ts'

export interface Reading {
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
  readonly faults: readonly RecordFault[]
}

/** Everything a reader gives for a text cut into pieces. */
export function readPieces(reader: RecordReader, pieces: readonly string[]): Reading {
  return joined([...pieces.map((piece) => reader.push(piece)), reader.end()])
}

export function joined(batches: readonly RecordBatch[]): Reading {
  return {
    rows: batches.flatMap((batch) => batch.rows),
    lines: batches.flatMap((batch) => batch.lines),
    faults: batches.flatMap((batch) => batch.faults),
  }
}

/** The text cut at the given places, which may lie outside it. */
export function cutAt(text: string, places: readonly number[]): readonly string[] {
  const cuts = [0, ...places.filter((at) => at < text.length).sort((a, b) => a - b), text.length]
  return cuts.slice(1).map((end, i) => text.slice(cuts[i], end))
}
