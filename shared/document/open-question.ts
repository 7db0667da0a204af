/** Something that a file leaves open and a person can answer. */
export interface OpenQuestion {
  readonly id: string
  /** The answers there are; `null`: two days, the first and the last of the period. */
  readonly options: readonly string[] | null
  readonly answer: string | null
}
