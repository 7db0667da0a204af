/** A number in a sentence: its value for the grammar, its text for the reader. */
export interface Counted {
  readonly n: number
  readonly text: string
}
