/** The container format of a file by its first bytes; the file name is not used. */
export type Container = 'zip' | 'gzip' | 'parquet' | 'bytes' | Unreadable

/** Formats that are recognized but cannot be read. */
export type Unreadable =
  'old-excel' | 'encrypted-parquet' | 'other-archive' | 'pdf' | 'image' | 'database'

const MAGIC: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['parquet', ascii('PAR1')],
  ['encrypted-parquet', ascii('PARE')],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', ascii('%PDF-')],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['other-archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['other-archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['other-archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['other-archive', ascii('Rar!\u001a')],
  ['other-archive', [...ascii('BZh'), 0x39, 0x31, 0x41]],
  ['database', ascii('SQLite format 3')],
]

/** Recognizes a container by its first bytes; `bytes` is anything else, which may be text. */
export function containerOf(start: Uint8Array): Container {
  const found = MAGIC.find(([, magic]) => magic.every((byte, i) => start[i] === byte))
  return found?.[0] ?? 'bytes'
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
