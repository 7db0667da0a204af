import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Runtime } from '../../shared/domain/source-file.ts'

/** What the core needs of a browser. */
export const browserRuntime: Runtime = {
  textDecoder: (encoding, options) => new TextDecoder(encoding, { ...options, ignoreBOM: true }),
  sha256: () => {
    const hash = sha256.create()
    return {
      update: (bytes) => {
        hash.update(bytes)
      },
      digest: () => bytesToHex(hash.digest()),
    }
  },
}
