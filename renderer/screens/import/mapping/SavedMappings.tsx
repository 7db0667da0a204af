import { useEffect, useState } from 'react'
import { jsonValue } from '../../../../shared/domain/json-text.ts'
import type {
  MappingDocument,
  MappingFault,
} from '../../../../shared/document/user/mapping-document.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { TextFileButton } from '../../../components/forms/TextFileButton.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { engine } from '../../../state/engine.ts'
import { useApp } from '../../../state/store.ts'

interface SavedMappingsProps {
  readonly onChoose: (mapping: MappingDocument) => void
}

/** Mappings that were saved, and the way to open one that somebody else has saved as a file. */
export function SavedMappings({ onChoose }: SavedMappingsProps) {
  const words = useWords().t.mapping
  const attempt = useApp((state) => state.attempt)
  const [faults, setFaults] = useState<readonly MappingFault[]>([])
  const [name, setName] = useState('')
  const choose = (mapping: MappingDocument) => {
    setName(mapping.name)
    onChoose(mapping)
  }
  const open = async (text: string) => {
    const checked = await engine().checkMapping(jsonValue(text))
    setFaults('faults' in checked ? checked.faults : [])
    if ('mapping' in checked) choose(checked.mapping)
  }
  return (
    <div className="gap3">
      <div className="row">
        <SavedChoice name={name} onChoose={choose} onForget={() => setName('')} />
        <TextFileButton
          label={words.openFile}
          accept=".json,application/json"
          onText={(_, text) => void attempt(() => open(text))}
        />
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
