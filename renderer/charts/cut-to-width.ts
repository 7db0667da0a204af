/** Mean width of a letter of the table's size; a wide script has letters as wide as the line is high. */
const NARROW = 6.7
const WIDE = 12

/** Text that fits into a drawing, shortened at its end; the whole of it stands in the table beside the drawing. */
export function cutToWidth(text: string, width: number): string {
  let used = 0
  let fits = ''
  for (const letter of text) {
    used += letterWidth(letter)
    if (used > width) return `${fits.trimEnd()}…`
    fits += letter
  }
  return text
}

/** About how wide a text is drawn. */
export function widthOf(text: string): number {
  return Array.from(text, letterWidth).reduce((sum, width) => sum + width, 0)
}

function letterWidth(letter: string): number {
  return /[\u2E80-\u9FFF\uFF00-\uFFEF]/.test(letter) ? WIDE : NARROW
}
