import type { StorageGap } from '../../../shared/api/storage-api.ts'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import { useGapTexts } from '../../components/use-gap-texts.ts'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** Says which rows of the open workspace are missing from the storage, on every screen, for as long as they are. */
export function StorageGaps() {
  const gaps = useApp((state) => state.gaps)
  return <div className="faults">{gaps.length > 0 && <Gaps gaps={gaps} />}</div>
}

function Gaps({ gaps }: { readonly gaps: readonly StorageGap[] }) {
  const { t } = useWords()
  const texts = useGapTexts(gaps)
  const words = t.storage
  return (
    <ProblemCard
      title={words.gapsTitle}
      what={
        <ul className="bul">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      }
      effect={words.gapsEffect}
      fix={words.gapsFix}
    />
  )
}
