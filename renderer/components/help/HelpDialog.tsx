import type { FormatHelp } from '../../../shared/api/staging-api.ts'
import { useApp } from '../../state/store.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { SearchField } from '../forms/SearchField.tsx'
import { useWords } from '../use-messages.ts'
import { CodeHelp } from './CodeHelp.tsx'
import { findCodes } from './find-codes.ts'
import { findFormats } from './find-formats.ts'
import { useFormatHelp } from './use-format-help.ts'

/** Opens the help on formats. */
export function HelpButton() {
  const { t } = useWords()
  const searchHelp = useApp((state) => state.searchHelp)
  return <Button className="btn bare" text={t.staging.help} onClick={() => searchHelp('')} />
}

/** Every export the program knows and every code it gives: where to click, what it means. Built in, offline. */
export function HelpDialog() {
  const { t } = useWords()
  const query = useApp((state) => state.helpQuery)
  const searchHelp = useApp((state) => state.searchHelp)
  const formats = useFormatHelp(query !== undefined)
  if (query === undefined) return null
  const words = t.staging
  const found = findFormats(formats, query)
  const codes = findCodes(t.codes, query)
  return (
    <Dialog title={words.helpTitle} isLarge onClose={() => searchHelp(undefined)}>
      <p className="q gap1">{words.helpLead}</p>
      <div className="field tall gap3">
        <SearchField label={words.helpFind} value={query} onChange={searchHelp} />
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
