import { hasNativeDialogs, openNativeFiles } from '../native.ts'
import { useApp } from '../state/store.ts'
import { FilePicker } from './forms/FilePicker.tsx'
import { useWords } from './use-messages.ts'

/** The button that opens a workspace file, and what is being opened. */
export function OpenWorkspaceFile() {
  const { t } = useWords()
  const open = useApp((state) => state.openWorkspaceFiles)
  const attempt = useApp((state) => state.attempt)
  const busy = useApp((state) => state.fileBusy)
  const openNative = async () => {
    await attempt(async () => open(await openNativeFiles()))
  }
  return (
    <>
      <FilePicker
        label={t.travel.open}
        isDisabled={busy !== undefined}
        openNative={hasNativeDialogs() ? openNative : undefined}
        onFiles={(files) => void open(files)}
      />
      <span role="status" className="q">
        {busy?.isSaving === false && t.travel.opening(busy.file)}
      </span>
    </>
  )
}
