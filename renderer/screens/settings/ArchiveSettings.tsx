import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
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
        <button
          type="button"
          className="btn"
          disabled={isBusy}
          onClick={() => void duplicate(words.copyOf(name))}
        >
          {words.duplicate}
        </button>
        <button type="button" className="btn" disabled={isBusy} onClick={() => void archive()}>
          {words.archive}
        </button>
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
            <button
              type="button"
              className="btn sm"
              aria-label={words.bringBackName(name)}
              onClick={() => void bringBack(id)}
            >
              {words.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
