/** How far a file has been read. Rates and time left are the viewer's arithmetic: the core has no clock. */
export interface Progress {
  readonly file: string
  readonly fileNumber: number
  readonly fileCount: number
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly rowsRead: number
}

/** The way out of a long job: told of progress, asked whether to stop. */
export interface Job {
  readonly onProgress: (progress: Progress) => void
  readonly isCancelled: () => boolean
}

/** A job nobody watches. */
export const QUIET_JOB: Job = { onProgress: () => undefined, isCancelled: () => false }

/** Raised between two batches once the job has been cancelled; nothing of it is kept. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled')
    this.name = 'CancelledError'
  }
}
