import type { ChartText, LabelFigure } from './chart-data.ts'

/** A filled area without hatch: billed money, or a mark. */
export type SolidLook = 'billed' | 'second' | 'third' | 'fourth' | 'ink' | 'track' | 'problem'

/** The meaning of a hatched area: an opportunity, a plain estimate, a cost. */
export type HatchLook = 'opportunity' | 'estimate' | 'cost'

export type LineLook = 'axis' | 'grid' | 'connector' | 'likely' | 'marker' | 'edge'

export type TextLook =
  | 'plain'
  | 'strong'
  | 'quiet'
  | 'faint'
  | 'opportunity'
  | 'saving'
  | 'problem'
  | 'on-billed'
  | 'on-second'

export type Anchor = 'start' | 'middle' | 'end'

/** 11 or 12 pixels; text in a drawing never scales. */
export type TextSize = 'small' | 'normal'

/** Whether a text is a value of the chart, the name of something, or a tick of an axis. */
export type TextRole = 'value' | 'name' | 'tick'

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SolidMark extends Area {
  readonly kind: 'solid'
  readonly look: SolidLook
}

/** An estimate is hatched, so that it is never taken for billed money. */
export interface HatchMark extends Area {
  readonly kind: 'hatch'
  readonly look: HatchLook
}

export interface LineMark {
  readonly kind: 'line'
  readonly points: readonly Point[]
  readonly look: LineLook
  readonly weight: number
}

/** A hatched area between two lines. */
export interface PolygonMark {
  readonly kind: 'polygon'
  readonly points: readonly Point[]
  readonly look: HatchLook
}

export interface CircleMark {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface TextMark {
  readonly kind: 'text'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly text: string
  readonly anchor: Anchor
  readonly look: TextLook
  readonly size: TextSize
  readonly role: TextRole
  readonly figure: LabelFigure | undefined
}

/** One thing to draw, in pixels. The window and the report draw the same marks, each in its own way. */
export type Mark = SolidMark | HatchMark | LineMark | PolygonMark | CircleMark | TextMark

export interface Point {
  readonly x: number
  readonly y: number
}

/** A chart as marks, from back to front. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** Whether the points follow each other from left to right or from top to bottom. */
  readonly along: 'x' | 'y'
  /** Where the points' bands and the values lie; the rest is for names and labels. */
  readonly plot: { left: number; right: number; top: number; bottom: number }
  /** Ends of the value axis. */
  readonly domain: readonly [number, number]
  readonly back: readonly Mark[]
  /** One for each reading of the chart, in bands of equal size. */
  readonly points: readonly DrawnPoint[]
  readonly front: readonly Mark[]
}

/** What can be pointed at: a bar, a column, a row. */
export interface DrawnPoint {
  /** The values it covers. */
  readonly span: readonly [number, number]
  readonly marks: readonly Mark[]
}

/** Size that a drawing is made for, in pixels; drawings of rows choose their own height. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** All marks of a drawing, from back to front. */
export function marksOf({ back, points, front }: Drawing): readonly Mark[] {
  return [...back, ...points.flatMap(({ marks }) => marks), ...front]
}

export function solid(
  x: number,
  y: number,
  width: number,
  height: number,
  look: SolidLook,
): SolidMark {
  return { kind: 'solid', x, y, width: atLeastZero(width), height: atLeastZero(height), look }
}

/** Thin estimates stay visible: at least half a pixel is drawn. */
export function hatch(
  x: number,
  y: number,
  width: number,
  height: number,
  look: HatchLook,
): HatchMark {
  return { kind: 'hatch', x, y, width: Math.max(0.5, width), height: Math.max(0.5, height), look }
}

export function line(x1: number, y1: number, x2: number, y2: number, look: LineLook): LineMark {
  return {
    kind: 'line',
    points: [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ],
    look,
    weight: 1,
  }
}

/** How a text is written; left out, it is small, plain and begins at its place. */
interface TextStyle {
  readonly anchor?: Anchor
  readonly look?: TextLook
  readonly size?: TextSize
}

/** A name or a tick. */
export function text(
  x: number,
  y: number,
  content: string,
  role: TextRole,
  { anchor = 'start', look = 'plain', size = 'small' }: TextStyle = {},
): TextMark {
  return { kind: 'text', x, y, text: content, anchor, look, size, role, figure: undefined }
}

/** The label of a value, with the figure behind it. */
export function valueText(x: number, y: number, value: ChartText, style: TextStyle = {}): TextMark {
  return { ...text(x, y, value.text, 'value', style), figure: value.figure }
}

function atLeastZero(value: number): number {
  return Math.max(0, value)
}
