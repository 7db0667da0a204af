import type { SourceFile } from '../domain/source-file.ts'
import type { ByteStream } from './byte-stream.ts'

/** Named bytes whose format is not known yet. */
export interface Content {
  readonly name: string
  readonly sizeBytes: number
  /** The bytes of the file, or the unpacked bytes of an archive's member. */
  readonly stream: ByteStream
  /** The same bytes with random access; absent for a member of an archive. */
  readonly file?: SourceFile
  /** Number of archives around the bytes. */
  readonly depth: number
}
