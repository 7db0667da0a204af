import type { IncomingFile } from './dropped-file.ts'
import type { WorkspaceSummary } from './workspaces-api.ts'

/** A workspace file that waits for its passphrase. */
export interface LockedFile {
  readonly file: string
  /** ISO 8601 with offset. */
  readonly savedAt: string
  /** Version of the program that wrote it. */
  readonly program: string
}

/** What came of opening a workspace file. */
export type OpenedFileAnswer =
  | { readonly kind: 'opened'; readonly workspace: WorkspaceSummary }
  | { readonly kind: 'locked'; readonly locked: LockedFile }

/** What the window may ask of the worker about workspaces as files. */
export interface WorkspaceFilesApi {
  /** The workspace as a file of its own, encrypted where a passphrase is given; checked before it is handed out. */
  saveWorkspaceFile(workspaceId: string, passphrase: string | null): Promise<Uint8Array>
  /**
   * Adds the workspace of a file beside the others, under a name that none of them has. A file with a passphrase is
   * kept for `unlockWorkspaceFile`. Fails with a problem that has a `WorkspaceFileFault`; nothing is stored then.
   */
  openWorkspaceFile(file: IncomingFile): Promise<OpenedFileAnswer>
  /** Opens the file that waits. It goes on waiting after a wrong passphrase. */
  unlockWorkspaceFile(passphrase: string): Promise<WorkspaceSummary>
  forgetLockedFile(): Promise<void>
}
