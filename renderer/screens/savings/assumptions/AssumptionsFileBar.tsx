import { Button } from '../../../components/Button.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { changedParts } from './assumptions-draft.ts'
import { useApp } from '../../../state/store.ts'
import type { SectionProps } from './section.ts'

/** What differs from the defaults, and the assumptions as a file. */
export function TermsFileBar({ terms, basis, onChange }: SectionProps) {
  const { t } = useWords()
  const importTerms = useApp((state) => state.importTerms)
  const exportTerms = useApp((state) => state.exportTerms)
  const words = t.savings.assumptions
  const changed = changedParts(terms, basis.defaults)
  return (
    <div className="gap3">
      <p className={changed.length === 0 ? 'q' : 'm'}>
        {changed.length === 0
          ? words.allDefault
          : words.changed(changed.map((part) => words.parts[part]).join(', '))}
      </p>
      <div className="row gap2">
        <Button text={words.save} onClick={() => void exportTerms()} />
        <TextFileButton
          label={words.load}
          accept=".json"
          onText={(name, text) => void importTerms(name, text)}
        />
        {changed.length > 0 && (
          <Button text={words.resetAll} onClick={() => onChange(() => basis.defaults)} />
        )}
        <span className="f1 qq">{words.saveText}</span>
      </div>
    </div>
  )
}
