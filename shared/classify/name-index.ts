import type { Concept } from './rule.ts'
import { isUnspaced, spellings } from './tokenise-name.ts'

/** One vocabulary word or phrase, ready to be looked for. */
export interface Entry {
  readonly concept: Concept
  /** The word as written in the vocabulary, without the asterisk. */
  readonly word: string
  readonly tokens: readonly string[]
  /** The tokens written together; joined once, because every word of a name is compared with every phrase. */
  readonly phrase: string
  /** The last token may go on. */
  readonly open: boolean
}

/** Lookup index of a vocabulary, built once per rule set. */
export interface NameIndex {
  /** By first token; entries whose only token is open stand in `openByStart`. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  /** Entries whose only token is open, by their first `OPEN_KEY` letters; shorter ones under all they have. */
  readonly openByStart: ReadonlyMap<string, readonly Entry[]>
  /** Phrases written as one word. */
  readonly joined: readonly Entry[]
  /** Stems that may stand inside a longer word, the longest first. */
  readonly stems: readonly Entry[]
  /** Words of scripts without spaces, the longest first. */
  readonly unspaced: readonly Entry[]
}

const LEAST_STEM = 5
const OPEN_KEY = 3
const LEAST_JOINED = 6

/** Reads the comma-parted words of all languages of every concept. */
export function indexConcepts(concepts: readonly Concept[]): NameIndex {
  const entries = concepts.flatMap((concept) =>
    Object.values(concept.words).flatMap((text) =>
      text.split(',').flatMap((word) => entriesOf(concept, word.trim())),
    ),
  )
  const spaced = entries.filter((entry) => !isUnspaced(entry.phrase))
  const byFirst = new Map<string, Entry[]>()
  for (const entry of spaced) {
    const first = entry.tokens[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  const openByStart = new Map<string, Entry[]>()
  const single = spaced.filter((entry) => entry.tokens.length === 1)
  const open = byLength(single.filter((entry) => entry.open))
  for (const entry of open) {
    const start = (entry.tokens[0] ?? '').slice(0, OPEN_KEY)
    openByStart.set(start, [...(openByStart.get(start) ?? []), entry])
  }
  return {
    byFirst,
    openByStart,
    joined: byLength(spaced.filter((e) => e.tokens.length > 1 && e.phrase.length >= LEAST_JOINED)),
    stems: byLength(single.filter((entry) => (entry.tokens[0] ?? '').length >= LEAST_STEM)),
    unspaced: byLength(entries.filter((entry) => isUnspaced(entry.phrase))),
  }
}

/** The open entries with which a word may begin. */
export function openEntries(token: string, { openByStart }: NameIndex): readonly Entry[] {
  return Array.from({ length: OPEN_KEY }, (_, i) => token.slice(0, i + 1))
    .filter((start, i, all) => all.indexOf(start) === i)
    .flatMap((start) => openByStart.get(start) ?? [])
    .filter((entry) => token.startsWith(entry.tokens[0] ?? ''))
}

function entriesOf(concept: Concept, text: string): readonly Entry[] {
  const open = text.endsWith('*')
  const word = open ? text.slice(0, -1) : text
  return spellings(word)
    .map((spelling) => spelling.split(/\s+/).filter((token) => token !== ''))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({ concept, word, tokens, phrase: tokens.join(''), open }))
}

function byLength(entries: readonly Entry[]): readonly Entry[] {
  const length = (entry: Entry): number => entry.phrase.length
  return [...entries].sort((a, b) => length(b) - length(a))
}
