import type { SourceFile } from '../domain/source-file.ts'
import type { ByteStream } from './byte-stream.ts'

/** Bytes under a name, before it is known what they are. */
export interface Content {
  readonly name: string
  readonly sizeBytes: number
  /** The bytes as they lie in the file or, unpacked, in the archive. */
  readonly stream: ByteStream
  /** The same bytes to jump to and fro in; absent for a member of an archive. */
  readonly file?: SourceFile
  /** How many archives they lie in. */
  readonly depth: number
}
