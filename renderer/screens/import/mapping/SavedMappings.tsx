import { useEffect, useState } from 'react'
import { jsonValue } from '../../../../shared/domain/json-text.ts'
import type {
  MappingDocument,
  MappingFault,
} from '../../../../shared/document/user/mapping-document.ts'
import { useWords } from '../../../components/use-messages.ts'
import { engine } from '../../../state/engine.ts'
import { useApp } from '../../../state/store.ts'

interface SavedMappingsProps {
  readonly onChoose: (mapping: MappingDocument) => void
}

/** Mappings that were saved, and the way to open one that somebody else has saved as a file. */
export function SavedMappings({ onChoose }: SavedMappingsProps) {
  const { t } = useWords()
  const attempt = useApp((state) => state.attempt)
  const [saved, setSaved] = useState<readonly MappingDocument[]>([])
  const [faults, setFaults] = useState<readonly MappingFault[]>([])
  const [name, setName] = useState('')
  useEffect(() => {
    void attempt(async () => setSaved(await engine().listMappings()))
  }, [attempt])
  const words = t.mapping
  const choose = (mapping: MappingDocument) => {
    setName(mapping.name)
    onChoose(mapping)
  }
  const open = async (file: File) => {
    const checked = await engine().checkMapping(jsonValue(await file.text()))
    setFaults('faults' in checked ? checked.faults : [])
    if ('mapping' in checked) choose(checked.mapping)
  }
  const forget = async () => {
    await engine().removeMapping(name)
    setSaved(await engine().listMappings())
    setName('')
  }
  return (
    <div className="gap3">
      <div className="row">
        {saved.length > 0 && (
          <>
            <select
              className="choice"
              aria-label={words.useSaved}
              value={saved.some((each) => each.name === name) ? name : ''}
              onChange={({ target }) => {
                const found = saved.find((mapping) => mapping.name === target.value)
                if (found !== undefined) choose(found)
              }}
            >
              <option value="">{words.useSaved}</option>
              {saved.map((mapping) => (
                <option key={mapping.name}>{mapping.name}</option>
              ))}
            </select>
            {saved.some((each) => each.name === name) && (
              <button
                type="button"
                className="btn sm bare"
                aria-label={words.removeName(name)}
                onClick={() => void attempt(forget)}
              >
                {words.remove}
              </button>
            )}
          </>
        )}
        <label className="btn sm">
          {words.openFile}
          <input
            type="file"
            className="vh"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) void attempt(() => open(file))
              target.value = ''
            }}
          />
        </label>
      </div>
      {faults.length > 0 && (
        <p className="bad gap1" role="alert">
          {words.notAMapping}{' '}
          {faults
            .map(({ path, message }) => `${path === '' ? '' : `${path}: `}${message}`)
            .join('; ')}
        </p>
      )}
    </div>
  )
}
