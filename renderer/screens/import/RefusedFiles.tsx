import type { FileEntry } from '../../../shared/document/analysis-document.ts'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import { useWords } from '../../components/use-messages.ts'

/** Files that are not counted at all: why, and the next step. */
export function RefusedFiles({ files }: { readonly files: readonly FileEntry[] }) {
  const { t, f } = useWords()
  if (files.length === 0) return null
  const words = t.importing
  return (
    <section>
      <h2 className="f3 b gap5">{words.refusedTitle(f.counted(files.length))}</h2>
      <div className="cols c2 gap2">
        {files.map(({ name, bytes, problem, sha256 }) => (
          <ProblemCard
            key={`${name} ${sha256}`}
            title={name}
            tag={words.refused}
            what={`${problem?.what ?? words.refusedWhat} (${f.bytes(bytes)})`}
            expected={problem?.expected}
            effect={words.refusedEffect}
            fix={problem?.fix ?? words.refusedFix}
          />
        ))}
      </div>
    </section>
  )
}
