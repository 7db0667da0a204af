import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'

/** Copies the open workspace, or puts it away. */
export function CopySettings({ name }: { readonly name: string }) {
  const { t } = useWords()
  const duplicate = useApp((state) => state.duplicateWorkspace)
  const archive = useApp((state) => state.archiveWorkspace)
  const isBusy = useApp((state) => state.isCopying)
  const words = t.travel
  return (
    <>
      <h3 className="b gap4">{words.copies}</h3>
      <p className="qq f1">{words.archiveText}</p>
      <div className="row gap2">
        <Button
          className="btn"
          text={words.duplicate}
          isDisabled={isBusy}
          onClick={() => void duplicate(words.copyOf(name))}
        />
        <Button
          className="btn"
          text={words.archive}
          isDisabled={isBusy}
          onClick={() => void archive()}
        />
      </div>
    </>
  )
}

/** Workspaces that were put away, each one click from the list. */
export function ArchivedList({ archived }: { readonly archived: readonly WorkspaceSummary[] }) {
  const { t, f } = useWords()
  const bringBack = useApp((state) => state.bringBack)
  const words = t.travel
  if (archived.length === 0) return null
  return (
    <>
      <h3 className="b gap4">{words.archivedTitle}</h3>
      <ul className="how gap2">
        {archived.map(({ id, name, createdAt }) => (
          <li key={id} className="row">
            <span className="grow">
              {name} <span className="qq f1">{f.day(createdAt)}</span>
            </span>
            <Button
              label={words.bringBackName(name)}
              text={words.bringBack}
              onClick={() => void bringBack(id)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
