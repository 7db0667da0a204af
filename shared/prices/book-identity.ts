/** Which prices these are. Written by build/prices/make-overlay.mjs; the hash covers the overlay and the library's release. */
export const BOOK = {
  id: 'built-in-2026-11-20',
  asOf: '2026-11-20',
  sha256: 'f1b8ea5d1fce033ba359324abebb3c5c0cfb0714fb69b762a3b16ad2bbabae08',
} as const
