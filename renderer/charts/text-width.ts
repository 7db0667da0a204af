/** Pixels that a letter takes in the small type of a drawing, on average: a Chinese one is as wide as it is high. */
const [LATIN, CHINESE] = [6.2, 12]

const FIRST_WIDE = 0x2e80

/** Vietnamese letters may be written as several signs, which must not be parted. */
const LETTERS = new Intl.Segmenter()

/** The text, or as much of it as there is room for; the table of the drawing has it in full. */
export function cutToFit(text: string, room: number): string {
  const letters = Array.from(LETTERS.segment(text), ({ segment }) => segment)
  if (widthOf(letters) <= room) return text
  while (letters.length > 1 && widthOf(letters) > room - LATIN) letters.pop()
  return `${letters.join('').trim()}…`
}

/** About how wide letters are in the small type of a drawing. */
function widthOf(letters: readonly string[]): number {
  return letters.reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < FIRST_WIDE ? LATIN : CHINESE),
    0,
  )
}
