import { FilePicker } from './FilePicker.tsx'
import { useWords } from '../use-messages.ts'
import { useApp } from '../../state/store.ts'
import { useNativeOpen } from './use-native-open.ts'

/** Where files are dropped or chosen; the whole window takes a drop, this says so. */
export function DropZone({ isTall = false }: { readonly isTall?: boolean }) {
  const { t } = useWords()
  const importFiles = useApp((state) => state.importFiles)
  const openNative = useNativeOpen()
  return (
    <div className={isTall ? 'drop tall gap5' : 'drop gap4'}>
      <svg width="40" height="32" viewBox="0 0 40 32" aria-hidden="true">
        <path d="M1 20v10.5h38V20" className="nofill li" strokeWidth="1.5" />
        <path d="M20 1v20M12.5 14 20 21.5 27.5 14" className="nofill li" strokeWidth="1.5" />
      </svg>
      <p className="f4 b">{t.firstRun.drop}</p>
      <p className="q">{t.firstRun.kinds}</p>
      <div className="row">
        <FilePicker
          label={t.firstRun.chooseFiles}
          isFilled
          openNative={openNative}
          onFiles={(files) => void importFiles(files)}
        />
        <FilePicker
          label={t.firstRun.chooseFolder}
          isFolder
          onFiles={(files) => void importFiles(files)}
        />
      </div>
    </div>
  )
}
