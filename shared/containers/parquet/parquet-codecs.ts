import { gunzipSync } from 'fflate'
import { decompress } from 'fzstd'
import type { Compressors } from 'hyparquet'

/**
 * How the pages of a Parquet file are unpacked, beside Snappy, which the reader brings itself. All in plain
 * JavaScript: the page's policy forbids compiling WebAssembly, and a billing export is read once.
 */
export const PARQUET_CODECS: Compressors = {
  GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }),
  ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)),
}
