import type { TextSize } from './drawing.ts'

/** Mean width of a letter in pixels. The core has no fonts to measure with, so drawings leave room for a wide one. */
const LATIN: Readonly<Record<TextSize, number>> = { small: 6.2, normal: 6.7 }

/** A letter of a wide script is as wide as the line is high. */
const WIDE = 12

const FIRST_WIDE = 0x2e80

/** Vietnamese letters may be written as several code points, which must not be separated. */
const LETTERS = new Intl.Segmenter()

/** About how wide a text is drawn, in pixels. */
export function widthOf(text: string, size: TextSize = 'small'): number {
  return widthOfLetters(lettersOf(text), size)
}

/** Width of the widest of several texts, in pixels. */
export function widestOf(texts: readonly string[], size: TextSize = 'small'): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, size)))
}

/** The text, or as much of it as there is room for; the chart's table has it in full. */
export function cutToFit(text: string, room: number, size: TextSize = 'small'): string {
  const letters = [...lettersOf(text)]
  if (widthOfLetters(letters, size) <= room) return text
  while (letters.length > 1 && widthOfLetters(letters, size) > room - LATIN[size]) letters.pop()
  return `${letters.join('').trim()}…`
}

/**
 * The text on lines of the given width, broken at spaces, and inside words that are wider than a line. Only where
 * `most` lines are not enough is the last one cut.
 */
export function wrapToFit(
  text: string,
  room: number,
  most: number,
  size: TextSize = 'small',
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((each) => breakWord(each, room, size))) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(joined, size) <= room) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cutToFit(lines.slice(most - 1).join(' '), room, size)]
}

/** Only a word of a wide script may be broken anywhere; a long Latin one is cut where it stands. */
function breakWord(word: string, room: number, size: TextSize): readonly string[] {
  if (widthOf(word, size) <= room) return [word]
  if (!lettersOf(word).some(isWide)) return [cutToFit(word, room, size)]
  const lines: string[] = ['']
  for (const letter of lettersOf(word)) {
    const last = lines.at(-1) ?? ''
    if (last === '' || widthOf(last + letter, size) <= room) lines[lines.length - 1] = last + letter
    else lines.push(letter)
  }
  return lines
}

function lettersOf(text: string): readonly string[] {
  return Array.from(LETTERS.segment(text), ({ segment }) => segment)
}

function isWide(letter: string): boolean {
  return (letter.codePointAt(0) ?? 0) >= FIRST_WIDE
}

function widthOfLetters(letters: readonly string[], size: TextSize): number {
  return letters.reduce((sum, letter) => sum + (isWide(letter) ? WIDE : LATIN[size]), 0)
}
