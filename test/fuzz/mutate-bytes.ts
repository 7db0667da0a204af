import type { Choices } from './choices.ts'

/** What is done to the bytes of a file, whatever they mean. */
export const BYTE_MUTATIONS: Readonly<
  Record<string, (bytes: Uint8Array, choices: Choices) => Uint8Array>
> = {
  truncate: (bytes, choices) => bytes.slice(0, choices.below(bytes.length + 1)),

  'truncate near the end': (bytes, choices) =>
    bytes.slice(0, Math.max(0, bytes.length - 1 - choices.below(30))),

  'lose the start': (bytes, choices) => bytes.slice(choices.below(Math.min(bytes.length, 200) + 1)),

  'flip bits': (bytes, choices) =>
    changed(bytes, choices, (byte) => byte ^ (1 << choices.below(8))),

  'random bytes': (bytes, choices) => changed(bytes, choices, () => choices.below(256)),

  NULs: (bytes, choices) => changed(bytes, choices, () => 0),

  'insert bytes': (bytes, choices) => {
    const inserted = Uint8Array.from({ length: 1 + choices.below(8) }, () => choices.below(256))
    const at = choices.below(bytes.length + 1)
    return joined(bytes.subarray(0, at), inserted, bytes.subarray(at))
  },

  'remove bytes': (bytes, choices) => {
    const at = choices.below(bytes.length + 1)
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + choices.below(40)))
  },

  'repeat a stretch': (bytes, choices) => {
    const start = choices.below(bytes.length + 1)
    const stretch = bytes.subarray(start, start + choices.below(400))
    const end = start + stretch.length
    return joined(bytes.subarray(0, end), stretch, bytes.subarray(end))
  },

  'append to itself': (bytes) => joined(bytes, bytes),
}

function changed(
  bytes: Uint8Array,
  choices: Choices,
  change: (byte: number) => number,
): Uint8Array {
  const copy = bytes.slice()
  const times = 1 + choices.below(choices.onceIn(4) ? 40 : 4)
  for (let i = 0; i < times && copy.length > 0; i++) {
    const at = choices.below(copy.length)
    copy[at] = change(copy[at] ?? 0)
  }
  return copy
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
