import { useApp } from '../../state/store.ts'
import { useWords } from '../use-messages.ts'
import { sourceNames } from './find-formats.ts'
import { useFormatHelp } from './use-format-help.ts'

/** Whose exports are read; each name opens the help on where to get them. */
export function ExportSources() {
  const { t } = useWords()
  const searchHelp = useApp((state) => state.searchHelp)
  const names = sourceNames(useFormatHelp())
  return (
    <section className="gap5 promise">
      <h2 className="f3 b">{t.firstRun.reads}</h2>
      <p className="q gap1">{t.firstRun.readsText}</p>
      <ul className="how gap2">
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="link"
              aria-haspopup="dialog"
              aria-label={t.firstRun.whereToGet(name)}
              onClick={() => searchHelp(name)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
