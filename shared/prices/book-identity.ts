/** Which prices these are. Written by build/prices/make-overlay.mjs; the hash covers the overlay and the library's release. */
export const BOOK = {
  id: 'built-in-2026-11-10',
  asOf: '2026-11-10',
  sha256: 'f2bea2d1a667595bd7c9ef352cc6dd5dea90de7cfc4967bd8d1fdc5119e5488d',
} as const
