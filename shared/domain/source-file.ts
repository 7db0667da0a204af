/** A file somebody gave, wherever it lies: on disk, behind a `File` object, or in the main process. */
export interface SourceFile {
  /** As the user sees it; a path relative to what was dropped, never an absolute one. */
  readonly name: string
  readonly sizeBytes: number
  /** Bytes from `start` up to but not including `end`. @throws ProblemError when the file cannot be read. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}

/** Turns bytes into text piece by piece; a character cut by a piece's end is kept for the next one. */
export interface TextDecoding {
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string
}

export interface Hashing {
  update(bytes: Uint8Array): void
  /** Lower-case hexadecimal. */
  digest(): string
}

/** What every platform has but the language itself has not: given to the core from outside. */
export interface Runtime {
  /** @throws RangeError for an encoding the platform does not know. */
  readonly textDecoder: (encoding: string, options?: { readonly fatal?: boolean }) => TextDecoding
  readonly sha256: () => Hashing
}
