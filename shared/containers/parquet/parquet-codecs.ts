import { gunzipSync } from 'fflate'
import { decompress } from 'fzstd'
import type { Compressors } from 'hyparquet'

/**
 * Decompressors for the pages of a Parquet file, in addition to the reader's own Snappy. All are plain JavaScript,
 * because the page's policy forbids compiling WebAssembly.
 */
export const PARQUET_CODECS: Compressors = {
  GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }),
  ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)),
}
