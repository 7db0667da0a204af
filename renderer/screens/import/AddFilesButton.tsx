import { FilePicker } from '../../components/forms/FilePicker.tsx'
import { useNativeOpen } from '../../components/forms/use-native-open.ts'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** Imports more files. */
export function AddFilesButton({ isDisabled }: { readonly isDisabled: boolean }) {
  const { t } = useWords()
  const importFiles = useApp((state) => state.importFiles)
  return (
    <FilePicker
      label={t.importing.addFiles}
      isDisabled={isDisabled}
      openNative={useNativeOpen()}
      onFiles={(files) => void importFiles(files)}
    />
  )
}
