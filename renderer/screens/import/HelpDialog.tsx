import { useEffect, useState } from 'react'
import type { FormatHelp } from '../../../shared/api/staging-api.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { SearchField } from '../../components/forms/SearchField.tsx'
import { useWords } from '../../components/use-messages.ts'
import { engine } from '../../state/engine.ts'
import { useApp } from '../../state/store.ts'
import { CodeHelp, useCodes } from './CodeHelp.tsx'

/** Opens the help on formats. */
export function HelpButton() {
  const { t } = useWords()
  const showHelp = useApp((state) => state.showHelp)
  return <Button className="btn bare" text={t.staging.help} onClick={() => showHelp(true)} />
}

/** Every export the program knows and every code it gives: where to click, what it means. Built in, offline. */
export function HelpDialog() {
  const { t } = useWords()
  const isOpen = useApp((state) => state.isHelpOpen)
  const showHelp = useApp((state) => state.showHelp)
  const attempt = useApp((state) => state.attempt)
  const [formats, setFormats] = useState<readonly FormatHelp[]>([])
  const [query, setQuery] = useState('')
  useEffect(() => {
    if (isOpen) void attempt(async () => setFormats(await engine().formatHelp()))
  }, [isOpen, attempt])
  const codes = useCodes(query)
  if (!isOpen) return null
  const words = t.staging
  const found = formats.filter((format) => matches(format, query))
  return (
    <Dialog title={words.helpTitle} isLarge onClose={() => showHelp(false)}>
      <p className="q gap1">
        {words.helpLead} {words.otherTables}
      </p>
      <div className="field tall gap3">
        <SearchField label={words.helpFind} value={query} onChange={setQuery} />
      </div>
      <ul className="gap3 help-list">
        {found.map((format) => (
          <li key={`${format.id} ${format.title}`}>
            <Entry format={format} />
          </li>
        ))}
      </ul>
      <CodeHelp codes={codes} />
      {found.length + codes.length === 0 && formats.length > 0 && (
        <p className="q gap3">{words.noMatch}</p>
      )}
    </Dialog>
  )
}

function Entry({ format }: { readonly format: FormatHelp }) {
  const { t, f } = useWords()
  const { title, id, columns, isSingleSource, checkedOn } = format
  const words = t.staging
  const [whereToGet, ifWrongOne] = t.formatHelp(format)
  return (
    <section className="problem warn">
      <div className="row">
        <h3 className="f3 b grow">
          {title} <span className="qq m">{id}</span>
        </h3>
        {isSingleSource && <span className="tag">{words.singleSource}</span>}
      </div>
      <dl className="gap2">
        <dt>{words.whereToClick}</dt>
        <dd>{whereToGet}</dd>
        <dt>{words.ifWrong}</dt>
        <dd>{ifWrongOne}</dd>
        <dt>{words.columnsNeeded}</dt>
        <dd className="q">
          <span className="mono">{columns.join(', ')}</span> ({words.checked(f.day(checkedOn))})
        </dd>
      </dl>
    </section>
  )
}

function matches({ id, title, provider }: FormatHelp, query: string): boolean {
  const text = `${title} ${id} ${provider === null ? '' : providerName(provider)}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
