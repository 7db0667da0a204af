import { hasNativeDialogs, openNativeFiles } from '../../native.ts'
import { useApp } from '../../state/store.ts'

/** Opens the system's own dialog where there is one; `undefined` in a plain browser. */
export function useNativeOpen(): (() => Promise<void>) | undefined {
  const importFiles = useApp((state) => state.importFiles)
  const attempt = useApp((state) => state.attempt)
  if (!hasNativeDialogs()) return undefined
  return async () => {
    await attempt(async () => importFiles(await openNativeFiles()))
  }
}
