import { createHash } from 'node:crypto'
import type { Runtime } from '../../shared/domain/source-file.ts'

/** Text decoding and hashing for the core, by Node. */
export const nodeRuntime: Runtime = {
  textDecoder: (encoding, options) => new TextDecoder(encoding, { ...options, ignoreBOM: true }),
  sha256: () => {
    const hash = createHash('sha256')
    return {
      update: (bytes) => {
        hash.update(bytes)
      },
      digest: () => hash.digest('hex'),
    }
  },
}
