/** Records of a side file (rates, invoices, owners, seats), its header first, and the line each stands on. */
export interface SideRecords {
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
}

/** What is wrong with one cell of a side file. */
export interface SideFault {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly expected: string
}

/** What reading a side file gives. With a fault nothing of it is taken over: half a table is worse than none. */
export interface SideReading<T> {
  readonly items: readonly T[]
  readonly faults: readonly SideFault[]
}
