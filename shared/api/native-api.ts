/** A file the user chose; the page knows it by this id and never by its place on the disk. */
export interface OpenedFile {
  readonly id: string
  /** The file's own name, without folders. */
  readonly name: string
  readonly sizeBytes: number
}

/** Part of an opened file: `length` bytes from `offset`, at most `MAX_READ_BYTES` of them. */
export interface FileRange {
  readonly id: string
  readonly offset: number
  readonly length: number
}

/** Bytes to be written where the user says. */
export interface FileToSave {
  /** A plain file name with its ending; the user may change it. */
  readonly suggestedName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the About box and a problem report need to name. */
export interface AppInfo {
  readonly version: string
  readonly platform: string
  readonly electron: string
  readonly chromium: string
}

/** How many requests this run has seen. The program needs none beyond its own files. */
export interface NetworkRequests {
  /** For the program's own files. */
  readonly own: number
  /** For anything else; every one of them was stopped before it left. */
  readonly refused: number
}

/** Languages of the native menu and dialogs. */
export type MenuLanguage = 'en' | 'zh-CN' | 'vi'

/** The kinds a request carries its argument in: nothing, or one value. */
export type NativeRequest<M extends keyof NativeApi> = Parameters<NativeApi[M]>[0]

/**
 * What the page may ask of the main process: only what a page cannot do. No analysis, no money.
 * A method takes one value or none; the main process checks it on arrival.
 */
export interface NativeApi {
  appInfo(): Promise<AppInfo>
  networkRequests(): Promise<NetworkRequests>
  /** Shows the system's dialog. An empty list: the user thought better of it. */
  openFiles(): Promise<readonly OpenedFile[]>
  /** Files handed over before the page listened ("open with", a second start). Each is given once. */
  takeWaitingFiles(): Promise<readonly OpenedFile[]>
  /** Fewer bytes than asked for only at the file's end. */
  readFile(range: FileRange): Promise<Uint8Array<ArrayBuffer>>
  closeFile(id: string): Promise<void>
  /** Shows the system's dialog. False: the user thought better of it. */
  saveFile(file: FileToSave): Promise<boolean>
  setMenuLanguage(language: MenuLanguage): Promise<void>
}

/** Choices in the native menu that the page carries out. */
export type MenuCommand =
  | 'new-workspace'
  | 'export-report'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark'
  | 'show-help'
  | 'show-about'

/** What the main process tells the page without being asked. */
export interface NativeEvents {
  readonly filesOpened: readonly OpenedFile[]
  readonly menuCommand: MenuCommand
}

/** Ends a subscription. */
export type Unsubscribe = () => void

/** `window.native`: there in the desktop app, absent where the page is served to a browser. */
export interface NativeBridge extends NativeApi {
  /** Files from "open with", a second start or the menu, those that waited included. */
  onOpenFiles(listener: (files: readonly OpenedFile[]) => void): Unsubscribe
  onMenuCommand(listener: (command: MenuCommand) => void): Unsubscribe
}

/** The most bytes one `readFile` gives: a piece of a file, never a whole large one. */
export const MAX_READ_BYTES = 8 * 1024 * 1024

/** The message name a method travels under. */
export function requestChannel(method: keyof NativeApi): string {
  return `native:${method}`
}

/** The message name an event travels under. */
export function eventChannel(event: keyof NativeEvents): string {
  return `native-event:${event}`
}
