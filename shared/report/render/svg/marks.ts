import { escapeHtml } from '../escape.ts'

export type Anchor = 'start' | 'middle' | 'end'

/** A drawing with its description. @param label already escaped. */
export function drawing(width: number, height: number, label: string, body: string): string {
  return `<svg width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${label}">${body}</svg>`
}

/** Text of any origin; it is escaped here. */
export function text(
  x: number,
  y: number,
  content: string,
  look: string,
  anchor: Anchor = 'start',
): string {
  return `<text x="${round(x)}" y="${round(y)}" class="${look}" text-anchor="${anchor}">${escapeHtml(content)}</text>`
}

export function box(x: number, y: number, width: number, height: number, look: string): string {
  return `<rect ${place(x, y, width, height)} class="${look}"/>`
}

/** Hatched: an estimate. */
export function hatchedBox(
  x: number,
  y: number,
  width: number,
  height: number,
  pattern: string,
  edge: string,
): string {
  return `<rect ${place(x, y, width, height)} fill="url(#${pattern})" class="${edge}" stroke-width="1"/>`
}

export function line(x1: number, y1: number, x2: number, y2: number, look: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" class="${look}"/>`
}

/** The three hatches of a drawing: `-o` opportunity, `-g` neutral, `-r` problem. */
export function hatches(id: string): string {
  const one = (suffix: string, look: string) =>
    `<pattern id="${id}-${suffix}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="gs"/><rect width="2" height="5" class="${look}"/></pattern>`
  return `<defs>${one('o', 'go')}${one('g', 'g2')}${one('r', 'gr')}</defs>`
}

/** At most `limit` characters on a line, two lines, the second cut with an ellipsis. */
export function wrapped(label: string, limit: number): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= limit)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const [first = '', second, ...rest] = lines.map((each) => clipped(each, limit))
  if (second === undefined) return [first]
  return [first, rest.length === 0 ? second : clipped(`${second} …`, limit)]
}

export function clipped(label: string, limit: number): string {
  return label.length <= limit ? label : `${label.slice(0, limit - 1).trimEnd()}…`
}

function place(x: number, y: number, width: number, height: number): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}"`
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
