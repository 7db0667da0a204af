import { keepChoice, keptChoice } from './kept-choices.ts'

const KEY = 'opening'
const FAILED = 'failed:'

/**
 * Remembers across starts which workspace is being opened. What is still there at the next start did not get as far as
 * being shown, whatever stopped it.
 */
export function markOpening(workspaceId: string): void {
  keepChoice(KEY, workspaceId)
}

/** Marks a workspace of which the opening has failed; going away in order does not take this back. */
export function markFailed(workspaceId: string): void {
  keepChoice(KEY, `${FAILED}${workspaceId}`)
}

/** The open workspace is shown. */
export function clearMark(): void {
  keepChoice(KEY, undefined)
}

/** The window is closed or loaded again while a workspace is being opened: that is no failure. */
export function leaveInOrder(): void {
  if (keptChoice(KEY)?.startsWith(FAILED) === false) clearMark()
}

/** Whether the last opening of a workspace did not end well. */
export function isMarked(workspaceId: string): boolean {
  const mark = keptChoice(KEY)
  return mark === workspaceId || mark === `${FAILED}${workspaceId}`
}
