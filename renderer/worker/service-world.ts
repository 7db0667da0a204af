/** What the service needs of the world besides its store: the core itself has no clock and no randomness. */
export interface ServiceWorld {
  /** ISO 8601 with offset. */
  readonly now: () => string
  readonly newId: () => string
  readonly appVersion: string
  /** Keeps an unfinished import from being swept out by another window; ends with the function returned. */
  readonly hold: (importId: string) => () => void
}
