/** Which prices these are. Written by build/prices/make-overlay.mjs; the hash covers the overlay and the library's release. */
export const BOOK = {
  id: 'built-in-2026-11-20',
  asOf: '2026-11-20',
  sha256: '603397fa269305a2d1c14c337611449b5b5787a55eaa748106d44ac517bb3bc3',
} as const
