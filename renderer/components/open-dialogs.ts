import { useSyncExternalStore } from 'react'

/** A dialog that is open: whatever stands behind it can neither be seen whole nor reached. */
interface OpenDialog {
  readonly dialog: HTMLDialogElement
  /** Where the dialog shows what has failed meanwhile. */
  readonly faults: HTMLElement
}

let openDialogs: readonly OpenDialog[] = []
const listeners = new Set<() => void>()

/** Says that a dialog is open. @returns what says that it is not any more. */
export function addOpenDialog(added: OpenDialog): () => void {
  setOpenDialogs([...openDialogs, added])
  return () => setOpenDialogs(openDialogs.filter((each) => each !== added))
}

/** Closes every dialog, the topmost first, as Escape does. */
export function closeDialogs(): void {
  for (const { dialog } of openDialogs.toReversed()) dialog.close()
}

/** Where the topmost dialog shows faults; `undefined` while none is open. */
export function useFaultsOfDialog(): HTMLElement | undefined {
  return useSyncExternalStore(subscribe, () => openDialogs.at(-1)?.faults)
}

function setOpenDialogs(changed: readonly OpenDialog[]): void {
  openDialogs = changed
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
