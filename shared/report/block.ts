import type { DrawnChart } from '../charts/draw-chart.ts'

/**
 * The content of a report, independent of its format: page, sheet and slide render the same blocks, so that they
 * cannot contradict each other. All texts are final marked text: figures in them have their id and exact value. The
 * renderer only escapes them.
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

/** Key figures in a row, each with its label, unit and source. */
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
  /** The last row, usually a sum. */
  readonly total?: readonly Cell[]
  /** Indexes of the rows that the last row adds up: all if absent; `none` if the last row is not a sum. */
  readonly totalOf?: readonly number[] | 'none'
  /** Subtotals: the index of the row and of the rows that it adds up. */
  readonly subtotals?: readonly { readonly row: number; readonly of: readonly number[] }[]
  readonly source?: string
}

export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
  /** The column takes the width that the others leave. */
  readonly isWide?: boolean
  /** The text is not wrapped: dates, fingerprints. */
  readonly isWhole?: boolean
}

export type Cell = string | RichCell

export interface RichCell {
  readonly text: string
  readonly tone?: Tone
  /** Shown in monospace as it is in the file: names of keys, hashes. */
  readonly isCode?: boolean
  /** A second, smaller line. */
  readonly detail?: string
  /** Drawn instead of the text, which becomes its description. */
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

/** Preformatted text. */
export interface FormulaBlock {
  readonly kind: 'formula'
  readonly text: string
}

/** Signature lines for the approvers. */
export interface SignatureBlock {
  readonly kind: 'signatures'
  readonly names: readonly string[]
}

/** Color makes a claim: amber opportunity, green agrees with the invoice, red problem or negative saving. */
export type Tone = 'plain' | 'quiet' | 'strong' | 'opportunity' | 'agrees' | 'problem'
