import { tokeniseName } from '../tokenise-name.ts'

/** Scripts in which two characters may be a word. */
const DENSE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u

const MOST_LETTERS = 5
const LEAST_LETTERS = 3
const MOST_SIGNS = 3
const LEAST_SIGNS = 2

/**
 * The runs of characters in a name, each once: three to five letters of a word, `^` and `$` being its ends, two or three
 * signs in Chinese, Japanese and Korean. Numbers are left out.
 */
export function gramsOf(name: string): readonly string[] {
  const grams = new Set<string>()
  for (const word of tokeniseName(name)) {
    if (/^\p{Nd}+$/u.test(word)) continue
    for (const gram of gramsOfWord(word)) grams.add(gram)
  }
  return [...grams]
}

function gramsOfWord(word: string): readonly string[] {
  const isDense = DENSE.test(word)
  const signs = isDense ? Array.from(word) : Array.from(`^${word}$`)
  const [least, most] = isDense ? [LEAST_SIGNS, MOST_SIGNS] : [LEAST_LETTERS, MOST_LETTERS]
  const found: string[] = []
  for (let length = least; length <= most; length += 1) {
    for (let at = 0; at + length <= signs.length; at += 1)
      found.push(signs.slice(at, at + length).join(''))
  }
  return found
}
