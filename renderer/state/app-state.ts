import type { IncomingFile } from '../../shared/api/dropped-file.ts'
import type { BackupSummary } from '../../shared/api/backups-api.ts'
import type { DecisionHistory } from '../../shared/api/history-api.ts'
import type { LockedFile } from '../../shared/api/workspace-files-api.ts'
import type {
  ImportSummary,
  SourceRowView,
  WorkspaceSummary,
} from '../../shared/api/workspaces-api.ts'
import type { StorageGap } from '../../shared/api/storage-api.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { StorageFault } from '../../shared/domain/problem.ts'
import type { Tier } from '../../shared/domain/tier.ts'
import type { WorkspacePart } from '../../shared/domain/workspace-part.ts'
import type { Language } from '../../shared/i18n/language.ts'
import type { Messages } from '../../shared/i18n/messages/en.ts'
import type { BooksSlice } from './books-state.ts'
import type {
  AssumptionsSlice,
  SavingsSlice,
  ScenariosSlice,
  TargetsSlice,
} from './savings/savings-state.ts'
import type { StagingSlice } from './staging-state.ts'
import type { PricesSlice, QuestionsSlice, ReviewSlice } from './terms-state.ts'

/** A screen by its place in the address. */
export type ScreenId = keyof Messages['frame']['screens']

/** Which screen is open. */
export interface NavigationSlice {
  readonly screen: ScreenId
  readonly show: (screen: ScreenId) => void
}

export type Theme = 'system' | 'light' | 'dark'

/** How the program looks and speaks; kept between starts. */
export interface Settings {
  readonly theme: Theme
  readonly language: Language
  /** `undefined`: numbers follow the language. */
  readonly numberLocale: Language | undefined
  readonly author: string
}

export interface SettingsSlice {
  readonly settings: Settings
  readonly changeSettings: (change: Partial<Settings>) => void
}

/** An expected fault, told as data, until it is dismissed. */
export interface Fault {
  readonly what: string
  readonly where: string | undefined
  /** What should have stood there. */
  readonly expected: string | undefined
  /** What is unharmed all the same. */
  readonly safe?: string
  readonly fix: string
  /** Set where the stored data was at fault, for the ways on. */
  readonly storage?: StorageFault
  /** Nothing can be asked any more until the window is loaded again. */
  readonly isStopped?: boolean
}

export interface FaultSlice {
  readonly fault: Fault | undefined
  /** How many edits were not saved because another window had changed the same thing. */
  readonly refusedEdits: number
  readonly networkRequests: number
  readonly dismissFault: () => void
  /** Shows an error that no job is waiting for. */
  readonly report: (error: unknown) => void
  /** Runs a job of the engine; a failure becomes the fault that is shown. */
  readonly attempt: <T>(job: () => Promise<T>) => Promise<T | undefined>
  readonly countNetwork: (requests: number) => void
}

/** Why a workspace, or any, is not shown where it should be. */
export type Blocked =
  /** It was tried. Without a workspace, the stored data as a whole cannot be opened. */
  | { readonly kind: 'failed'; readonly workspaceId: string | undefined; readonly fault: Fault }
  /** It was not tried, because opening it did not end well the last time. */
  | { readonly kind: 'not-opened'; readonly workspaceId: string }

/** The stored data itself: what keeps it from being shown, and what is missing of it. */
export interface StorageSlice {
  readonly blocked: Blocked | undefined
  /** Files of the open workspace of which rows are missing. */
  readonly gaps: readonly StorageGap[]
  /** Name of the file that was exported last. */
  readonly readableSaved: string | undefined
  /** Opens the workspace that is blocked once more, or loads the window again. */
  readonly tryAgain: () => Promise<void>
  /** Undoes the import that brought a damaged file, and opens the workspace. */
  readonly openWithout: (importId: string) => Promise<void>
  readonly exportReadable: () => Promise<void>
  readonly removeEverything: () => Promise<void>
}

export type WorkspaceQuestion = 'create' | 'rename' | 'remove'

/** Which workspace is open, and the last answers about it. */
export interface WorkspaceSlice {
  readonly isStarted: boolean
  readonly workspaces: readonly WorkspaceSummary[]
  readonly workspaceId: string | undefined
  readonly document: AnalysisDocument | undefined
  /** Of the document that is shown: an answer of an earlier one is too late. */
  readonly revision: number
  /** What the screens show is at least of this revision, so edits are made on it. */
  readonly seenRevision: number
  readonly imports: readonly ImportSummary[]
  readonly isAnalyzing: boolean
  /** The question about a workspace that is being asked. */
  readonly workspaceQuestion: WorkspaceQuestion | undefined
  readonly ask: (question: WorkspaceQuestion | undefined) => void
  readonly start: () => Promise<void>
  readonly openWorkspace: (id: string) => Promise<void>
  readonly createWorkspace: (name: string) => Promise<void>
  readonly renameWorkspace: (id: string, name: string) => Promise<void>
  readonly removeWorkspace: (id: string) => Promise<void>
  /** Goes on after the open workspace was removed: to another one, or to none. */
  readonly leaveWorkspace: () => Promise<void>
  /** Reads everything that the screens show again. */
  readonly refresh: () => Promise<void>
}

/** What another window did to the workspace that is open here. */
export type WindowNotice =
  | { readonly kind: 'changed'; readonly parts: readonly WorkspacePart[] }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'not-backed-up' }

