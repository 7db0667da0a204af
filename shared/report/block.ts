import type { DrawnChart } from '../charts/draw-chart.ts'

/**
 * What a report is made of, before it has a form: a page, a sheet and a slide are made from the same blocks, so
 * that no two of them can say something different. All texts are final marked text: figures in them carry their id and
 * exact value. Only their escaping is left to the form.
 */
export type Block =
  | HeadingBlock
  | FiguresBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | ChartBlock
  | NoteBlock
  | FormulaBlock
  | SignatureBlock

export interface HeadingBlock {
  readonly kind: 'heading'
  readonly text: string
}

/** Key figures beside each other, each with what it is, its unit and what it rests on. */
export interface FiguresBlock {
  readonly kind: 'figures'
  readonly items: readonly KeyFigure[]
}

export interface KeyFigure {
  /** What is counted, in which period, and of which kind. */
  readonly label: string
  readonly value: string
  readonly note: string
  readonly tone?: Tone
  readonly noteTone?: Tone
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
  readonly isLead?: boolean
}

export interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly string[]
}

export interface TableBlock {
  readonly kind: 'table'
  /** The message of the table. */
  readonly title?: string
  /** Currency, period and kind that hold for all its figures. */
  readonly unit?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** The closing row. */
  readonly total?: readonly Cell[]
  /** Places of the rows that the closing row adds up: all where absent, none for a row that is no sum. */
  readonly totalOf?: readonly number[] | 'none'
  /** Sums inside the table: the place of the row, and of those that it adds up. */
  readonly subtotals?: readonly { readonly row: number; readonly of: readonly number[] }[]
  readonly source?: string
}

export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Gives the column what the others leave. */
  readonly isWide?: boolean
  /** Never broken into lines: dates, fingerprints. */
  readonly isWhole?: boolean
}

export type Cell = string | RichCell

export interface RichCell {
  readonly text: string
  readonly tone?: Tone
  /** Stands in a file as it is: names of keys, hashes. */
  readonly isCode?: boolean
  /** A second, smaller line. */
  readonly detail?: string
  /** Drawn in place of the text, which then only describes it. */
  readonly range?: RangeMark
}

/** A range on a scale that all cells of the column share. */
export interface RangeMark {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly likely: number
  readonly high: number
  readonly isMain: boolean
}

export interface ChartBlock {
  readonly kind: 'chart'
  readonly title: string
  readonly chart: DrawnChart
  readonly source: string
}

export interface NoteBlock {
  readonly kind: 'note'
  readonly text: string
  readonly tone: Tone
}

/** Set as it stands, line by line. */
export interface FormulaBlock {
  readonly kind: 'formula'
  readonly text: string
}

/** Lines for those who approve. */
export interface SignatureBlock {
  readonly kind: 'signatures'
  readonly names: readonly string[]
}

/** Colour is a claim: amber opportunity, green agrees with the invoice, red problem or negative saving. */
export type Tone = 'plain' | 'quiet' | 'strong' | 'opportunity' | 'agrees' | 'problem'
