/** Words that tables and tooltips of charts need beside the chart's own texts; the message catalogue has them. */
export interface ChartWords {
  /** Opens the table below a chart of the report. */
  readonly asTable: string
  /** Heads the rows that repeat the values as full amounts. */
  readonly inFull: (unit: string) => string
  readonly month: string
  readonly total: string
  readonly step: string
  readonly amount: string
  readonly assumption: string
  /** Before the ends that were assumed. */
  readonly assumed: (ends: string) => string
  readonly option: string
  readonly low: string
  readonly likely: string
  readonly high: string
  /** Heads of a range whose ends are percentiles of draws. */
  readonly draws: Readonly<Record<'low' | 'likely' | 'high', string>>
  readonly threshold: string
  readonly nothingLeftAt: string
  readonly part: string
  readonly change: string
  readonly point: string
}
