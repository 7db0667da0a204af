import { groupBy } from '../domain/group-by.ts'
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
  /** Place in the vocabulary. */
  readonly rank: number
}

/** Entries by the letters that they begin with, the longest entry first. */
type ByStart = ReadonlyMap<string, readonly Entry[]>

/** Lookup index of a vocabulary, built once per rule set. */
export interface NameIndex {
  /** By first token; entries whose only token is open stand in `openByStart`. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  /** Entries whose only token is open, by their first `OPEN_KEY` letters; shorter ones under all they have. */
  readonly openByStart: ByStart
  /** Phrases written as one word, by their first `LEAST_JOINED` letters. */
  readonly joined: ByStart
  /** Stems that may stand inside a longer word, by their first `LEAST_STEM` letters. */
  readonly stems: ByStart
  /** Words of scripts without spaces, by their first character. */
  readonly unspaced: ByStart
}

const LEAST_STEM = 5
const OPEN_KEY = 3
const LEAST_JOINED = 6

/** Reads the comma-parted words of all languages of every concept. */
export function indexConcepts(concepts: readonly Concept[]): NameIndex {
  const entries = concepts
    .flatMap((concept) =>
      Object.values(concept.words).flatMap((text) =>
        text.split(',').flatMap((word) => entriesOf(concept, word.trim())),
      ),
    )
    .map((entry, rank) => ({ ...entry, rank }))
  const spaced = entries.filter((entry) => !isUnspaced(entry.phrase))
  const single = spaced.filter((entry) => entry.tokens.length === 1)
  const joined = spaced.filter((e) => e.tokens.length > 1 && e.phrase.length >= LEAST_JOINED)
  return {
    byFirst: groupBy(spaced, ({ tokens }) => tokens[0] ?? ''),
    openByStart: byStart(
      single.filter((entry) => entry.open),
      OPEN_KEY,
    ),
    joined: byStart(joined, LEAST_JOINED),
    stems: byStart(
      single.filter(({ phrase }) => phrase.length >= LEAST_STEM),
      LEAST_STEM,
    ),
    unspaced: byStart(
      entries.filter((entry) => isUnspaced(entry.phrase)),
      1,
    ),
  }
}

/** The open entries with which a word may begin. */
export function openEntries(token: string, { openByStart }: NameIndex): readonly Entry[] {
  const found: Entry[] = []
  for (let length = 1; length <= Math.min(OPEN_KEY, token.length); length += 1) {
    for (const entry of openByStart.get(token.slice(0, length)) ?? []) {
      if (token.startsWith(entry.phrase)) found.push(entry)
    }
  }
  return found
}

/** The longest phrase that a word is, written as one. */
export function joinedEntry(token: string, { joined }: NameIndex): Entry | undefined {
  return joined
    .get(token.slice(0, LEAST_JOINED))
    ?.find(({ open, phrase }) => (open ? token.startsWith(phrase) : token === phrase))
}

/** The stems that stand anywhere in a word, the longest first. */
export function stemsIn(token: string, { stems }: NameIndex): readonly Entry[] {
  return standingIn(token, stems, LEAST_STEM)
}

/** The words that stand anywhere in a text without spaces, the longest first. */
export function unspacedIn(text: string, { unspaced }: NameIndex): readonly Entry[] {
  return standingIn(text, unspaced, 1)
}

function standingIn(text: string, index: ByStart, keyLength: number): readonly Entry[] {
  const found = new Set<Entry>()
  for (let at = 0; at + keyLength <= text.length; at += 1) {
    for (const entry of index.get(text.slice(at, at + keyLength)) ?? []) {
      if (text.startsWith(entry.phrase, at)) found.add(entry)
    }
  }
  return byLength([...found])
}

function byStart(entries: readonly Entry[], keyLength: number): ByStart {
  return groupBy(byLength(entries), ({ phrase }) => phrase.slice(0, keyLength))
}

function entriesOf(concept: Concept, text: string): readonly Omit<Entry, 'rank'>[] {
  const open = text.endsWith('*')
  const word = open ? text.slice(0, -1) : text
  return spellings(word)
    .map((spelling) => spelling.split(/\s+/).filter((token) => token !== ''))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({ concept, word, tokens, phrase: tokens.join(''), open }))
}

/** The longest first; of the same length the one that stands first in the vocabulary. */
function byLength(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => b.phrase.length - a.phrase.length || a.rank - b.rank)
}
