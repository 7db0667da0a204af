/** Which prices these are. Written by build/prices/make-overlay.mjs; the hash covers the overlay and the library's release. */
export const BOOK = {
  id: 'built-in-2026-11-10',
  asOf: '2026-11-10',
  sha256: '04b0b0c1bd3dfcb1c70b648a4ac312eba0e8358ce4fed23232ffe89fb8abf876',
} as const
