import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate'
import type { Choices } from './choices.ts'
import { BYTE_MUTATIONS } from './mutate-bytes.ts'
import { JSON_MUTATIONS, TEXT_MUTATIONS } from './mutate-text.ts'
import type { Seed } from './seeds.ts'

/** A file to import, and what was done to it on the way. */
export interface Mutant extends Seed {
  readonly mutations: readonly string[]
}

const TEXT = Object.entries(TEXT_MUTATIONS)
const JSON_TEXT = TEXT.filter(([name]) => JSON_MUTATIONS.has(name))
const BYTES = Object.entries(BYTE_MUTATIONS)

/** Encodings a file may come in, whatever its reader takes it for. */
const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  (text) => new Uint8Array(Buffer.from(`\uFEFF\uFEFF${text}`, 'utf8')),
]

/** Changes a file in one to four ways, inside its packing, or the packing itself. */
export function mutate(seed: Seed, choices: Choices): Mutant {
  const mutations: string[] = []
  let { bytes } = seed
  if (/\.(?:gz|zip|xlsx)$/.test(seed.name) && choices.onceIn(2)) {
    bytes = inside(seed, (member) => mutated(member, choices, mutations))
    mutations.push('inside')
    if (choices.onceIn(2)) return { name: seed.name, bytes, mutations }
  }
  bytes = mutated(bytes, choices, mutations)
  return { name: seed.name, bytes, mutations }
}

/** Every second text stays what it is, so that its rows are read and not only its form. */
function mutated(start: Uint8Array, choices: Choices, mutations: string[]): Uint8Array {
  const mutateText = choices.onceIn(2) ? insideForm : anywhere
  let bytes = start
  for (let i = 0; i <= choices.below(4); i++) {
    const isText = !isPacked(bytes)
    if (isText && (mutateText === insideForm || !choices.onceIn(4))) {
      const text = mutateText(Buffer.from(bytes).toString('utf8'), choices, mutations)
      bytes = new Uint8Array(Buffer.from(text, 'utf8'))
    } else {
      const [name, mutation] = choices.of(BYTES)
      mutations.push(name)
      bytes = mutation(bytes, choices)
    }
  }
  if (!isPacked(bytes) && choices.onceIn(10)) {
    mutations.push('other encoding')
    bytes = choices.of(ENCODINGS)(Buffer.from(bytes).toString('utf8'))
  }
  return bytes
}

function anywhere(text: string, choices: Choices, mutations: string[]): string {
  const [name, mutation] = choices.of(TEXT)
  mutations.push(name)
  return mutation(text, choices)
}

/** Values of JSON, or the lines of a table below the first. */
function insideForm(text: string, choices: Choices, mutations: string[]): string {
  const isJson = /^\s*[[{]/.test(text)
  const start = isJson ? 0 : text.indexOf('\n') + 1
  const [name, mutation] = choices.of(isJson ? JSON_TEXT : TEXT)
  mutations.push(name)
  return text.slice(0, start) + mutation(text.slice(start), choices)
}

function isPacked(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (
    (first === 0x50 && (second === 0x4b || second === 0x41)) || (first === 0x1f && second === 0x8b)
  )
}

/** Changes what an archive holds, and packs it again. */
function inside({ name, bytes }: Seed, change: (member: Uint8Array) => Uint8Array): Uint8Array {
  if (name.endsWith('.gz')) return gzipSync(change(gunzipSync(bytes)), { level: 1 })
  const members = Object.entries(unzipSync(bytes))
  const chosen = members.map(([part]) => part).filter((part) => !part.startsWith('_rels'))
  const last = chosen.at(-1)
  return zipSync(
    Object.fromEntries(
      members.map(([part, content]) => [part, part === last ? change(content) : content]),
    ),
    { level: 1 },
  )
}
