/** Which prices these are. Written by build/prices/make-overlay.mjs; the hash covers the overlay and the library's release. */
export const BOOK = {
  id: 'built-in-2026-11-10',
  asOf: '2026-11-10',
  sha256: '06c28109c4c4f9db7f356fc7071df38c87bad350a692d5e6712f35841c95dc06',
} as const
