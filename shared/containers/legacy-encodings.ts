import type { Runtime } from '../domain/source-file.ts'

/** Counts the characters beyond ASCII that are valid UTF-8, and the bytes that are not. */
export function countUtf8(bytes: Uint8Array): {
  readonly characters: number
  readonly faults: number
} {
  let characters = 0
  let faults = 0
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 0 : followers(lead)
    if (length > 0 && areFollowers(bytes, at + 1, length)) {
      characters++
      at += length + 1
    } else {
      if (lead >= 0x80) faults++
      at++
    }
  }
  return { characters, faults }
}

/** How many bytes follow a lead byte (RFC 3629, section 4); 0 when it is none. */
function followers(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1
  if (lead >= 0xe0 && lead <= 0xef) return 2
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
}

function areFollowers(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80 || byte > 0xbf) return false
  }
  return true
}

/**
 * Whether bytes decoded as GB18030 are plausible Chinese.
 *
 * Western text in Windows-1252 mostly fails to decode, because its letters beyond ASCII are single bytes. Where a pair
 * is valid by chance, its second byte is a lower-case letter, which common Chinese characters (GB 2312) never have.
 */
export function isPlausibleChinese(bytes: Uint8Array, runtime: Runtime): boolean {
  let text: string
  try {
    text = runtime.textDecoder('gb18030', { fatal: true }).decode(bytes)
  } catch {
    return false
  }
  let ideographs = 0
  let others = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x4e00 && code <= 0x9fff) ideographs++
    else if (code >= 0x80 && !isChinesePunctuation(code)) others++
  }
  return ideographs > others && commonPairs(bytes) >= 0.5
}

/** CJK symbols and full-width forms, and the dashes, quotes and dots Chinese text uses. */
function isChinesePunctuation(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2010 && code <= 0x2026) ||
    code === 0xb7 ||
    code === 0xa5
  )
}

/** Share of the two-byte characters that lie in GB 2312: second byte from A1. */
function commonPairs(bytes: Uint8Array): number {
  let pairs = 0
  let common = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    at++
    pairs++
    if ((bytes[at] ?? 0) >= 0xa1) common++
  }
  return pairs === 0 ? 0 : common / pairs
}
