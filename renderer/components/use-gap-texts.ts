import type { StorageGap } from '../../shared/api/storage-api.ts'
import { useWords } from './use-messages.ts'

/** How many rows of each file are missing from the storage, in words. */
export function useGapTexts(gaps: readonly StorageGap[]): readonly string[] {
  const { t, f } = useWords()
  return gaps.map(({ file, missingRows, rows }) =>
    t.storage.gap(file, f.count(missingRows), f.counted(rows)),
  )
}
