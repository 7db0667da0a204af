/** Something that a file leaves open and a person can answer. */
export interface OpenQuestion {
  readonly id: string
  /** The answers there are; `null`: two days, the first and the last of the period. */
  readonly options: readonly string[] | null
  readonly answer: string | null
}

/** A file whose accounts are none of those that the workspace has. */
export interface AccountChange {
  /** Accounts that the file states. */
  readonly accounts: readonly string[]
  /** Accounts in the files of the same format that are there already. */
  readonly known: readonly string[]
}
