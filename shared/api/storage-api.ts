/** Rows of a file that are missing from the storage of the window; the sums of the file are kept apart from them. */
export interface StorageGap {
  readonly file: string
  readonly missingRows: number
  readonly rows: number
}

/** What the window may ask of the worker about the stored data itself. */
export interface StorageApi {
  /** The files of a workspace of which rows are missing. */
  storageGaps(workspaceId: string): Promise<readonly StorageGap[]>
  /**
   * Every stored record that can be read, of one workspace or of all: JSON lines, with a line for each that cannot.
   */
  exportReadable(workspaceId: string | null): Promise<Uint8Array>
  /** Deletes everything that the app has stored. */
  removeEverything(): Promise<void>
}
