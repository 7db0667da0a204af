import {
  joinedEntry,
  openEntries,
  stemsIn,
  unspacedIn,
  type Entry,
  type NameIndex,
} from './name-index.ts'
import type { WorkloadNames } from './profile.ts'
import type { Concept } from './rule.ts'
import { isUnspaced, tokeniseName } from './tokenise-name.ts'

/** A concept found in a name. */
export interface NameHit {
  readonly concept: Concept
  /** The vocabulary word; `…` where the name goes on. */
  readonly word: string
  /** `project-name`, `key-name`, `user-name`, `endpoint` or `tag`. */
  readonly signal: string
  readonly name: string
}

/** The concepts in the names of a workload, each once, from the first of project, key, endpoint, tags, user. */
export function matchNames(names: WorkloadNames, index: NameIndex): readonly NameHit[] {
  const found = new Map<string, NameHit>()
  for (const { signal, name } of readableNames(names)) {
    for (const { concept, word, open } of conceptsIn(name, index)) {
      const text = open ? `${word}…` : word
      if (!found.has(concept.id)) found.set(concept.id, { concept, word: text, signal, name })
    }
  }
  return [...found.values()].filter(({ concept }) => isMeant(concept, found))
}

/** Whether the word is meant in the sense of its concept beside the others. */
function isMeant(
  { unlessWith = [], onlyWith }: Concept,
  found: ReadonlyMap<string, NameHit>,
): boolean {
  const isFound = (id: string): boolean => found.has(id)
  return !unlessWith.some(isFound) && (onlyWith === undefined || onlyWith.some(isFound))
}

/** The names that a person chose, without generated ids and email addresses. */
export function readableNames(
  names: WorkloadNames,
): readonly { readonly signal: string; readonly name: string }[] {
  const all = [
    ...names.project.map((name) => ({ signal: 'project-name', name })),
    ...names.apiKey.map((name) => ({ signal: 'key-name', name })),
    ...(names.operation === undefined ? [] : [{ signal: 'endpoint', name: names.operation }]),
    ...names.tags.map((name) => ({ signal: 'tag', name })),
    ...(names.user === undefined ? [] : [{ signal: 'user-name', name: names.user }]),
  ]
  return all.filter(({ name }) => !isGenerated(name) && !name.includes('@'))
}

/** `proj_4fK…`, a UUID, an account number: letters by chance, which must not be read as words. */
function isGenerated(name: string): boolean {
  return (
    /^[a-z]+_[A-Za-z0-9]{10,}$/.test(name) ||
    /^(sk|pk|ak|api|key|proj|org|user|ws|wrkspc|apikey)[-_][A-Za-z0-9]{12,}$/i.test(name) ||
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/i.test(name) ||
    /^[0-9a-f]{16,}$/i.test(name) ||
    /^\d+$/.test(name) ||
    (/^[A-Za-z0-9]{16,}$/.test(name) && /\d/.test(name) && /[a-z]/.test(name) && /[A-Z]/.test(name))
  )
}

/** Characters of a name that are read: what goes on longer, such as a damaged cell of thousands of words, is no name. */
const LONGEST_NAME = 1000

/** The vocabulary entries in one name, the longest first, no word used twice. */
export function conceptsIn(name: string, index: NameIndex): readonly Entry[] {
  const tokens = tokeniseName(name.slice(0, LONGEST_NAME))
  const hits: Entry[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] ?? ''
    if (isUnspaced(token)) {
      hits.push(...entriesInside(token, unspacedIn(token, index)))
      at += 1
      continue
    }
    const phrases = phrasesAt(tokens, at, index)
    hits.push(...(phrases.length > 0 ? phrases : entriesInWord(token, index)))
    // A phrase that only guards leaves its words to those that tell a task: "claims decision support".
    const isTold = phrases.some(({ concept }) => concept.tasks !== undefined)
    at += isTold ? (phrases[0]?.tokens.length ?? 1) : 1
  }
  return hits
}

/** The longest phrase or word that begins here; several when two concepts share it. */
function phrasesAt(tokens: readonly string[], at: number, index: NameIndex): readonly Entry[] {
  const token = tokens[at] ?? ''
  const exact = (index.byFirst.get(token) ?? []).filter((entry) => standsAt(entry, tokens, at))
  const open = openEntries(token, index)
  const all = [...exact, ...open]
  const longest = Math.max(0, ...all.map(weight))
  return distinct(all.filter((entry) => weight(entry) === longest))
}

/** More words win over more letters. */
function weight(entry: Entry): number {
  return entry.tokens.length * 100 + entry.phrase.length
}

function standsAt(entry: Entry, tokens: readonly string[], at: number): boolean {
  return entry.tokens.every((wanted, offset) => {
    const token = tokens[at + offset]
    if (token === undefined) return false
    const isLast = offset === entry.tokens.length - 1
    return isLast && entry.open ? token.startsWith(wanted) : token === wanted
  })
}

/** `chamsockhachhang`, `Belegerkennungsdienst`: a phrase written together, or stems inside a compound. */
function entriesInWord(token: string, index: NameIndex): readonly Entry[] {
  const joined = joinedEntry(token, index)
  if (joined !== undefined) return [joined]
  if (token.length < LEAST_COMPOUND || FALSE_COMPOUNDS.some((word) => token.startsWith(word)))
    return []
  const stems = stemsIn(token, index).filter((entry) => isPart(token, entry))
  return entriesInside(token, stems)
}

const LEAST_COMPOUND = 8
const LEAST_REST = 2
/**
 * Minimum length of a stem inside a word; shorter stems count only at the ends, because inside they occur by chance.
 */
const LEAST_INNER_STEM = 6

/** Words that contain another word and mean something else: `Berechnung` holds no `Rechnung`. */
const FALSE_COMPOUNDS = ['berechn', 'unterrecht', 'preposition', 'disproportion', 'nondescript']

function isPart(token: string, entry: Entry): boolean {
  const stem = entry.tokens[0] ?? ''
  if (token.length < stem.length + LEAST_REST) return false
  if (stem.length >= LEAST_INNER_STEM) return token.includes(stem)
  return token.startsWith(stem) || token.endsWith(stem)
}

/** Entries inside an unbroken text, the longest first, no letter used twice. */
function entriesInside(text: string, entries: readonly Entry[]): readonly Entry[] {
  let rest = text
  const hits: Entry[] = []
  for (const entry of entries) {
    const word = entry.phrase
    const same = hits.find((hit) => hit.phrase === word)
    if (same === undefined && !rest.includes(word)) continue
    rest = rest.replaceAll(word, ' ')
    hits.push(entry)
  }
  return distinct(hits)
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.concept.id, entry])).values()]
}
