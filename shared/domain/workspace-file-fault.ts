/** The ending of workspace files. */
export const FILE_ENDING = '.aispend'

/**
 * Rounds of PBKDF2 with HMAC-SHA-256 that make a key of a passphrase: what OWASP's Password Storage Cheat Sheet asks
 * for, since December 2022 and in 2026.
 */
export const PASSPHRASE_ROUNDS = 600_000

/** Why a workspace file cannot be opened; nothing of it was stored. */
export type WorkspaceFileFault =
  /** Some other file. */
  | { readonly kind: 'foreign' }
  /** Written by a program that came later. */
  | { readonly kind: 'newer'; readonly version: number; readonly readable: number }
  /** Its end is missing. In bytes. */
  | { readonly kind: 'cut'; readonly expected: number; readonly found: number }
  /** Its bytes are not those that were written. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'passphrase' }
  /** It unpacks to more than a workspace holds. */
  | { readonly kind: 'too-large' }
  /** Its bytes are whole, but what they say is no workspace. `place` is empty for the file as a whole. */
  | { readonly kind: 'unusable'; readonly place: string; readonly expected: string }
