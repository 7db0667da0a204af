import type { Formats } from '../../i18n/formats.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Figure } from './figure.ts'
import { figureMark, figureText } from './print-figure.ts'

/*
 * A sentence is made by a function of its language that takes texts. So that a figure keeps its id inside a sentence,
 * its text is put between three characters of the private use area that no file and no font has a meaning for.
 */
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002']

/** A piece of a sentence: words, or a figure with its id and exact value. */
export type MarkedPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: string; readonly value: string; readonly text: string }

/** A figure on its way into a sentence; take the sentence apart with `markedParts`. */
export function marked(figure: Figure | undefined, formats: Formats): string {
  if (figure === undefined) return UNKNOWN
  const { id, value } = figureMark(figure)
  return `${OPEN}${id}${MIDDLE}${value}${MIDDLE}${figureText(figure, formats)}${CLOSE}`
}

const FIGURE = new RegExp(
  `${OPEN}([^${MIDDLE}]*)${MIDDLE}([^${MIDDLE}]*)${MIDDLE}([^${CLOSE}]*)${CLOSE}`,
)

/** Words and figures of a sentence, in order. */
export function markedParts(sentence: string): readonly MarkedPart[] {
  // Splitting by a pattern with three groups gives words, id, value, text, words, …
  const pieces = sentence.split(FIGURE)
  const parts: MarkedPart[] = []
  for (let at = 0; at < pieces.length; at += 4) {
    const [text = '', id, value, printed] = pieces.slice(at, at + 4)
    if (text !== '') parts.push({ kind: 'words', text })
    if (id !== undefined && value !== undefined && printed !== undefined) {
      parts.push({ kind: 'figure', id, value, text: printed })
    }
  }
  return parts
}

/** The sentence as it is read, for places that hold plain text only. */
export function plainText(sentence: string): string {
  return markedParts(sentence)
    .map(({ text }) => text)
    .join('')
}
