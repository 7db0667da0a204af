const POLYNOMIAL = 0xedb88320

/** Remainders for four bytes in a row, so that a step takes four bytes. */
const TABLES: readonly Int32Array[] = makeTables()

/** CRC-32 as ZIP and GZIP keep it; `crc` is what came out for the bytes before. Unsigned. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [first, second, third, fourth] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array]
  let state = ~crc
  let at = 0
  for (const end = bytes.length - 3; at < end; at += 4) {
    state ^= word(bytes, at)
    state =
      remainder(fourth, state & 0xff) ^
      remainder(third, (state >>> 8) & 0xff) ^
      remainder(second, (state >>> 16) & 0xff) ^
      remainder(first, state >>> 24)
  }
  for (; at < bytes.length; at++) {
    state = (state >>> 8) ^ remainder(first, (state ^ (bytes[at] ?? 0)) & 0xff)
  }
  return ~state >>> 0
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  )
}

function remainder(table: Int32Array, index: number): number {
  return table[index] ?? 0
}

function makeTables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
    return value
  })
  const tables = [first]
  for (let i = 1; i < 4; i++) {
    const before = tables[i - 1] ?? first
    tables.push(before.map((value) => (value >>> 8) ^ remainder(first, value & 0xff)))
  }
  return tables
}
