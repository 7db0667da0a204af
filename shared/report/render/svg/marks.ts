import {
  CIRCLE_CLASS,
  HATCH_CLASS,
  HATCH_EDGE_CLASS,
  LINE_CLASS,
  SOLID_CLASS,
  textClass,
} from '../../../charts/looks.ts'
import {
  marksOf,
  type Drawing,
  type HatchLook,
  type Mark,
  type Point,
  type TextMark,
} from '../../../charts/drawing.ts'
import { unreachable } from '../../../domain/problem.ts'
import { escapeHtml } from '../escape.ts'

/**
 * A drawing as SVG with a fixed size, so that its text is not scaled on paper.
 *
 * @param label what it shows, for a reader who does not see it; any text, it is escaped here.
 * @param id unique on the page: the hatches of the drawing are named after it.
 */
export function drawingSvg(drawing: Drawing, label: string, id: string): string {
  const [width, height] = [short(drawing.width), short(drawing.height)]
  const marks = marksOf(drawing)
  const looks = new Set(marks.flatMap((mark) => hatchOf(mark)))
  const body = marks.map((mark) => markSvg(mark, id)).join('')
  return (
    `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-label="${escapeHtml(label)}">${hatchDefinitions([...looks], id)}${body}</svg>`
  )
}

function hatchOf(mark: Mark): readonly HatchLook[] {
  return mark.kind === 'hatch' || mark.kind === 'polygon' ? [mark.look] : []
}

function hatchDefinitions(looks: readonly HatchLook[], id: string): string {
  if (looks.length === 0) return ''
  const patterns = looks.map(
    (look) =>
      `<pattern id="${id}-${look}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<rect width="5" height="5" class="gsur"/><rect width="2" height="5" class="${HATCH_CLASS[look]}"/></pattern>`,
  )
  return `<defs>${patterns.join('')}</defs>`
}

function markSvg(mark: Mark, id: string): string {
  switch (mark.kind) {
    case 'solid':
      return `<rect ${areaOf(mark)} class="${SOLID_CLASS[mark.look]}"/>`
    case 'hatch':
      return `<rect ${areaOf(mark)} fill="url(#${id}-${mark.look})" class="${HATCH_EDGE_CLASS[mark.look]}" stroke-width="1"/>`
    case 'polygon':
      return `<polygon points="${pointsOf(mark.points)}" fill="url(#${id}-${mark.look})"/>`
    case 'line':
      return `<polyline points="${pointsOf(mark.points)}" class="${LINE_CLASS[mark.look]}" stroke-width="${mark.weight}"/>`
    case 'circle':
      return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${mark.radius}" class="${CIRCLE_CLASS}" stroke-width="2"/>`
    case 'text':
      return `<text x="${short(mark.x)}" y="${short(mark.y)}" class="${textClass(mark.look, mark.size)}" text-anchor="${mark.anchor}"${figureOf(mark)}>${escapeHtml(mark.text)}</text>`
    default:
      return unreachable(mark)
  }
}

/** Id and exact value of the figure that a label prints. Source: REPORTS.md, section 3. */
function figureOf({ figure }: TextMark): string {
  return figure === undefined
    ? ''
    : ` data-id="${escapeHtml(figure.id)}" data-value="${escapeHtml(figure.value)}"`
}

function areaOf({ x, y, width, height }: Extract<Mark, { kind: 'solid' | 'hatch' }>): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
}

function pointsOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ')
}

/** Rounds to hundredths of a pixel. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