export interface OtherWindowsSlice {
  /** Told until it is dismissed. */
  readonly windowNotice: WindowNotice | undefined
  /** Keeps this window up with what others do, for as long as it is open. */
  readonly followOtherWindows: () => void
  readonly dismissWindowNotice: () => void
}

/** How far a running import is; rates are worked out here because the core has no clock. */
export interface ImportProgress {
  readonly isSample: boolean
  readonly startedAt: number
  readonly seenAt: number
  readonly file: string
  readonly fileNumber: number
  readonly fileCount: number
  readonly rows: number
  readonly bytesDone: number
  readonly bytesTotal: number
}

export interface ImportSlice {
  readonly importProgress: ImportProgress | undefined
  readonly wasCancelled: boolean
  readonly importFiles: (files: readonly IncomingFile[]) => Promise<void>
  readonly openSample: () => Promise<void>
  readonly cancelImport: () => Promise<void>
}

export type WorkloadColumn = 'name' | 'provider' | 'task' | 'confidence' | 'spend' | 'tokens'
export type WorkloadFilter = 'all' | 'above-need' | 'to-review'

/** What is paid for and what is needed. */
export interface TierPair {
  readonly paid: Tier
  readonly needed: Tier
}

/** The rows behind one workload: the last answer, keyed by the workload. */
export interface SourceRowsAnswer {
  readonly workloadId: string
  readonly rows: readonly SourceRowView[]
  readonly total: number
  readonly gaps: readonly StorageGap[]
}

export interface WorkloadsSlice {
  readonly workloadQuery: string
  readonly workloadFilter: WorkloadFilter
  /** Only workloads paid as one tier that need another: a cell of the matrix. */
  readonly workloadCell: TierPair | undefined
  readonly workloadSort: { readonly column: WorkloadColumn; readonly isDescending: boolean }
  readonly workloadId: string | undefined
  readonly sourceRows: SourceRowsAnswer | undefined
  readonly searchWorkloads: (query: string) => void
  readonly filterWorkloads: (filter: WorkloadFilter) => void
  readonly filterCell: (cell: TierPair | undefined) => void
  readonly sortWorkloads: (column: WorkloadColumn) => void
  readonly chooseWorkload: (id: string | undefined) => void
  readonly decideTier: (workloadId: string, tier: Tier, note: string) => Promise<void>
  readonly clearDecision: (workloadId: string) => Promise<void>
  readonly showSourceRows: (workloadId: string) => Promise<void>
  readonly hideSourceRows: () => void
}

/** Decisions of this window that can be taken back. */
export interface HistorySlice {
  /** By workspace. */
  readonly histories: Readonly<Record<string, DecisionHistory>>
  /** Keeps `histories` up with the worker, for as long as the window is open. */
  readonly followHistory: () => void
  /** On the Import screen imports of earlier sessions follow when no decision is left. */
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** Backups of the open workspace, its copies, and workspaces that were put away. */
export interface BackupsSlice {
  /** The newest first. */
  readonly backups: readonly BackupSummary[]
  /** A backup or copy is being made or opened. */
  readonly isCopying: boolean
  readonly loadBackups: () => Promise<void>
  readonly backUpNow: () => Promise<void>
  /** Opens it as another workspace of this name. */
  readonly restoreBackup: (backupId: string, name: string) => Promise<void>
  readonly removeBackup: (backupId: string) => Promise<void>
  readonly duplicateWorkspace: (name: string) => Promise<void>
  /** Puts the open workspace away, and opens another one. */
  readonly archiveWorkspace: () => Promise<void>
  readonly bringBack: (id: string) => Promise<void>
}

/** Workspaces as files. */
export interface WorkspaceFilesSlice {
  /** The file that is being written or read. */
  readonly fileBusy: { readonly isSaving: boolean; readonly file: string } | undefined
  readonly fileSaved: { readonly file: string; readonly bytes: number } | undefined
  /** A file that waits for its passphrase. */
  readonly lockedFile: LockedFile | undefined
  /** Why the last passphrase did not open it. */
  readonly lockedFault: Fault | undefined
  readonly saveWorkspaceFile: (passphrase: string | null) => Promise<void>
  /** Opens each beside the workspaces that are there, and shows the last one. */
  readonly openWorkspaceFiles: (files: readonly IncomingFile[]) => Promise<void>
  readonly unlockWorkspaceFile: (passphrase: string) => Promise<void>
  readonly forgetLockedFile: () => Promise<void>
}

export type ReportKind = 'html' | 'csv' | 'json'

export interface ReportSlice {
  readonly reportBusy: ReportKind | undefined
  readonly reportSaved: { readonly kind: ReportKind; readonly name: string } | undefined
  readonly wasReportDismissed: boolean
  readonly saveReport: (kind: ReportKind) => Promise<void>
}

/** Everything the window holds: choices of the user and the engine's last answers, never a row of a bill. */
export type AppState = NavigationSlice &
  SettingsSlice &
  FaultSlice &
  WorkspaceSlice &
  OtherWindowsSlice &
  StorageSlice &
  BooksSlice &
  ImportSlice &
  StagingSlice &
  WorkloadsSlice &
  PricesSlice &
  ReviewSlice &
  QuestionsSlice &
  SavingsSlice &
  TargetsSlice &
  ScenariosSlice &
  AssumptionsSlice &
  WorkspaceFilesSlice &
  HistorySlice &
  BackupsSlice &
  ReportSlice
