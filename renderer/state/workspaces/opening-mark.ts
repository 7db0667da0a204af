import { keepChoice, keptChoice } from './kept-choices.ts'

const KEY = 'opening'
const FAILED = 'failed:'

/** This window among those of the program. Its lock ends with it, however it ends. */
const WINDOW = `window-${crypto.randomUUID()}`
let isHeld = false

/**
 * Remembers across starts which workspace is being opened, and by which window. What is still there when that window is
 * gone did not get as far as being shown, whatever stopped it.
 */
export function markOpening(workspaceId: string): void {
  holdWindow()
  keepChoice(KEY, `${WINDOW}:${workspaceId}`)
}

/** Marks a workspace of which the opening has failed; going away in order does not take this back. */
export function markFailed(workspaceId: string): void {
  keepChoice(KEY, `${FAILED}${workspaceId}`)
}

/** The open workspace is shown. What another window is opening stays marked. */
export function clearMark(): void {
  const mark = keptChoice(KEY)
  if (isOwn(mark) || mark?.startsWith(FAILED) === true) keepChoice(KEY, undefined)
}

/** The window is closed or loaded again while a workspace is being opened: that is no failure. */
export function leaveInOrder(): void {
  if (isOwn(keptChoice(KEY))) keepChoice(KEY, undefined)
}

/** Whether the last opening of a workspace did not end well, and is not going on in another window. */
export async function isMarked(workspaceId: string): Promise<boolean> {
  const mark = keptChoice(KEY)
  if (mark === `${FAILED}${workspaceId}`) return true
  if (mark?.endsWith(`:${workspaceId}`) !== true) return false
  return !(await isOpen(mark.slice(0, -workspaceId.length - 1)))
}

function isOwn(mark: string | null): boolean {
  return mark?.startsWith(`${WINDOW}:`) ?? false
}

function holdWindow(): void {
  if (isHeld) return
  isHeld = true
  // Where the browser keeps nothing for the page, it grants no locks either; then nothing is marked.
  navigator.locks.request(WINDOW, () => new Promise<never>(() => undefined)).catch(() => undefined)
}

async function isOpen(name: string): Promise<boolean> {
  if (name === WINDOW) return true
  const { held = [] } = await navigator.locks.query()
  return held.some((lock) => lock.name === name)
}
