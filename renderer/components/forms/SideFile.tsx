import { Button } from '../Button.tsx'
import type { TemplateKind } from '../../../shared/api/books-api.ts'
import { useApp } from '../../state/store.ts'
import { FilePicker } from './FilePicker.tsx'
import { ProblemCard } from '../ProblemCard.tsx'
import { useWords } from '../use-messages.ts'

const FAULTS_SHOWN = 12

/** Import a side file, or save the template for one. */
export function SideFileButtons({ kind }: { readonly kind: TemplateKind }) {
  const { t } = useWords()
  const importSide = useApp((state) => state.importSide)
  const saveTemplate = useApp((state) => state.saveTemplate)
  return (
    <>
      <FilePicker
        label={t.sideFiles.importOf[kind]}
        onFiles={(files) => void importSide(kind, files)}
      />
      <Button
        className="btn bare"
        label={t.sideFiles.templateOf[kind]}
        text={t.sideFiles.template}
        onClick={() => void saveTemplate(kind)}
      />
    </>
  )
}

/** Why a side file was not taken over: line, column, what was found and what is expected. */
export function SideFileFaults({ kind }: { readonly kind: TemplateKind }) {
  const { t, f } = useWords()
  const found = useApp((state) => state.sideFaults)
  const dismiss = useApp((state) => state.dismissSideFaults)
  if (found?.kind !== kind) return null
  const { faults, file } = found
  const words = t.sideFiles
  return (
    <div role="alert" className="gap4">
      <ProblemCard
        title={words.faultsTitle(f.counted(faults.length), file)}
        where={
          <ul>
            {faults.slice(0, FAULTS_SHOWN).map(({ line, column, value, expected }) => (
              <li key={`${line} ${column}`}>
                {words.faultLine(f.count(line))}, <span className="mono">{column}</span>:{' '}
                <span className="mono bad">{value === '' ? words.empty : value}</span>{' '}
                <span className="q">
                  {t.common.expected}: {expected}
                </span>
              </li>
            ))}
          </ul>
        }
        effect={words.faultsEffect}
        fix={words.faultsFix}
      >
        <Button text={t.common.dismiss} onClick={dismiss} />
      </ProblemCard>
    </div>
  )
}
