import { readableNames } from '../../../shared/classify/match-names.ts'
import { isUnspaced, tokeniseName } from '../../../shared/classify/tokenise-name.ts'
import { readLabels, type Label } from '../read-labels.ts'

/** A word for training that stands in the name of a labelled workload too. */
export interface NearLabel {
  readonly word: string
  /** What both have in common. */
  readonly stem: string
  readonly label: string
}

/** Words that begin with as many same letters share a stem. */
const LEAST_STEM = 6
/** So many signs in a row are a word where a script does not part words. */
const LEAST_SIGNS = 2
/** A stem in as many words for training is everybody's: `document`, `extract`. */
const COMMON_WORDS = 4

/**
 * Finds the words that share a rare stem with the name of a labelled workload. A model that is trained on them would be
 * measured on what it was shown.
 *
 * @param words all words for training
 * @param plain the words that stay whatever the labels say, such as the one that a dictionary gives for a task
 * @param folder as `readLabels` takes it; without labels nothing is found
 */
export function nearLabels(
  words: readonly string[],
  plain: ReadonlySet<string>,
  folder: string,
): readonly NearLabel[] {
  const labels = readLabels(folder).flatMap(({ labels: read }) => read.map(nameOf))
  return words
    .filter((word) => !plain.has(word))
    .flatMap((word) => {
      const near = labels
        .map((label) => ({ word, label, stem: commonStem(word, label) }))
        .reduce((best, next) => (next.stem.length > best.stem.length ? next : best))
      return near.stem === '' || isCommon(near.stem, words) ? [] : [near]
    })
}

function isCommon(stem: string, words: readonly string[]): boolean {
  const start = stem.slice(0, isUnspaced(stem) ? undefined : LEAST_STEM)
  const sharing = words.filter((word) => tokeniseName(word).some((token) => token.includes(start)))
  return new Set(sharing).size >= COMMON_WORDS
}

function nameOf({ projects, apiKeys, user }: Label): string {
  const names = { project: projects, apiKey: apiKeys, user, operation: undefined, tags: [] }
  return readableNames(names)
    .map(({ name }) => name)
    .join(' / ')
}

/** The longest stem that a word and a name share: of single words, or the whole word written as one; else empty. */
function commonStem(word: string, name: string): string {
  const [ours, theirs] = [tokeniseName(word), tokeniseName(name)]
  const whole = ours.join('')
  const stems = ours.flatMap((a) => theirs.map((b) => sharedBy(a, b)))
  const all = whole.length >= LEAST_STEM && theirs.join('').includes(whole) ? [whole] : []
  return [...all, ...stems].reduce((best, stem) => (stem.length > best.length ? stem : best), '')
}

function sharedBy(a: string, b: string): string {
  if (isUnspaced(a)) return longestRun(a, b)
  const differs = Array.from(a).findIndex((letter, at) => letter !== b[at])
  const start = differs === -1 ? a : a.slice(0, differs)
  return start.length >= LEAST_STEM ? start : ''
}

function longestRun(a: string, b: string): string {
  const signs = Array.from(a)
  const runs = signs.flatMap((_, from) =>
    signs
      .slice(from + LEAST_SIGNS - 1)
      .map((__, more) => signs.slice(from, from + more + LEAST_SIGNS)),
  )
  return runs
    .map((run) => run.join(''))
    .filter((run) => b.includes(run))
    .reduce((best, run) => (run.length > best.length ? run : best), '')
}
