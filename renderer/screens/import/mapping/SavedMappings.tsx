import { useEffect, useState } from 'react'
import { jsonValue } from '../../../../shared/domain/json-text.ts'
import type {
  MappingDocument,
  MappingFault,
} from '../../../../shared/document/user/mapping-document.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { engine } from '../../../state/engine.ts'
import { useApp } from '../../../state/store.ts'

interface SavedMappingsProps {
  readonly onChoose: (mapping: MappingDocument) => void
}

/** Mappings that were saved, and the way to open one that somebody else has saved as a file. */
export function SavedMappings({ onChoose }: SavedMappingsProps) {
  const words = useWords().t.mapping
  const [faults, setFaults] = useState<readonly MappingFault[]>([])
  const [name, setName] = useState('')
  const choose = (mapping: MappingDocument) => {
    setName(mapping.name)
    onChoose(mapping)
  }
  const open = async (file: File) => {
    const checked = await engine().checkMapping(jsonValue(await file.text()))
    setFaults('faults' in checked ? checked.faults : [])
    if ('mapping' in checked) choose(checked.mapping)
  }
  return (
    <div className="gap3">
      <div className="row">
        <SavedChoice name={name} onChoose={choose} onForget={() => setName('')} />
        <MappingFileButton onFile={open} />
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

interface SavedChoiceProps {
  /** Of the chosen mapping; empty: none is. */
  readonly name: string
  readonly onChoose: (mapping: MappingDocument) => void
  readonly onForget: () => void
}

/** The saved mappings, of which the chosen one can be removed. */
function SavedChoice({ name, onChoose, onForget }: SavedChoiceProps) {
  const words = useWords().t.mapping
  const attempt = useApp((state) => state.attempt)
  const [saved, setSaved] = useState<readonly MappingDocument[]>([])
  useEffect(() => {
    void attempt(async () => setSaved(await engine().listMappings()))
  }, [attempt])
  const forget = async () => {
    await engine().removeMapping(name)
    setSaved(await engine().listMappings())
    onForget()
  }
  if (saved.length === 0) return null
  const names = saved.map((mapping) => mapping.name)
  const isSaved = names.includes(name)
  return (
    <>
      <Choice
        label={words.useSaved}
        value={isSaved ? name : ''}
        choices={['', ...names]}
        nameOf={(each) => (each === '' ? words.useSaved : each)}
        onChange={(chosen) => {
          const found = saved.find((mapping) => mapping.name === chosen)
          if (found !== undefined) onChoose(found)
        }}
      />
      {isSaved && (
        <Button
          className="btn sm bare"
          label={words.removeName(name)}
          text={words.remove}
          onClick={() => void attempt(forget)}
        />
      )}
    </>
  )
}

function MappingFileButton({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  const { t } = useWords()
  const attempt = useApp((state) => state.attempt)
  return (
    <label className="btn sm">
      {t.mapping.openFile}
      <input
        type="file"
        className="vh"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) void attempt(() => onFile(file))
          target.value = ''
        }}
      />
    </label>
  )
}
