/** What a chart shows. Numbers are for drawing only; every label is text that was rounded exactly before. */
export type Chart = StackedChart | WaterfallChart | TornadoChart

/** One column for each label, series on top of each other from the first up. */
export interface StackedChart {
  readonly type: 'stacked'
  readonly columns: readonly { readonly label: string; readonly total: string }[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly number[]
    readonly texts: readonly string[]
  }[]
}

/** From what is paid, step by step, to what would be paid. */
export interface WaterfallChart {
  readonly type: 'waterfall'
  readonly bars: readonly WaterfallBar[]
}

export interface WaterfallBar {
  readonly label: string
  /** A level for `start` and `end`, else the change: negative lowers. */
  readonly value: number
  readonly text: string
  readonly role: 'start' | 'saving' | 'cost' | 'end'
}

/** How far one assumption alone moves the result, the widest first. */
export interface TornadoChart {
  readonly type: 'tornado'
  readonly middle: number
  readonly middleText: string
  readonly rows: readonly {
    readonly label: string
    readonly low: number
    readonly high: number
    readonly lowText: string
    readonly highText: string
  }[]
}
